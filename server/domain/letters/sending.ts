import { nanoid } from 'nanoid';
import pMap from 'p-map';
import type { LetterDoc, LetterFailure, ParticipantDoc } from '../../models/index.ts';
import { type InEdition, isHere, type Message, Undelivered } from '../context.ts';
import { type Letter, paceOf, readLetter } from './letter.ts';
import { letterText } from './letter-text.ts';
import { tryAgainAt } from './timing.ts';

/** Letters under way at once: mail servers slow down, or shut out, who opens many connections. */
const AT_ONCE = 3;
/** Longer than any letter is under way (server/mail.ts gives up before): after that another process takes it up. */
const LEASE_MINUTES = 10;
/** Nothing is sent to an address that was refused for good, until staff ask for it. */
const NEVER = new Date('9999-12-31T00:00:00Z');
const WORDS_CHARS = 500;

/** Writes the letters that are due, in any number of processes: one conditional write takes a reader's letter up, then it
 * is sent, and what it told counts as told only when the mail server has taken it. A process that dies between the two
 * leaves a letter that is sent once more when the lease is over: told twice is better than not at all.
 * @returns how many letters were sent */
export async function sendLetters(context: InEdition, signal?: AbortSignal): Promise<number> {
  const now = context.now().toJSDate();
  const due = await context.models.Letter.find({
    editionId: context.edition._id,
    dueAt: { $lte: now },
    heldUntil: { $lte: now },
  })
    .select('_id')
    .lean<Pick<LetterDoc, '_id'>[]>();
  const sent = await pMap(
    due,
    async ({ _id }) => {
      if (signal?.aborted) return false;
      const mine = await takeUp(context, _id);
      return mine !== null && tell(context, mine);
    },
    { concurrency: AT_ONCE, stopOnError: false },
  );
  return sent.filter(Boolean).length;
}

/** @returns the letter, or null when another process has it */
function takeUp(context: InEdition, _id: string): Promise<LetterDoc | null> {
  const now = context.now();
  return context.models.Letter.findOneAndUpdate(
    { _id, dueAt: { $lte: now.toJSDate() }, heldUntil: { $lte: now.toJSDate() } },
    { $set: { lease: nanoid(), heldUntil: now.plus({ minutes: LEASE_MINUTES }).toJSDate() } },
    { returnDocument: 'after' },
  ).lean<LetterDoc>();
}

async function tell(context: InEdition, mine: LetterDoc): Promise<boolean> {
  const reader = await context.models.Participant.findById(mine._id).lean<ParticipantDoc>();
  if (!reader || !isHere(reader) || reader.role === 'staff') {
    await putDown(context, mine, { dueAt: null });
    return false;
  }
  const letter = await readLetter(context, reader, mine);
  // Who wishes no letters is told nothing later either, and reminded of nothing.
  const wishesNone = paceOf(reader) === 'none';
  if (letter.tellAt === null || wishesNone) {
    await putDown(context, mine, {
      ...letter.told,
      dueAt: wishesNone ? null : letter.lookAt,
      failure: null,
    });
    return false;
  }
  if (letter.tellAt > context.now().toJSDate()) {
    await putDown(context, mine, { dueAt: soonestOf(letter) });
    return false;
  }
  const { concerns, fiches, reminds } = letter;
  const { edition, publicUrl } = context;
  try {
    await deliver(context, letterText({ reader, concerns, fiches, reminds, edition, publicUrl }));
  } catch (error) {
    if (!(error instanceof Undelivered)) throw error;
    await putDown(context, mine, failed(context, mine, error));
    return false;
  }
  await putDown(context, mine, { ...letter.told, dueAt: letter.lookAt, failure: null });
  return true;
}

/** @throws Undelivered, whatever the mailer says */
async function deliver(context: InEdition, message: Message): Promise<void> {
  try {
    await context.deliver(message);
  } catch (error) {
    if (error instanceof Undelivered) throw error;
    throw new Undelivered(error instanceof Error ? error.message : String(error), {
      permanent: false,
      cause: error,
    });
  }
}

/** A reminder may be due before what is new has been quiet for long enough. */
const soonestOf = ({ tellAt, lookAt }: Letter): Date =>
  lookAt !== null && lookAt < tellAt! ? lookAt : tellAt!;

type Outcome = Partial<Letter['told']> & {
  /** When to look again, unless something was marked meanwhile. */
  dueAt: Date | null;
  failure?: LetterFailure | null;
  heldUntil?: Date;
};

/** The one write that ends what `takeUp` began, if the lease is still ours. */
async function putDown(context: InEdition, mine: LetterDoc, outcome: Outcome): Promise<void> {
  const { dueAt, failure, ...fields } = outcome;
  const now = context.now().toJSDate();
  const $set = { heldUntil: now, ...fields, ...(failure ? { failure } : {}) };
  const write = (which: object, next: Date | null) =>
    context.models.Letter.updateOne(
      { _id: mine._id, lease: mine.lease, ...which },
      {
        $set: next ? { ...$set, dueAt: next } : $set,
        $unset: { lease: 1, ...(next ? {} : { dueAt: 1 }), ...(failure === null ? { failure: 1 } : {}) },
      },
    );
  const { matchedCount } = await write({ marks: mine.marks }, dueAt);
  // Marked while it was being written: that may not be in it yet.
  if (matchedCount === 0) await write({}, now);
}

function failed(context: InEdition, mine: LetterDoc, error: Undelivered): Outcome {
  const at = context.now().toJSDate();
  const { failure: before } = mine;
  // After a day without success a new row begins with what is new to tell.
  const goesOn = before && before.end === null;
  const row = {
    since: goesOn ? before.since : at,
    at,
    attempts: (goesOn ? before.attempts : 0) + 1,
    words: error.message.slice(0, WORDS_CHARS),
  };
  if (error.permanent) return { dueAt: at, heldUntil: NEVER, failure: { ...row, end: 'refused' } };
  const next = tryAgainAt(row);
  return next
    ? { dueAt: at, heldUntil: next, failure: { ...row, end: null } }
    : { dueAt: null, failure: { ...row, end: 'given-up' } };
}
