import type { MatchReasonView } from '../../server/contract/index.ts';
import type { Segment } from './why.ts';

/** A text cut where one of the words begins or ends; whole words only, whatever their capitals. */
export function highlight(text: string, words: readonly string[]): Segment[] {
  const wanted = [...new Set(words.map((word) => word.trim()))].filter(Boolean);
  if (wanted.length === 0) return text === '' ? [] : [{ text, quoted: false }];
  // The longest first, so that "eau potable" is not cut at "eau".
  const any = wanted.sort((a, b) => b.length - a.length).map(escaped);
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text
    .split(word)
    .map((part, index) => ({ text: part, quoted: index % 2 === 1 }))
    .filter((segment) => segment.text !== '');
}

/** The words that both fiches share, as each of them writes them. */
export function sharedWords(reasons: readonly MatchReasonView[]): { mine: string[]; theirs: string[] } {
  const terms = reasons.flatMap((reason) => (reason.part === 'text' ? reason.terms : []));
  return { mine: terms.map((term) => term.inQuery), theirs: terms.map((term) => term.inCandidate) };
}

/** Whole points of 100 for each contribution, so that what is shown adds up to the score that is shown:
 * rounded down, then one more where most was lost (largest remainders). */
export function pointsOf(contributions: readonly number[], score: number): number[] {
  const exact = contributions.map((contribution) => 100 * contribution);
  const points = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = Math.round(100 * score) - points.reduce((sum, value) => sum + value, 0);
  for (let at = 0; missing > 0 && order.length > 0; at = (at + 1) % order.length, missing--) {
    points[order[at]!.index]!++;
  }
  return points;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
