import type { AwaitedView } from '../../server/contract/index.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useFact, useMeetingFacts } from '../live/socket.ts';

/** Deadlines pass without a fact. */
const EVERY_MS = 60_000;

/** Whose answer is awaited, mine and of those for whom I act; nobody's for staff, who have the board. */
export function useAwaited(): readonly AwaitedView[] {
  const { session } = useSession();
  const enabled = session.profile !== null && session.edition !== null && session.role !== 'staff';
  const { data } = useRead('answer:list', {}, { enabled, refetchInterval: EVERY_MS });
  return (enabled && data) || NOBODY;
}

/** Reads them again whenever something changed. Once on a page, however many parts of it look at them. */
export function useAwaitedNews(): void {
  useMeetingFacts(() => invalidate('answer:list'));
  useFact('move:changed', () => invalidate('answer:list'));
}

const NOBODY: readonly AwaitedView[] = [];
