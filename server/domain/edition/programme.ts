import { nanoid } from 'nanoid';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { EngagementDoc, ParticipantDoc, RemovalDoc, SittingDoc } from '../../models/index.ts';
import {
  actingFor,
  type Context,
  commandKey,
  type InEdition,
  inEdition,
  isDuplicate,
  notFound,
} from '../context.ts';
import { createOnce } from '../create-once.ts';
import { claimOf, slotOfClaim } from '../seating/availability.ts';
import { giveBackSlots, holdSlots } from '../seating/holdings.ts';
import { release } from '../seating/release.ts';
import { openSlot, outOfGrid, refuseLeaving } from '../seating/slots.ts';
import { attendanceClaims, expectIn } from './attendance-claims.ts';
import { currentEdition } from './current.ts';
import { presenting, sittingThere } from './expecting.ts';

/** Rooms are claimed by pieces of this many minutes. */
const ROOM_GRAIN_MINUTES = 5;
/** A session lasts at most this long: each piece of it is a claim. */
const SITTING_HOURS = 24;

export const listSittings = (context: InEdition): Promise<SittingDoc[]> =>
  context.models.Sitting.find({ editionId: context.edition._id, removedAt: null })
    .sort({ start: 1, roomId: 1 })
    .lean<SittingDoc[]>();

/** Adds a session to the programme; its room must be free (a unique index says so).
 * @throws Refusal bad_input, not_found, slot_taken naming what is in the room */
export async function createSitting(
  context: Context,
  input: ParsedInput<'sitting:create'>,
): Promise<SittingDoc> {
  const here = inEdition(context);
  const { start, end } = checkPlace(here, input);
  const { key: given, ...fields } = input;
  const key = commandKey(here, given);
  const sitting: SittingDoc = {
    _id: nanoid(12),
    editionId: here.edition._id,
    rev: 0,
    ...fields,
    start,
    end,
    claims: roomClaims(here.edition._id, input.roomId, start, end),
    updatedAt: here.now().toJSDate(),
    ...(key === undefined ? {} : { commandKey: key }),
  };
  const { document, isNew } = await createOnce(here.models.Sitting, sitting, () => roomTaken(here, sitting));
  if (!isNew) return document;
  await refuseWithoutRoom(here, sitting);
  here.tell({ type: 'sitting', sitting });
  return sitting;
}

/** @throws Refusal not_found, bad_input */
export function checkPlace(
  { edition }: InEdition,
  { roomId, ...input }: { roomId: string; start: string; end: string },
): { start: Date; end: Date } {
  if (!edition.rooms.some((candidate) => candidate.id === roomId)) {
    const known = edition.rooms.map((candidate) => candidate.id).join(', ') || 'none yet';
    throw new Refusal('not_found', `no room "${roomId}" in this edition (rooms: ${known})`);
  }
  const [start, end] = [new Date(input.start), new Date(input.end)];
  if (end.getTime() - start.getTime() > SITTING_HOURS * 3_600_000) {
    throw new Refusal('bad_input', `end: ${input.end} is more than ${SITTING_HOURS} hours after the start`, {
      fields: [{ path: 'end', message: `must be at most ${SITTING_HOURS} hours after the start` }],
    });
  }
  return { start, end };
}

/** What is in the room then. */
export async function roomTaken(
  { models, edition }: InEdition,
  sitting: Pick<SittingDoc, '_id' | 'roomId' | 'claims'>,
): Promise<Refusal> {
  const other = await models.Sitting.findOne({
    claims: { $in: sitting.claims },
    _id: { $ne: sitting._id },
  }).lean<SittingDoc>();
  const room = edition.rooms.find((candidate) => candidate.id === sitting.roomId);
  return new Refusal(
    'slot_taken',
    `${room?.name} is taken by "${other?.title.fr}": choose another room or time`,
  );
}

/** Its room may have been taken off the list in this moment; whoever takes one off looks for sessions after that.
 * @throws Refusal not_found, with the session gone */
async function refuseWithoutRoom({ models }: InEdition, sitting: SittingDoc): Promise<void> {
  if (await models.Edition.exists({ _id: sitting.editionId, 'rooms.id': sitting.roomId })) return;
  await models.Sitting.deleteOne({ _id: sitting._id });
  throw new Refusal(
    'not_found',
    `the room "${sitting.roomId}" was just taken off the list: choose another one`,
  );
}

