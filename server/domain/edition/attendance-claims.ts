import type { AttendanceDoc, EditionDoc, SittingDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate, type Services } from '../context.ts';
import { claimOf } from '../seating/availability.ts';
import { gridOf, slotsBetween } from './grid.ts';

/** Each turn has seen somebody else write first. */
const ATTEMPTS = 5;

/** The slots that a sitting takes of somebody who is expected there. */
export const attendanceClaims = (
  edition: EditionDoc,
  sitting: Pick<SittingDoc, 'start' | 'end'>,
  participantId: string,
): string[] =>
  slotsBetween(gridOf(edition), sitting.start, sitting.end).map((slot) =>
    claimOf(edition._id, slot.id, participantId),
  );

/** The update that takes these slots and no others. A sparse index still holds an empty array once: what is outside of the
 * grid claims nothing at all.
 * @param others what else is set */
export const claiming = (claims: readonly string[], others: object): object =>
  claims.length > 0 ? { $set: { ...others, claims } } : { $set: others, $unset: { claims: 1 } };

/** Somebody is expected in a sitting from now on, or still: one write of one document, which takes their slots. Who was
 * expected there before, and no longer, is again.
 * @throws the store's duplicate-key error when they are taken */
export async function expectIn(
  { models, edition, now }: InEdition,
  sitting: Pick<SittingDoc, '_id' | 'start' | 'end'>,
  participantId: string,
): Promise<void> {
  const _id = `${sitting._id}_${participantId}`;
  const claims = attendanceClaims(edition, sitting, participantId);
  const at = now().toJSDate();
  const expected = {
    kind: 'attendance' as const,
    editionId: edition._id,
    sittingId: sitting._id,
    participantIds: [participantId],
    updatedAt: at,
  };
  const update = {
    ...claiming(claims, expected),
    $inc: { rev: 1 },
    $setOnInsert: { createdAt: at },
  };
  const options = { upsert: true, overwriteDiscriminatorKey: true, strict: false } as const;
  for (let attempt = 1; ; attempt++) {
    try {
      await models.Engagement.updateOne({ _id }, update, options);
      return;
    } catch (error) {
      // The same wish sent twice may insert the same document, or the place may be free by now: once more.
      const others = { claims: { $in: claims }, _id: { $ne: _id } };
      if (!isDuplicate(error) || attempt === ATTEMPTS || (await models.Engagement.exists(others)))
        throw error;
    }
  }
}

/** Whoever is expected in a sitting is taken in the slots that it overlaps now, and in those of the grid to come where
 * one is given. */
export async function claimAttendancesAgain(
  context: Pick<Services, 'models' | 'now'>,
  edition: EditionDoc,
  toCome: EditionDoc = edition,
): Promise<void> {
  const { Attendance, Sitting } = context.models;
  const sittings = await Sitting.find({ editionId: edition._id, removedAt: null }).lean<SittingDoc[]>();
  const byId = new Map(sittings.map((sitting) => [sitting._id, sitting]));
  const attendances = await Attendance.find({ editionId: edition._id }).lean<AttendanceDoc[]>();
  for (const { _id, rev, sittingId, participantIds, claims: before = [] } of attendances) {
    const sitting = byId.get(sittingId);
    const claimsIn = (grid: EditionDoc) =>
      sitting ? participantIds.flatMap((id) => attendanceClaims(grid, sitting, id)) : [];
    const claims = [...new Set([edition, toCome].flatMap(claimsIn))];
    if (claims.join() === before.join()) continue;
    const updatedAt = context.now().toJSDate();
    try {
      await Attendance.updateOne({ _id, rev }, { ...claiming(claims, { updatedAt }), $inc: { rev: 1 } });
    } catch (error) {
      // Somebody was booked into a new slot in this very moment: who was first keeps it.
      if (!isDuplicate(error)) throw error;
    }
  }
}
