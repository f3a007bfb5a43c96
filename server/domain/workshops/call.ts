import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { EditionDoc, WorkshopDoc } from '../../models/index.ts';
import { type Context, inEdition } from '../context.ts';
import { workshopTimes } from './times.ts';

/** Says when and where micro-ateliers take place, and until when they are proposed.
 * @throws Refusal stale, bad_input, wrong_state naming those that would lose their place */
export async function openCall(context: Context, input: ParsedInput<'workshop:call'>): Promise<EditionDoc> {
  const here = inEdition(context);
  const { edition, models } = here;
  const stale = () =>
    new Refusal('stale', 'the edition was changed meanwhile: read it again, then repeat your change', {
      current: { rev: edition.rev },
    });
  if (input.rev !== edition.rev) throw stale();
  const names = [...new Set(input.rooms)];
  const rooms = names.map(
    (name) =>
      edition.rooms.find((room) => room.name === name) ?? { id: `r-${nanoid(8)}`, name, capacity: null },
  );
  const known = new Set(edition.rooms.map((room) => room.id));
  const next: EditionDoc = {
    ...edition,
    rooms: [...edition.rooms, ...rooms.filter((room) => !known.has(room.id))],
    workshopCall: {
      deadline: input.deadline ? new Date(input.deadline) : null,
      slotMinutes: input.slotMinutes,
      windows: input.windows,
      roomIds: rooms.map((room) => room.id),
    },
  };
  const times = workshopTimes(next);
  if (times.length === 0) {
    throw wrongWindows(`none of the stretches is as long as ${input.slotMinutes} minutes`);
  }
  const crossed = times.findIndex((time, index) => index > 0 && time.start < times[index - 1]!.end);
  if (crossed > 0) throw wrongWindows(`${times[crossed - 1]!.id} and ${times[crossed]!.id} overlap`);
  await refuseToUnplace(context, next);
  const written = await models.Edition.findOneAndUpdate(
    { _id: edition._id, rev: input.rev },
    { $set: { rooms: next.rooms, workshopCall: next.workshopCall }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<EditionDoc>();
  if (!written) throw stale();
  here.tell({ type: 'edition', edition: written });
  return written;
}

/** @throws Refusal wrong_state when a programmed micro-atelier has no time or room in the new call */
async function refuseToUnplace(context: Context, next: EditionDoc): Promise<void> {
  const times = new Map(workshopTimes(next).map((time) => [time.id, time.end.getTime()]));
  const before = new Map(
    workshopTimes(inEdition(context).edition).map((time) => [time.id, time.end.getTime()]),
  );
  const rooms = new Set(next.workshopCall?.roomIds);
  const placed = await context.models.Workshop.find({ editionId: next._id, place: { $ne: null } }).lean<
    WorkshopDoc[]
  >();
  const lost = placed.filter(
    ({ place }) =>
      place &&
      (!rooms.has(place.roomId) ||
        !times.has(place.timeId) ||
        times.get(place.timeId) !== before.get(place.timeId)),
  );
  if (lost.length > 0) {
    const titles = lost.map((workshop) => `"${workshop.title}"`).join(', ');
    throw new Refusal(
      'wrong_state',
      `${titles} would lose the time or room: take them out of the programme first`,
    );
  }
}

const wrongWindows = (what: string): Refusal =>
  new Refusal('bad_input', `windows: ${what}`, {
    fields: [{ path: 'windows', message: 'must hold at least one whole time, and none twice' }],
  });
