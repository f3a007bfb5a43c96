import type { ParticipantDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import type { Held } from './availability.ts';

type Rested = { someone: ParticipantDoc; slotIds: ReadonlySet<string> };

/** Meetings that would follow one another without a free slot, the one in `slotId` included. A longer gap in the grid
 * (lunch, the night) is a rest too. */
export function runLength(
  grid: readonly Slot[],
  changeoverMinutes: number,
  held: ReadonlySet<string>,
  slotId: string,
): number {
  const at = grid.findIndex((slot) => slot.id === slotId);
  const follows = (before: Slot | undefined, after: Slot | undefined) =>
    before !== undefined &&
    after !== undefined &&
    after.start.getTime() - before.end.getTime() <= changeoverMinutes * 60_000;
  let first = at;
  while (follows(grid[first - 1], grid[first]) && held.has(grid[first - 1]!.id)) first--;
  let last = at;
  while (follows(grid[last], grid[last + 1]) && held.has(grid[last + 1]!.id)) last++;
  return last - first + 1;
}

/** Tells who of these people would have more meetings in a row than they wish, for any slot. A soft rule, looked up
 * before the write: two bookings in the same instant may exceed it, and staff are not held to it.
 * @param theirs what these people hold
 * @param meetingId its own place does not count */
export function restOf(
  context: InEdition,
  people: readonly ParticipantDoc[],
  theirs: readonly Held[],
  meetingId?: string,
): (slotId: string) => ParticipantDoc | undefined {
  const limited = people.filter((someone) => someone.maxInARow != null);
  if (limited.length === 0) return () => undefined;
  const meetings = theirs.filter(({ _id, kind }) => kind === 'meeting' && _id !== meetingId);
  const days = limited.map(
    (someone): Rested => ({
      someone,
      slotIds: new Set(
        meetings
          .filter((meeting) => meeting.participantIds.includes(someone._id))
          .flatMap((meeting) => meeting.slotId ?? []),
      ),
    }),
  );
  const grid = gridOf(context.edition);
  return (slotId) =>
    days.find(
      ({ someone, slotIds }) =>
        runLength(grid, context.edition.changeoverMinutes, slotIds, slotId) > someone.maxInARow!,
    )?.someone;
}
