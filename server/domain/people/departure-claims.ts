import type { DepartureDoc, EditionDoc, ParticipantDoc } from '../../models/index.ts';
import { isDuplicate, type Services } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { claimOf } from '../seating/availability.ts';

type Store = Pick<Services, 'models' | 'now'>;
export type Departed = ParticipantDoc & { leftAt: Date };

export const departureIdOf = (editionId: string, participantId: string): string =>
  `${editionId}·departure·${participantId}`;

/** Takes all the time to come of somebody who left, by the same claims as a meeting: whoever still has them in hand as they
 * were is refused by the index. One write, which carries the departure that it is of.
 * @param edition with the grid whose slots to take
 * @param except slots in which they still sit
 * @returns false when something of theirs is in the way, or somebody else wrote first */
export async function takeTheirTime(
  { models, now }: Store,
  edition: EditionDoc,
  { _id: participantId, leftAt: since }: Departed,
  except: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const _id = departureIdOf(edition._id, participantId);
  const at = now().toJSDate();
  const held = await models.Departure.findById(_id).lean<DepartureDoc>();
  const toCome = gridOf(edition)
    .filter(({ id, end }) => end > at && !except.has(id))
    .map(({ id }) => id);
  const slotIds = [...new Set([...(held?.slotIds ?? []), ...toCome])];
  if (held && held.since.getTime() === since.getTime() && slotIds.length === held.slotIds.length) return true;
  if (!held && slotIds.length === 0) return true;
  const fields = {
    since,
    slotIds,
    claims: slotIds.map((slotId) => claimOf(edition._id, slotId, participantId)),
    updatedAt: at,
  };
  try {
    if (!held) {
      const stamp = { editionId: edition._id, rev: 0, participantIds: [participantId], createdAt: at };
      await models.Departure.create({ _id, kind: 'departure', ...stamp, ...fields });
      return true;
    }
    const { matchedCount } = await models.Departure.updateOne(
      { _id, rev: held.rev },
      { $set: fields, $inc: { rev: 1 } },
    );
    return matchedCount === 1;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return false;
  }
}

/** Before anybody can be booked in a slot that comes to the grid, it is taken of those who left. */
export async function takeTimeToCome(context: Store, toCome: EditionDoc): Promise<void> {
  for (const someone of await departedOf(context, toCome._id)) await takeTheirTime(context, toCome, someone);
}

export const departedOf = ({ models, now }: Store, editionId: string): Promise<Departed[]> =>
  models.Participant.find({ editionId, leftAt: { $lte: now().toJSDate() } }).lean<Departed[]>();

/** Gives back what is held of people who are here: restored, or found by a server that did not know it yet. */
export async function giveTheirTimeBack({ models }: Store, editionId: string): Promise<string[]> {
  // In this order: what was taken before they were found to be here belongs to a departure that is over. Whoever needs it
  // since has written into it, and it is no longer as it was read.
  const held = await models.Departure.find({ editionId })
    .select('rev participantIds')
    .lean<Pick<DepartureDoc, '_id' | 'rev' | 'participantIds'>[]>();
  if (held.length === 0) return [];
  const ids = held.flatMap(({ participantIds }) => participantIds);
  const here = await models.Participant.find({ _id: { $in: ids }, leftAt: { $exists: false } })
    .select('_id')
    .lean<{ _id: string }[]>();
  const back = new Set(here.map(({ _id }) => _id));
  const theirs = held.filter(({ participantIds }) => participantIds.some((id) => back.has(id)));
  for (const { _id, rev } of theirs) await models.Departure.deleteOne({ _id, rev });
  return theirs.flatMap(({ participantIds }) => participantIds);
}
