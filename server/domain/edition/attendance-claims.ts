import type { AttendanceDoc, EditionDoc, SittingDoc } from '../../models/index.ts';
import { type Context, isDuplicate } from '../context.ts';
import { claimOf } from '../seating/availability.ts';
import { gridOf, slotsBetween } from './grid.ts';

/** The slots that a sitting takes of somebody who is expected there. */
export const attendanceClaims = (
  edition: EditionDoc,
  sitting: Pick<SittingDoc, 'start' | 'end'>,
  participantId: string,
): string[] =>
  slotsBetween(gridOf(edition), sitting.start, sitting.end).map((slot) =>
    claimOf(edition._id, slot.id, participantId),
  );

/** After the grid changed: whoever is expected in a sitting is taken in the slots that it overlaps now. */
export async function claimAttendancesAgain(context: Context, edition: EditionDoc): Promise<void> {
  const { Attendance, Sitting } = context.models;
  const sittings = await Sitting.find({ editionId: edition._id }).lean<SittingDoc[]>();
  const byId = new Map(sittings.map((sitting) => [sitting._id, sitting]));
  const attendances = await Attendance.find({ editionId: edition._id }).lean<AttendanceDoc[]>();
  for (const { _id, sittingId, participantIds, claims: before = [] } of attendances) {
    const sitting = byId.get(sittingId);
    const claims = sitting ? participantIds.flatMap((id) => attendanceClaims(edition, sitting, id)) : [];
    if (claims.join() === before.join()) continue;
    const updatedAt = context.now().toJSDate();
    try {
      await Attendance.updateOne(
        { _id },
        claims.length > 0 ? { $set: { claims, updatedAt } } : { $set: { updatedAt }, $unset: { claims: 1 } },
      );
    } catch (error) {
      // Somebody was booked into a new slot in this very moment: who was first keeps it.
      if (!isDuplicate(error)) throw error;
    }
  }
}
