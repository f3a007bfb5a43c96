import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { WorkshopDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition } from '../context.ts';
import { releasePlace, takePlace } from './claims.ts';
import { workshopTime } from './times.ts';
import { isProgrammed, ownWorkshop, readWorkshop, stale, writeWorkshop } from './workshops.ts';

/** What stays half done for this long was left so by a server that stopped. */
const ABANDONED_SECONDS = 30;

/** Puts a micro-atelier into the programme, or moves it there. The wish is written first, then the claims that make
 * it so; when one of them is refused everything is as it was before.
 * @throws Refusal stale, slot_taken, slot_closed, wrong_state */
export async function placeWorkshop(
  context: Context,
  input: ParsedInput<'workshop:place'>,
): Promise<WorkshopDoc> {
  const here = inEdition(context);
  const workshop = await readWorkshop(here, input.id);
  const { timeId, roomId } = input;
  if (isProgrammed(workshop) && workshop.place?.timeId === timeId && workshop.place.roomId === roomId) {
    return workshop;
  }
  if (input.rev !== workshop.rev) throw stale(workshop);
  checkPlace(here, workshop, timeId, roomId);
  const before = workshop.place;
  const marked = await writeWorkshop(here, workshop, {
    place: { timeId, roomId },
    unsettledSince: here.now().toJSDate(),
  });
  try {
    await takePlace(here, marked);
  } catch (error) {
    // A store that fails is no answer: the wish stays, and is looked at again by the clock.
    if (!(error instanceof Refusal)) throw error;
    await goBack(here, marked, before);
    throw error;
  }
  const written = await concluded(here, marked);
  // Somebody else has said meanwhile where it goes.
  if (written.place?.timeId !== timeId || written.place.roomId !== roomId) throw stale(written);
  here.tell({ type: 'workshop', workshop: written, shown: true });
  return written;
}

/** Takes one out of the programme; the proposal stays. */
export async function unplaceWorkshop(context: Context, id: string): Promise<WorkshopDoc> {
  const here = inEdition(context);
  const workshop = await readWorkshop(here, id);
  if (!workshop.place) return workshop;
  const marked = await writeWorkshop(here, workshop, {
    place: null,
    unsettledSince: here.now().toJSDate(),
  });
  await releasePlace(here, marked);
  const written = await concluded(here, marked);
  here.tell({ type: 'workshop', workshop: written, shown: true });
  return written;
}

/** Takes a proposal back, and out of the programme. */
export async function withdrawWorkshop(context: Context, id: string): Promise<WorkshopDoc> {
  const here = inEdition(context);
  const workshop = await ownWorkshop(here, id);
  if (workshop.withdrawn) return workshop;
  const shown = workshop.place !== null;
  // The wish first: should this server stop here, another one frees the room.
  let written = await writeWorkshop(here, workshop, {
    withdrawn: true,
    place: null,
    ...(shown ? { unsettledSince: here.now().toJSDate() } : {}),
  });
  if (shown) {
    await releasePlace(here, written);
    written = await concluded(here, written);
  }
  here.tell({ type: 'workshop', workshop: written, shown });
  return written;
}

/** One of those who present it no longer does; with nobody left it is taken back. @returns whether nobody else was first */
export async function dropSpeaker(
  context: InEdition,
  workshop: WorkshopDoc,
  participantId: string,
): Promise<boolean> {
  const speakerIds = workshop.speakerIds.filter((id) => id !== participantId);
  const shown = workshop.place !== null;
  const changes = speakerIds.length > 0 ? { speakerIds } : { withdrawn: true, place: null };
  try {
    let written = await writeWorkshop(context, workshop, {
      ...changes,
      ...(shown ? { unsettledSince: context.now().toJSDate() } : {}),
    });
    if (shown) written = await finish(context, written);
    context.tell({ type: 'workshop', workshop: written, shown });
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'stale') return false;
    throw error;
  }
}

/** Places one after the other: those that cannot be are told with the reason, the others are in the programme. */
export async function publishWorkshops(
  context: Context,
  input: ParsedInput<'workshop:publish'>,
): Promise<{ placed: string[]; refused: { id: string; message: string }[] }> {
  const placed: string[] = [];
  const refused: { id: string; message: string }[] = [];
  for (const place of input.places) {
    try {
      placed.push((await placeWorkshop(context, place))._id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ id: place.id, message: error.message });
    }
  }
  return { placed, refused };
}

/** Finishes what a server that stopped has left half done. Run by the clock, safe in any number of processes. */
export async function settleAbandoned(context: InEdition): Promise<number> {
  const before = context.now().minus({ seconds: ABANDONED_SECONDS }).toJSDate();
  const found = await context.models.Workshop.find({
    editionId: context.edition._id,
    unsettledSince: { $lte: before },
  }).lean<WorkshopDoc[]>();
  for (const workshop of found) {
    context.tell({ type: 'workshop', workshop: await finish(context, workshop), shown: true });
  }
  return found.length;
}

/** Takes or frees what its place asks for; where that is refused, it has none. */
export async function finish(context: InEdition, workshop: WorkshopDoc): Promise<WorkshopDoc> {
  try {
    if (workshop.place) await takePlace(context, workshop);
    else await releasePlace(context, workshop);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return goBack(context, workshop, null);
  }
  return concluded(context, workshop);
}

/** Says that the claims of a micro-atelier agree with its place, which is a revision of its own: before, it is shown as not
 * being there. Whoever changed the place meanwhile may have been ready before the last write made here: then the claims are
 * made to agree with theirs.
 * @returns as it is then */
async function concluded(context: InEdition, { _id, rev }: WorkshopDoc): Promise<WorkshopDoc> {
  const settled = await context.models.Workshop.findOneAndUpdate(
    { _id, rev, unsettledSince: { $exists: true } },
    { $unset: { unsettledSince: 1 }, $set: { updatedAt: context.now().toJSDate() }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  ).lean<WorkshopDoc>();
  if (settled) return settled;
  const now = await readWorkshop(context, _id);
  return now.rev === rev ? now : finish(context, now);
}

/** The place before, if it can be had again; else none, and nothing is taken. */
async function goBack(
  context: InEdition,
  workshop: WorkshopDoc,
  before: WorkshopDoc['place'],
): Promise<WorkshopDoc> {
  const again = await writeWorkshop(context, workshop, { place: before }).catch((error: unknown) => {
    // Somebody else has said meanwhile where it goes.
    if (error instanceof Refusal && error.code === 'stale') return readWorkshop(context, workshop._id);
    throw error;
  });
  return finish(context, again);
}

/** @throws Refusal wrong_state, slot_closed, not_found */
function checkPlace(context: InEdition, workshop: WorkshopDoc, timeId: string, roomId: string): void {
  const { edition } = context;
  if (workshop.withdrawn) throw new Refusal('wrong_state', `"${workshop.title}" was withdrawn`);
  const time = workshopTime(edition, timeId);
  if (!time) throw new Refusal('slot_closed', `timeId: ${timeId} is none of the times of micro-ateliers`);
  if (time.end <= context.now().toJSDate()) {
    throw new Refusal('slot_closed', `timeId: ${timeId} is over: choose one that is still to come`);
  }
  if (!edition.workshopCall?.roomIds.includes(roomId)) {
    const rooms = edition.workshopCall?.roomIds.join(', ') ?? 'none';
    throw new Refusal('not_found', `no room "${roomId}" for micro-ateliers (rooms: ${rooms})`);
  }
}
