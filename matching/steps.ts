/** Work that pauses every few milliseconds at most, for who must let others have a turn. */
export type Steps<T> = Generator<void, T, void>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Sorted among themselves, or merged, between two pauses: a fraction of a millisecond. */
const SORTED_AT_ONCE = 256;

/** What `sort` gives, in steps. Stable. */
export function* sortInSteps<T>(items: readonly T[], order: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += SORTED_AT_ONCE) {
    runs.push(items.slice(at, at + SORTED_AT_ONCE).sort(order));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* mergeInSteps(runs[at]!, runs[at + 1] ?? [], order));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<T>(
  first: readonly T[],
  second: readonly T[],
  order: (a: T, b: T) => number,
): Steps<T[]> {
  const merged: T[] = [];
  let [one, other] = [0, 0];
  while (one < first.length || other < second.length) {
    const later = one === first.length || (other < second.length && order(second[other]!, first[one]!) < 0);
    merged.push(later ? second[other++]! : first[one++]!);
    if (merged.length % SORTED_AT_ONCE === 0) yield;
  }
  return merged;
}
