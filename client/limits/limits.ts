import type { LimitView } from '../../server/contract/index.ts';

/** Has this person as many meetings as they accept, or more? */
export const isReached = (limit: LimitView): boolean => limit.has >= limit.max;

/** The limit that is in the way of these people, of those that were read: the one that the reader can change first.
 * @returns undefined when there is room for all */
export function limitInTheWay(
  limits: readonly LimitView[],
  personIds: readonly string[],
): LimitView | undefined {
  const theirs = limits.filter((limit) => isReached(limit) && personIds.includes(limit.participantId));
  return theirs.find((limit) => limit.editable) ?? theirs[0];
}
