import type { AttendanceDoc, RepairDoc, SittingDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate } from '../context.ts';
import { attendanceClaims } from '../edition/attendance-claims.ts';
import { sittingThere } from '../edition/expecting.ts';
import { gridOf, slotsBetween } from '../edition/grid.ts';
import { roomClaims } from '../edition/programme.ts';
import { giveBackSlots } from '../seating/holdings.ts';
import { release } from '../seating/release.ts';
import { lossesOf } from './disturbances.ts';
import { expectAgain } from './taking-losses.ts';

/** What a repair took out of use or moved, given back when it is taken back. Done again, each step does nothing. */

/** Reports of an edition that hold: what they name stays out of use. */
export const otherReports = (context: InEdition, repair: RepairDoc): Promise<RepairDoc[]> =>
  context.models.Repair.find({
    editionId: repair.editionId,
    _id: { $ne: repair._id },
    status: { $in: ['running', 'done'] },
  }).lean<RepairDoc[]>();

/** Opens tables and frees people again, in the slots to come that no other report names.
 * @returns the reports that were looked at */
export async function giveLossesBack(context: InEdition, repair: RepairDoc): Promise<RepairDoc[]> {
  const others = await otherReports(context, repair);
  const [mine, theirs] = await Promise.all([
    lossesOf(context, withoutSittings([repair])),
    lossesOf(context, withoutSittings(others)),
  ]);
  const only = (slots: ReadonlySet<string>, named: ReadonlySet<string> | undefined) =>
    [...slots].filter((slotId) => !named?.has(slotId));
  for (const [tableId, slots] of mine.tables)
    await giveBackSlots(context, { kind: 'closure', tableId }, only(slots, theirs.tables.get(tableId)), {
      ofRepairs: true,
    });
  for (const [participantId, slots] of mine.people) {
    await giveBackSlots(
      context,
      { kind: 'busy', participantId },
      only(slots, theirs.people.get(participantId)),
      { ofRepairs: true },
    );
    context.tell({ type: 'agenda', editionId: context.edition._id, participantId });
  }
  context.tell({ type: 'board', editionId: context.edition._id, at: context.now().toJSDate() });
  return others;
}

const withoutSittings = (repairs: readonly RepairDoc[]) =>
  repairs.flatMap(({ disturbances }) => disturbances.filter(({ kind }) => kind !== 'sitting-moved'));

/** Sessions at the time that they had, unless somebody moved them since or their room is taken then. Whoever is expected
 * there is free meanwhile: meetings go back first. */
export async function moveSittingsBack(context: InEdition, repair: RepairDoc): Promise<void> {
  const { models, edition } = context;
  for (const before of repair.sittingsBefore) {
    const { sittingId, start, end } = before;
    const wanted = repair.disturbances.find(
      (one) => one.kind === 'sitting-moved' && one.sittingId === sittingId,
    );
    const sitting = await sittingThere(context, sittingId);
    if (!sitting || wanted?.kind !== 'sitting-moved') continue;
    const moved = { start: new Date(wanted.start), end: new Date(wanted.end) };
    if (!isAt(sitting, before)) {
      try {
        const written = await models.Sitting.findOneAndUpdate(
          { _id: sittingId, removedAt: null, ...moved },
          {
            $set: {
              start,
              end,
              updatedAt: context.now().toJSDate(),
              claims: roomClaims(edition._id, sitting.roomId, start, end),
            },
            $inc: { rev: 1 },
          },
          { returnDocument: 'after' },
        ).lean<SittingDoc>();
        if (!written) continue;
        context.tell({ type: 'sitting', sitting: written });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        continue;
      }
    }
    for (const attendance of await attendancesOf(context, sittingId)) {
      if (isExpected(context, before, attendance)) continue;
      await models.Attendance.updateOne(
        { _id: attendance._id, rev: attendance.rev },
        { $unset: { claims: 1 }, $set: { updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
      );
    }
  }
}

/** Takes whoever is expected in these sessions at the time that they have again. Who was booked then meanwhile is no longer
 * expected there. */
export async function expectBack(context: InEdition, repair: RepairDoc): Promise<void> {
  for (const before of repair.sittingsBefore) {
    const sitting = await sittingThere(context, before.sittingId);
    if (!sitting || !isAt(sitting, before)) continue;
    const { start, end } = before;
    const slotIds = slotsBetween(gridOf(context.edition), start, end).map(({ id }) => id);
    const attendances = await attendancesOf(context, sitting._id);
    await expectAgain(context, { sitting, start, end, slotIds, attendances });
    for (const attendance of await attendancesOf(context, sitting._id)) {
      if (isExpected(context, before, attendance)) continue;
      await release(context, { _id: attendance._id, rev: attendance.rev });
      for (const participantId of attendance.participantIds)
        context.tell({ type: 'agenda', editionId: context.edition._id, participantId });
    }
  }
}

type Time = Pick<SittingDoc, 'start' | 'end'>;

const isAt = (one: Time, other: Time): boolean =>
  one.start.getTime() === other.start.getTime() && one.end.getTime() === other.end.getTime();

const attendancesOf = (context: InEdition, sittingId: string): Promise<AttendanceDoc[]> =>
  context.models.Attendance.find({ sittingId }).lean<AttendanceDoc[]>();

/** Are the claims those of that time? */
const isExpected = (
  { edition }: InEdition,
  time: Time,
  { participantIds, claims = [] }: AttendanceDoc,
): boolean => participantIds.flatMap((id) => attendanceClaims(edition, time, id)).join() === claims.join();
