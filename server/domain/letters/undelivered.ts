import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { LetterDoc, LetterFailure, ParticipantDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, isStaff, nameOf, notFound } from '../context.ts';
import { paceOf } from './letter.ts';

/** A letter that the mail server did not take. */
export interface Undeliverable {
  reader: ParticipantDoc;
  failure: LetterFailure;
  nextAt: Date | null;
}

/** Letters that did not arrive, the last refused first. Who wishes none by now is left out. @throws Refusal forbidden */
export async function listUndelivered(context: Context): Promise<Undeliverable[]> {
  const here = forStaff(context);
  const letters = await undelivered(here);
  const people = await here.models.Participant.find({ _id: { $in: letters.map(({ _id }) => _id) } }).lean<
    ParticipantDoc[]
  >();
  const byId = new Map(people.map((someone) => [someone._id, someone]));
  return letters
    .flatMap(({ _id, failure, heldUntil }) => {
      const reader = byId.get(_id);
      if (!reader || paceOf(reader) === 'none') return [];
      return [{ reader, failure: failure!, nextAt: failure!.end === null ? heldUntil : null }];
    })
    .sort((a, b) => b.failure.at.getTime() - a.failure.at.getTime());
}

/** Has the letter of one person, or of everybody, sent at the next beat of the clock, as things stand then; a new day of
 * attempts begins. @returns how many @throws Refusal forbidden, not_found, wrong_state */
export async function retryLetters(context: Context, input: ParsedInput<'letter:retry'>): Promise<number> {
  const here = forStaff(context);
  const { participantId } = input;
  if (participantId !== undefined) await refuseUnlessUndelivered(here, participantId);
  return tryAgain(here, participantId === undefined ? {} : { _id: participantId });
}

/** @returns how many letters begin a new day of attempts */
export async function tryAgain(context: InEdition, which: { _id?: string }): Promise<number> {
  const now = context.now().toJSDate();
  const { modifiedCount } = await context.models.Letter.updateMany(
    {
      editionId: context.edition._id,
      'failure.at': { $exists: true },
      // What is being tried in this moment goes on.
      lease: { $exists: false },
      ...which,
    },
    {
      $set: { dueAt: now, heldUntil: now, 'failure.end': null, 'failure.since': now, 'failure.attempts': 0 },
      $inc: { marks: 1 },
    },
  );
  return modifiedCount;
}

const undelivered = ({ models, edition }: InEdition): Promise<LetterDoc[]> =>
  models.Letter.find({ editionId: edition._id, 'failure.at': { $exists: true } }).lean<LetterDoc[]>();

async function refuseUnlessUndelivered(context: InEdition, participantId: string): Promise<void> {
  const someone = await context.models.Participant.findOne({
    _id: participantId,
    editionId: context.edition._id,
  }).lean<ParticipantDoc>();
  if (!someone) throw notFound('participant', participantId);
  const waiting = await undelivered(context);
  if (waiting.some(({ _id }) => _id === participantId)) return;
  throw new Refusal(
    'wrong_state',
    `no letter to ${nameOf(someone)} is undelivered: it may have arrived since`,
  );
}

function forStaff(context: Context): InEdition {
  if (!isStaff(context)) throw new Refusal('forbidden', 'undelivered letters are for staff');
  return inEdition(context);
}
