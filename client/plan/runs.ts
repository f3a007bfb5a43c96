import type { SlotView } from '../../server/contract/index.ts';

/** Slots that follow one another, as first and last of each run, in the order of time. After a gap in which another one would
 * fit (lunch, the night) a new run begins. */
export function runsOf(
  ids: readonly string[],
  slots: readonly Pick<SlotView, 'id' | 'start' | 'end'>[],
): [first: string, last: string][] {
  const wanted = new Set(ids);
  const runs: [string, string][] = [];
  let before: (typeof slots)[number] | undefined;
  for (const slot of slots) {
    const [start, end] = [Date.parse(slot.start), Date.parse(slot.end)];
    const follows = before && wanted.has(before.id) && start - Date.parse(before.end) < end - start;
    if (wanted.has(slot.id)) {
      if (follows) runs.at(-1)![1] = slot.id;
      else runs.push([slot.id, slot.id]);
    }
    before = slot;
  }
  return runs;
}