/** One claim for each piece of time in the room. */
export function roomClaims(editionId: string, roomId: string, start: Date, end: Date): string[] {
  const grain = ROOM_GRAIN_MINUTES * 60_000;
  const claims: string[] = [];
  for (let time = Math.floor(start.getTime() / grain); time * grain < end.getTime(); time++) {
    claims.push(`${editionId}·${roomId}·${time}`);
  }
  return claims;
}

/** Says that a person is expected in a sitting: it takes its slots like a meeting would, by the same index.
 * @throws Refusal slot_taken naming the meetings in the way */
export async function attend(context: Context, input: ParsedInput<'sitting:attend'>): Promise<SittingDoc> {
  const here = inEdition(context);
  const someone = await actingFor(here, input.onBehalfOf);
  const sitting = await sittingThere(here, input.sittingId);
  if (sitting?.editionId !== here.edition._id) throw notFound('sitting', input.sittingId);
  if (input.attending) await attendNow(here, sitting, someone._id);
  else {
    await refuseToLeaveOwn(here, sitting, someone._id);
    await release(here, { _id: `${sitting._id}_${someone._id}` });
  }
  here.tell({ type: 'agenda', editionId: here.edition._id, participantId: someone._id });
  return sitting;
}

/** Takes the time of the session, and the slots of the grid, as they are: both may have changed between their reading and
 * the write. A change that comes later sees this attendance by itself. Who presents a micro-atelier is expected by that
 * alone. @throws Refusal slot_taken or not_found, and then they are not expected there */
export async function attendNow(
  context: InEdition,
  sitting: SittingDoc,
  participantId: string,
): Promise<void> {
  const { models } = context;
  if ((await presenting(context, sitting._id)).includes(participantId)) return;
  const _id = `${sitting._id}_${participantId}`;
  let here = context;
  let there = sitting;
  for (let written = false; ; written = true) {
    try {
      await expectIn(here, there, participantId);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      if (written) await release(here, { _id });
      const claims = attendanceClaims(here.edition, there, participantId);
      const others = { claims: { $in: claims }, _id: { $ne: _id } };
      throw takenAt(await models.Engagement.find(others).lean<EngagementDoc[]>(), claims);
    }
    const [edition, now] = await Promise.all([currentEdition(models), sittingThere(here, sitting._id)]);
    if (!now) {
      await release(here, { _id });
      throw notFound('sitting', sitting._id);
    }
    if (edition?._id !== here.edition._id) return;
    if (edition.rev === here.edition.rev && now.rev === there.rev) return;
    here = { ...here, edition };
    there = now;
  }
}

/** @throws Refusal wrong_state for who presents the micro-atelier: its room would wait for nobody */
async function refuseToLeaveOwn(
  context: InEdition,
  sitting: SittingDoc,
  participantId: string,
): Promise<void> {
  if ((await presenting(context, sitting._id)).includes(participantId)) {
    throw new Refusal(
      'wrong_state',
      `you present "${sitting.title.fr}": withdraw it, or ask staff for another time`,
    );
  }
}

/** Keeps slots for oneself, or gives them back. All or nothing: when one of them is taken, none is kept. */
export async function setBusy(context: Context, input: ParsedInput<'busy:set'>): Promise<ParticipantDoc> {
  const here = inEdition(context);
  const someone = await actingFor(here, input.onBehalfOf);
  const slotIds = [...new Set(input.slotIds)];
  const holder = { kind: 'busy', participantId: someone._id } as const;
  if (!input.busy) await giveBackSlots(here, holder, slotIds);
  else {
    for (const slotId of slotIds) openSlot(here, slotId);
    await refuseLeaving(here, slotIds);
    const inTheWay = await holdSlots(here, holder, slotIds);
    const removed = inTheWay.find((one): one is RemovalDoc => one.kind === 'removal');
    if (removed) throw outOfGrid(`slot ${removed.slotId}`);
    if (inTheWay.length > 0) {
      throw takenAt(
        inTheWay,
        slotIds.map((slotId) => claimOf(here.edition._id, slotId, someone._id)),
      );
    }
  }
  here.tell({ type: 'agenda', editionId: here.edition._id, participantId: someone._id });
  return someone;
}

/** @param wanted the claims that could not be made */
function takenAt(inTheWay: readonly EngagementDoc[], wanted: readonly string[]): Refusal {
  const where = inTheWay
    .flatMap((one) => one.claims ?? [])
    .filter((claim) => wanted.includes(claim))
    .map(slotOfClaim);
  return new Refusal(
    'slot_taken',
    `you are taken at that time (${[...new Set(where)].sort().join(', ')}): move or cancel that first`,
  );
}
