import { nanoid } from 'nanoid';
import type { EditionDoc, ParticipantDoc, RemovalDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import { type Context, isDuplicate, type Services } from '../context.ts';
import { takeTimeToCome } from '../people/departure-claims.ts';
import { asideClaimOf, claimOf, isAside } from '../seating/availability.ts';
import { claimAttendancesAgain } from './attendance-claims.ts';
import { gridOf } from './grid.ts';
import { leaving, refuseToUnseat, resourcesOf } from './leaving.ts';

/** A change that has not ended by then was left by a process that died, or must give up. */
const LEASE_SECONDS = 30;
/** Each turn has seen somebody else write first. */
const ATTEMPTS = 10;

type Values = Partial<EditionDoc>;
type Store = Pick<Services, 'models' | 'now'>;

/** Writes an edition whose grid is another one, so that nobody is ever outside of it: what leaves the grid is claimed
 * first, by the same index as every booking, and stays claimed for who still has the old grid in hand. The change stands
 * in the edition before it claims, and is done by one write that asks whether it still does: a process that dies half-way
 * leaves claims that the clock gives back, and the grid as it was. See docs/guarantee.md.
 * @returns null when another change was first
 * @throws Refusal wrong_state naming who has a place that would be gone */
export async function changeGrid(
  context: Context,
  before: EditionDoc,
  after: EditionDoc,
  values: Values,
): Promise<EditionDoc | null> {
  const token = nanoid();
  if (!(await announceChange(context, before, after, token))) return null;
  try {
    await claimLeaving(context, before, after, token);
    // What an older version of this server wrote claims less.
    await refuseToUnseat(context, before, after);
    // Before anybody can be booked in a new slot, who is expected in a session then is taken.
    await claimAttendancesAgain(context, before, after);
    await takeTimeToCome(context, after);
    return await context.models.Edition.findOneAndUpdate(
      { _id: before._id, rev: before.rev, 'changing.token': token, 'changing.done': false },
      { $set: { ...values, 'changing.done': true }, $inc: { rev: 1 } },
      { returnDocument: 'after' },
    ).lean<EditionDoc>();
  } finally {
    await endChange(context, before._id, token);
    await settleGrid(context, before._id);
  }
}

/** One change at a time; one that was left is taken over. @returns false when there is another, or a newer revision */
async function announceChange(
  { models, now }: Store,
  before: EditionDoc,
  after: EditionDoc,
  token: string,
): Promise<boolean> {
  const slotIds = [...leaving(before, after).slots];
  const { matchedCount } = await models.Edition.updateOne(
    {
      _id: before._id,
      rev: before.rev,
      $or: [
        { changing: { $exists: false } },
        { 'changing.done': true },
        { 'changing.since': { $lte: now().minus({ seconds: LEASE_SECONDS }).toJSDate() } },
      ],
    },
    { $set: { changing: { token, since: now().toJSDate(), slotIds, done: false } } },
  );
  return matchedCount === 1;
}

/** From here on this change can do nothing any more. */
const endChange = ({ models }: Store, editionId: string, token: string) =>
  models.Edition.updateOne(
    { _id: editionId, 'changing.token': token, 'changing.done': false },
    { $set: { 'changing.done': true } },
  );

async function claimLeaving(
  context: Context,
  before: EditionDoc,
  after: EditionDoc,
  token: string,
): Promise<void> {
  const { slots, resources } = leaving(before, after);
  // Read after the change was announced: who registers later reads the edition later still (see refuseLeaving).
  const people =
    slots.size === 0
      ? []
      : await context.models.Participant.find({ editionId: before._id })
          .select('_id')
          .lean<Pick<ParticipantDoc, '_id'>[]>();
  const claimsIn = (slotId: string): string[] =>
    slots.has(slotId)
      ? [
          ...resourcesOf(before).map((id) => claimOf(before._id, slotId, id)),
          ...people.map(({ _id }) => asideClaimOf(before._id, slotId, _id)),
        ]
      : [...resources].map((id) => claimOf(before._id, slotId, id));
  const refuse = () => refuseToUnseat(context, before, after);
  try {
    await changeAll(gridOf(before), async ({ id }) => {
      const wanted = claimsIn(id);
      if (wanted.length > 0) await claimSlot(context, before._id, id, wanted, token, refuse);
      return true;
    });
  } catch (error) {
    // All have ended: nothing is claimed behind our back. One reason is enough.
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}

/** Adds these claims to what is held of a slot that, whole or in part, is not in the grid. */
async function claimSlot(
  { models, now }: Context,
  editionId: string,
  slotId: string,
  wanted: readonly string[],
  token: string,
  refuse: () => Promise<void>,
): Promise<void> {
  const _id = `${editionId}·removal·${slotId}`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const held = await models.Removal.findById(_id).lean<RemovalDoc>();
    const claims = [...new Set([...(held?.claims ?? []), ...wanted])];
    const at = now().toJSDate();
    try {
      if (held) {
        const { matchedCount } = await models.Removal.updateOne(
          { _id, rev: held.rev, token: held.token },
          { $set: { claims, token, unsettled: true, updatedAt: at }, $inc: { rev: 1 } },
        );
        if (matchedCount === 1) return;
      } else {
        const stamp = { editionId, rev: 0, participantIds: [], createdAt: at, updatedAt: at };
        await models.Removal.create({
          _id,
          kind: 'removal',
          ...stamp,
          slotId,
          token,
          unsettled: true,
          claims,
        });
        return;
      }
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Somebody sits there, or did a moment ago, or another change was first: look again.
      await refuse();
    }
  }
  throw new Error(`removal of ${slotId}: the store kept changing`);
}

/** Gives back what is claimed and in the grid, whichever change claimed it, and has sessions take the slots of the grid
 * as it is. What a change under way has claimed stays. Safe at any moment, in any number of processes. */
export async function settleGrid(context: Store, editionId: string): Promise<void> {
  const { models, now } = context;
  // In this order: what was claimed before the edition was read belongs to a change that it knows of, or that is over.
  const removals = await models.Removal.find({ editionId }).lean<RemovalDoc[]>();
  const edition = await models.Edition.findById(editionId).lean<EditionDoc>();
  if (!edition) return;
  const { changing } = edition;
  const underWay = changing && !changing.done ? changing.token : null;
  if (underWay === null) await claimAttendancesAgain(context, edition);
  const slots = new Set(gridOf(edition).map(({ id }) => id));
  const resources = new Set(resourcesOf(edition));
  const inGrid = (claim: string) => {
    const [, slotId = '', resourceId = ''] = claim.split('·');
    return slots.has(slotId) && (isAside(resourceId) || resources.has(resourceId));
  };
  await changeAll(removals, async ({ _id, rev, token, unsettled, claims = [] }) => {
    if (token === underWay) return false;
    const gone = claims.filter((claim) => !inGrid(claim));
    if (gone.length === claims.length && !unsettled) return false;
    // As it was read: a change that needs it by now has written its own name into it.
    const asRead = { _id, rev, token };
    if (gone.length === 0) await models.Removal.deleteOne(asRead);
    else {
      const set = { claims: gone, updatedAt: now().toJSDate() };
      await models.Removal.updateOne(asRead, { $set: set, $unset: { unsettled: 1 }, $inc: { rev: 1 } });
    }
    return true;
  });
  if (changing?.done) {
    await models.Edition.updateOne(
      { _id: editionId, 'changing.token': changing.token, 'changing.done': true },
      { $unset: { changing: 1 } },
    );
  }
}

/** A duty of the clock: ends what a process began and did not live to finish. */
export async function settleGridChanges(context: Store & { edition: EditionDoc }): Promise<void> {
  const { edition, models, now } = context;
  const { changing } = edition;
  const late = now().minus({ seconds: LEASE_SECONDS }).toJSDate();
  if (changing && !changing.done && changing.since <= late) {
    await endChange(context, edition._id, changing.token);
  }
  const left = changing
    ? changing.done || changing.since <= late
    : await models.Removal.exists({ editionId: edition._id, unsettled: true });
  if (left) await settleGrid(context, edition._id);
}
