import type { Model } from 'mongoose';
import type { BusyDoc, ClosureDoc, EngagementDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate } from '../context.ts';
import { asideClaimOf, claimOf } from './availability.ts';
import { release } from './release.ts';

/** Slots that a person keeps for themselves, or in which a table is out of use; with a repair, because of that. */
export type Holder = ({ kind: 'busy'; participantId: string } | { kind: 'closure'; tableId: string }) & {
  repairId?: string;
};

/** Each turn has seen somebody else write first. */
const ATTEMPTS = 30;

/** Takes all these slots, by the same claims as a meeting, or none: what is not held already is one write. Whatever one
 * person keeps, or is closed of one table, is one document, so that giving it back is one write too; each repair has its own.
 * Who holds time for a person has asked slotsLeaving before.
 * @returns whatever stands in the way; then nothing was taken */
export async function holdSlots(
  context: InEdition,
  holder: Holder,
  slotIds: readonly string[],
): Promise<EngagementDoc[]> {
  const claims = claimsBy(context, holder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const held = new Set((await holdings(context, holder, slotIds)).flatMap((one) => one.slotIds));
    const wanted = slotIds.filter((slotId) => !held.has(slotId));
    if (wanted.length === 0) return [];
    try {
      if (await holdToo(context, holder, wanted)) return [];
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const others = await context.models.Engagement.find({
        claims: { $in: wanted.flatMap(claims) },
        kind: { $ne: holder.kind },
      }).lean<EngagementDoc[]>();
      if (others.length > 0) return others;
      // Taken by the same wish sent twice, or free again by now: look again.
    }
  }
  throw new Error(`${holder.kind} ${slotIds.join(', ')}: the store kept changing`);
}

/** Adds slots to what is held, as it was read, or to what was given back: one write.
 * @returns false when somebody else has written first
 * @throws the store's duplicate-key error */
async function holdToo(context: InEdition, holder: Holder, wanted: readonly string[]): Promise<boolean> {
  const { edition, models } = context;
  const _id = [
    edition._id,
    holder.kind,
    subjectOf(holder),
    ...(holder.repairId === undefined ? [] : [holder.repairId]),
  ].join('·');
  const now = context.now().toJSDate();
  const before = await models.Engagement.findById(_id).lean<BusyDoc>();
  const slotIds = [...new Set([...(before?.kind === holder.kind ? before.slotIds : []), ...wanted])];
  const held = {
    kind: holder.kind,
    slotIds,
    claims: slotIds.flatMap(claimsBy(context, holder)),
    updatedAt: now,
  };
  if (!before) {
    await modelOf(context, holder).create({
      ...held,
      _id,
      editionId: edition._id,
      rev: 0,
      ...(holder.kind === 'closure' ? { tableId: holder.tableId } : {}),
      ...(holder.repairId === undefined ? {} : { repairId: holder.repairId }),
      participantIds: holder.kind === 'busy' ? [holder.participantId] : [],
      createdAt: now,
    });
    return true;
  }
  const { matchedCount } = await models.Engagement.updateOne(
    { _id, rev: before.rev },
    { $set: held, $inc: { rev: 1 } },
    { overwriteDiscriminatorKey: true, strict: false },
  );
  return matchedCount === 1;
}

/** Gives slots back; those that are not held are left as they are. One write, but for what a repair noted beside what is
 * kept, and what an older version of this server wrote: those are one write each.
 * @param options.ofRepairs only what a repair took, whichever: what people keep and staff closed by hand stays */
export async function giveBackSlots(
  context: InEdition,
  holder: Holder,
  slotIds: readonly string[],
  options: { ofRepairs?: boolean } = {},
): Promise<void> {
  const given = new Set(slotIds);
  const model = modelOf(context, holder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const all = await holdings(context, holder, slotIds);
    const found = options.ofRepairs ? all.filter(({ repairId }) => repairId !== undefined) : all;
    if (found.length === 0) return;
    for (const { _id, rev, slotIds: held } of found) {
      const rest = held.filter((slotId) => !given.has(slotId));
      if (rest.length === 0) await release(context, { _id, rev });
      else {
        await model.updateOne(
          { _id, rev },
          {
            $set: {
              slotIds: rest,
              claims: rest.flatMap(claimsBy(context, holder)),
              updatedAt: context.now().toJSDate(),
            },
            $inc: { rev: 1 },
          },
        );
      }
    }
  }
}

const holdings = (
  context: InEdition,
  holder: Holder,
  slotIds: readonly string[],
): Promise<Pick<BusyDoc, '_id' | 'rev' | 'slotIds' | 'repairId'>[]> =>
  modelOf(context, holder)
    .find({ claims: { $in: slotIds.map(claimBy(context, holder)) } })
    .lean<Pick<BusyDoc, '_id' | 'rev' | 'slotIds' | 'repairId'>[]>();

const subjectOf = (holder: Holder): string =>
  holder.kind === 'busy' ? holder.participantId : holder.tableId;

const claimBy = (context: InEdition, holder: Holder) => (slotId: string) =>
  claimOf(context.edition._id, slotId, subjectOf(holder));

/** All that one slot takes of the holder. */
const claimsBy = (context: InEdition, holder: Holder) => (slotId: string) => [
  claimBy(context, holder)(slotId),
  ...(holder.kind === 'busy' ? [asideClaimOf(context.edition._id, slotId, holder.participantId)] : []),
];

const modelOf = ({ models }: InEdition, holder: Holder): Model<BusyDoc | ClosureDoc> =>
  (holder.kind === 'busy' ? models.Busy : models.Closure) as unknown as Model<BusyDoc | ClosureDoc>;
