import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { AttendanceDoc, ParticipantDoc, SittingDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import { type Context, type InEdition, inEdition, isDuplicate, nameOf } from '../context.ts';
import { release } from '../seating/release.ts';
import { type Elsewhere, expectedIn, expectOrSay, readSitting, whereIs } from './expected.ts';
import { checkPlace, roomClaims, roomTaken } from './programme.ts';

/** Changes a session. When it goes to another time, whoever is expected there goes with it; who meets somebody then
 * stands in the way and is named, so that nobody is expected in two places. Saved again, it finishes what was left half
 * done.
 * @returns who was booked elsewhere in this very moment, and is no longer expected
 * @throws Refusal stale, slot_taken naming what is in the room or who is elsewhere, wrong_state for a micro-atelier */
export async function editSitting(
  context: Context,
  input: ParsedInput<'sitting:edit'>,
): Promise<{ sitting: SittingDoc; elsewhere: Elsewhere[] }> {
  const here = inEdition(context);
  const { id, rev, ...fields } = input;
  const before = await ownSitting(here, id);
  const { start, end } = checkPlace(here, input);
  const claims = roomClaims(here.edition._id, fields.roomId, start, end);
  const next: SittingDoc = { ...before, ...fields, start, end, claims };
  const people = await expectedIn(context, id);
  await refuseElsewhere(here, next, people);
  const written = await here.models.Sitting.findOneAndUpdate(
    { _id: id, rev },
    { $set: { ...fields, start, end, claims }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  )
    .lean<SittingDoc>()
    .catch(async (error: unknown) => {
      throw isDuplicate(error) ? await roomTaken(here, next) : error;
    });
  if (!written) throw stale(before);
  here.tell({ type: 'sitting', sitting: written });
  const elsewhere: Elsewhere[] = [];
  for (const someone of people) {
    const away = await expectOrSay(here, written, someone);
    if (!away) continue;
    elsewhere.push(away);
    await release(here, { _id: `${id}_${someone._id}` });
    here.tell({ type: 'agenda', editionId: here.edition._id, participantId: someone._id });
  }
  return { sitting: written, elsewhere };
}

/** Takes a session out of the programme. It goes first, so that nobody joins it meanwhile; then the time of whoever was
 * expected is free again.
 * @throws Refusal stale, wrong_state for a micro-atelier */
export async function removeSitting(context: Context, input: ParsedInput<'sitting:remove'>): Promise<void> {
  const here = inEdition(context);
  const sitting = await ownSitting(here, input.id);
  const attendances = await here.models.Attendance.find({ sittingId: sitting._id }).lean<AttendanceDoc[]>();
  const { deletedCount } = await here.models.Sitting.deleteOne({ _id: sitting._id, rev: input.rev });
  if (deletedCount === 0) throw stale(sitting);
  here.tell({ type: 'sitting-removed', editionId: here.edition._id, id: sitting._id });
  await changeAll(attendances, (one) => release(here, { _id: one._id }));
  for (const participantId of attendances.flatMap((one) => one.participantIds)) {
    here.tell({ type: 'agenda', editionId: here.edition._id, participantId });
  }
}

/** @throws Refusal wrong_state: micro-ateliers have their own page */
async function ownSitting(context: InEdition, id: string): Promise<SittingDoc> {
  const sitting = await readSitting(context, id);
  if (sitting.kind === 'micro-workshop' && id.startsWith('mw-')) {
    throw new Refusal(
      'wrong_state',
      `"${sitting.title.fr}" is a micro-atelier: change it where they are programmed`,
    );
  }
  return sitting;
}

const stale = (sitting: SittingDoc): Refusal =>
  new Refusal(
    'stale',
    `"${sitting.title.fr}" was changed meanwhile: read it again, then repeat your change`,
    {
      current: { rev: sitting.rev },
    },
  );

/** @throws Refusal slot_taken naming who meets somebody, or is in another session, at that time */
async function refuseElsewhere(
  context: InEdition,
  sitting: SittingDoc,
  people: readonly ParticipantDoc[],
): Promise<void> {
  const places = [];
  for (const person of people) {
    const { slotIds, meetingId } = await whereIs(context, sitting, person);
    if (slotIds[0] !== undefined) {
      places.push({ slotId: slotIds[0], resourceId: person._id, meetingId, who: [nameOf(person)] });
    }
  }
  if (places.length === 0) return;
  const names = places.flatMap(({ who }) => who);
  throw new Refusal(
    'slot_taken',
    `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''}: expected, and elsewhere at that time. Move that first, or say that they do not come`,
    { places },
  );
}
