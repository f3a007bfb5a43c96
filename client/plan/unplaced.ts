import type { UnplacedView } from '../../server/contract/index.ts';
import { fold } from '../components/fold.ts';

export const ALL = 'all';

/** The reasons that occur, the most frequent first. */
export function reasonsOf(
  unplaced: readonly UnplacedView[],
): { code: UnplacedView['code']; count: number }[] {
  const counts = new Map<UnplacedView['code'], number>();
  for (const { code } of unplaced) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** Those of a reason that answer to every word typed, each as the beginning of a word.
 * @param textOf what one is found by */
export function missing(
  unplaced: readonly UnplacedView[],
  { reason, who }: { reason: UnplacedView['code'] | typeof ALL; who: string },
  textOf: (one: UnplacedView) => string,
): UnplacedView[] {
  const typed = fold(who).split(' ').filter(Boolean);
  const found = (one: UnplacedView) => {
    const text = ` ${fold(textOf(one))}`;
    return typed.every((word) => text.includes(` ${word}`));
  };
  return unplaced.filter(
    (one) => (reason === ALL || one.code === reason) && (typed.length === 0 || found(one)),
  );
}
