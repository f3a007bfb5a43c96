import type { Disturbance } from '../../contract/moves.ts';
import { Refusal } from '../../errors.ts';
import type { EngagementDoc, SittingDoc, WaitingDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate } from '../context.ts';
import { attendanceClaims, claiming } from '../edition/attendance-claims.ts';
import { sittingThere } from '../edition/expecting.ts';
import { roomClaims } from '../edition/programme.ts';
import { slotOfClaim } from '../seating/availability.ts';
import { type Holder, holdSlots } from '../seating/holdings.ts';
import { release } from '../seating/release.ts';
import { slotsLeaving } from '../seating/slots.ts';
import { loseOffer } from '../waiting/changes.ts';
import type { Losses, MovedSitting } from './disturbances.ts';

/** The losses themselves, by the claims that a meeting uses: nobody can be seated there from then on. Done again, each
 * does nothing.
 * @returns what is in the way; then some of it is not taken yet */
export async function takeLosses(
  context: InEdition,
  losses: Losses,
  repairId: string,
): Promise<EngagementDoc[]> {
  const inTheWay: EngagementDoc[] = [];
  for (const [tableId, slots] of losses.tables)
    inTheWay.push(...(await hold(context, { kind: 'closure', tableId, repairId }, [...slots])));
  for (const [participantId, slots] of losses.people) {
    inTheWay.push(...(await hold(context, { kind: 'busy', participantId, repairId }, [...slots])));
    context.tell({ type: 'agenda', editionId: context.edition._id, participantId });
  }
  for (const moved of losses.sittings) inTheWay.push(...(await expectAgain(context, moved)));
  context.tell({ type: 'board', editionId: context.edition._id, at: context.now().toJSDate() });
  return inTheWay;
}

type Held = (EngagementDoc & { state?: string }) | WaitingDoc;
/** Who sat down a little early sits. */
const isToMove = (one: Held): boolean => one.kind === 'meeting' && one.state === 'confirmed';

/** Takes the slots that are free or held already; where a session or other things of theirs are, they are away anyhow. */
async function hold(context: InEdition, holder: Holder, slotIds: readonly string[]): Promise<Held[]> {
  const leaving = new Set(await slotsLeaving(context, slotIds));
  let wanted = slotIds.filter((slotId) => !leaving.has(slotId));
  while (wanted.length > 0) {
    const others: Held[] = await holdSlots(context, holder, wanted);
    const meetings = others.filter(isToMove);
    if (others.length === 0 || meetings.length > 0) return meetings;
    if (await takeOffersBack(context, others)) continue;
    const taken = new Set(others.flatMap((one) => (one.claims ?? []).map(slotOfClaim)));
    wanted = wanted.filter((slotId) => !taken.has(slotId));
  }
  return [];
}

/** A place that is kept for the first in line is lost too: they wait on. @returns whether there was one */
async function takeOffersBack(context: InEdition, others: readonly Held[]): Promise<boolean> {
  const offered = others.filter((one): one is WaitingDoc => one.kind === 'waiting');
  for (const entry of offered) await loseOffer(context, entry);
  return offered.length > 0;
}

/** Sessions at their new time, in a room that is free then (a unique index says so).
 * @throws Refusal slot_taken naming what is in the room */
export async function moveSittings(context: InEdition, disturbances: readonly Disturbance[]): Promise<void> {
  const { models, edition } = context;
  for (const one of disturbances) {
    if (one.kind !== 'sitting-moved') continue;
    const sitting = await sittingThere(context, one.sittingId);
    const [start, end] = [new Date(one.start), new Date(one.end)];
    if (!sitting || (sitting.start.getTime() === start.getTime() && sitting.end.getTime() === end.getTime()))
      continue;
    const claims = roomClaims(edition._id, sitting.roomId, start, end);
    try {
      const written = await models.Sitting.findOneAndUpdate(
        { _id: sitting._id, removedAt: null },
        { $set: { start, end, claims, updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
        { returnDocument: 'after' },
      ).lean<SittingDoc>();
      if (written) context.tell({ type: 'sitting', sitting: written });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const other = await models.Sitting.findOne({
        claims: { $in: claims },
        _id: { $ne: sitting._id },
      }).lean<SittingDoc>();
      throw new Refusal('slot_taken', `its room is taken then by "${other?.title.fr}": choose another time`);
    }
  }
}

/** Whoever is expected in the session is taken at its new time. Who keeps that time for something else of theirs is no
 * longer expected there. */
export async function expectAgain(context: InEdition, moved: MovedSitting): Promise<EngagementDoc[]> {
  const { models, edition } = context;
  const inTheWay: EngagementDoc[] = [];
  const sitting = { ...moved.sitting, start: moved.start, end: moved.end };
  for (const { _id, rev, participantIds, claims: before = [] } of moved.attendances) {
    const claims = participantIds.flatMap((id) => attendanceClaims(edition, sitting, id));
    if (claims.join() === before.join()) continue;
    const updatedAt = context.now().toJSDate();
    try {
      await models.Attendance.updateOne(
        { _id, rev },
        { ...claiming(claims, { updatedAt }), $inc: { rev: 1 } },
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const others = await models.Engagement.find({ claims: { $in: claims }, _id: { $ne: _id } }).lean<
        Held[]
      >();
      const meetings = others.filter(isToMove);
      if (meetings.length > 0) inTheWay.push(...meetings);
      else if (await takeOffersBack(context, others)) inTheWay.push(...others);
      else if (others.length > 0) await release(context, { _id });
    }
    for (const participantId of participantIds)
      context.tell({ type: 'agenda', editionId: edition._id, participantId });
  }
  return inTheWay;
}
