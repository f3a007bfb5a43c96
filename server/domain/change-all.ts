import pMap from 'p-map';

/** Writes under way at once: what arrives together shares one fsync, and people's commands go between. */
const AT_ONCE = 16;

/** Changes what the clock found due, side by side. One that fails keeps none of the others from being changed.
 * @param change says whether it changed anything: another process may have been first
 * @returns how many were changed
 * @throws AggregateError of what failed, when the others are done */
export async function changeAll<T>(due: readonly T[], change: (one: T) => Promise<boolean>): Promise<number> {
  const changed = await pMap(due, change, { concurrency: AT_ONCE, stopOnError: false });
  return changed.filter(Boolean).length;
}
