import type { AttendanceDoc, EditionDoc, SittingDoc } from '../../models/index.ts';
import { isDuplicate, type Services } from '../context.ts';
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

/** Whoever is expected in a sitting is taken in the slots that it overlaps now, and in those of the grid to come where
 * one is given. */
export async function claimAttendancesAgain(
  context: Pick<Services, 'models' | 'now'>,
  edition: EditionDoc,
  toCome: EditionDoc = edition,
): Promise<void> {
  const { Attendance, Sitting } = context.models;
  const sittings = await Sitting.find({ editionId: edition._id }).lean<SittingDoc[]>();
  const byId = new Map(sittings.map((sitting) => [sitting._id, sitting]));
  const attendances = await Attendance.find({ editionId: edition._id }).lean<AttendanceDoc[]>();
  for (const { _id, sittingId, participantIds, claims: before = [] } of attendances) {
    const sitting = byId.get(sittingId);
    const claimsIn = (grid: EditionDoc) =>
      sitting ? participantIds.flatMap((id) => attendanceClaims(grid, sitting, id)) : [];
    const claims = [...new Set([edition, toCome].flatMap(claimsIn))];
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
