import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { EditionDoc, SittingDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition } from '../context.ts';

/** The rooms of the programme. One in which something takes place, or that micro-ateliers use, stays: what takes it
 * off looks again after it has written, so that a session of the same moment is not left without its room.
 * @throws Refusal stale, bad_input for a name given twice, wrong_state naming what takes place there */
export async function setRooms(context: Context, input: ParsedInput<'room:list-set'>): Promise<EditionDoc> {
  const here = inEdition(context);
  const { edition, models } = here;
  const twin = input.rooms.findIndex(({ name }, index) =>
    input.rooms.some((other, at) => at < index && other.name.toLowerCase() === name.toLowerCase()),
  );
  if (twin >= 0) {
    throw new Refusal('bad_input', `rooms: "${input.rooms[twin]!.name}" is there twice`, {
      fields: [{ path: `rooms.${twin}.name`, message: 'must differ from the other rooms' }],
    });
  }
  const rooms = input.rooms.map((room) => ({ ...room, id: room.id ?? `r-${nanoid(8)}` }));
  const kept = new Set(rooms.map(({ id }) => id));
  const removed = edition.rooms.filter(({ id }) => !kept.has(id));
  await refuseInUse(here, removed);
  const written = await models.Edition.findOneAndUpdate(
    { _id: edition._id, rev: input.rev },
    { $set: { rooms }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<EditionDoc>();
  if (!written) {
    throw new Refusal('stale', 'the edition was changed meanwhile: read it again, then repeat your change', {
      current: { rev: edition.rev },
    });
  }
  try {
    await refuseInUse(here, removed);
  } catch (error) {
    await models.Edition.updateOne(
      { _id: edition._id },
      { $addToSet: { rooms: { $each: removed } }, $inc: { rev: 1 } },
    );
    throw error;
  }
  context.tell({ type: 'edition', edition: written });
  return written;
}

async function refuseInUse({ models, edition }: InEdition, rooms: EditionDoc['rooms']): Promise<void> {
  if (rooms.length === 0) return;
  const ids = rooms.map(({ id }) => id);
  const nameOf = (id: string) => rooms.find((room) => room.id === id)?.name;
  const sitting = await models.Sitting.findOne({
    editionId: edition._id,
    roomId: { $in: ids },
    removedAt: null,
  }).lean<SittingDoc>();
  if (sitting) {
    throw new Refusal(
      'wrong_state',
      `"${sitting.title.fr}" takes place in ${nameOf(sitting.roomId)}: give it another room first`,
    );
  }
  const called = ids.find((id) => edition.workshopCall?.roomIds.includes(id));
  if (called) {
    throw new Refusal(
      'wrong_state',
      `${nameOf(called)} is a room of micro-ateliers: take it off their list first`,
    );
  }
}
