import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { ParticipantDoc, SittingDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, isDuplicate, nameOf } from '../context.ts';
import { participants } from '../people/people.ts';
import { type Elsewhere, expectedIn, readSitting, whereIs } from './expected.ts';
import { expectAnew, takeOut } from './expecting.ts';
import { checkPlace, roomClaims, roomTaken } from './programme.ts';

/** Changes a session. When it goes to another time, whoever is expected there goes with it; who meets somebody then
 * stands in the way and is named, so that nobody is expected in two places. What a server that stops leaves undone of this
 * the clock does.
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
  await refuseElsewhere(here, next, await expectedIn(context, id));
  const written = await here.models.Sitting.findOneAndUpdate(
    { _id: id, rev, removedAt: null },
    { $set: { ...fields, start, end, claims, updatedAt: here.now().toJSDate() }, $inc: { rev: 1 } },
    { returnDocument: 'after' },
  )
    .lean<SittingDoc>()
    .catch(async (error: unknown) => {
      throw isDuplicate(error) ? await roomTaken(here, next) : error;
    });
  if (!written) throw stale(before);
  here.tell({ type: 'sitting', sitting: written });
  const released = await expectAnew(here, id);
  const people = await participants(here, released);
  return { sitting: written, elsewhere: await Promise.all(people.map((one) => whereIs(here, written, one))) };
}

/** Takes a session out of the programme. It goes first, so that nobody joins it any more; then the time of whoever was
 * expected is free again.
 * @throws Refusal stale, wrong_state for a micro-atelier */
export async function removeSitting(context: Context, input: ParsedInput<'sitting:remove'>): Promise<void> {
  const here = inEdition(context);
  const sitting = await ownSitting(here, input.id);
  if (!(await takeOut(here, { _id: sitting._id, rev: input.rev }))) throw stale(sitting);
  await expectAnew(here, sitting._id);
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
