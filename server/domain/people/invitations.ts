import pMap from 'p-map';
import { INVITATIONS_AT_ONCE, INVITED_LATELY_HOURS } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { InvitationState, ParticipantDoc, SessionDoc } from '../../models/index.ts';
import { type Context, HERE, type InEdition, inEdition, notFound, Undelivered } from '../context.ts';
import { tryAgainAt } from '../letters/timing.ts';
import { invitationMessage } from './invitation-message.ts';

/** Letters under way at once: mail servers slow down, or shut out, who opens many connections. */
const AT_ONCE = 3;
/** Longer than any letter is under way: after that another process takes it up. */
const LEASE_MINUTES = 10;
const WORDS_CHARS = 500;

export interface Invitations {
  people: (ParticipantDoc & { entered: boolean })[];
  /** Who would be invited with everybody else. */
  toInvite: ParticipantDoc[];
}

/** Who was invited when, and who came in; staff excepted. */
export async function readInvitations(context: Context): Promise<Invitations> {
  const { models, edition, now } = inEdition(context);
  const found = await models.Participant.find({ editionId: edition._id, role: { $ne: 'staff' }, ...HERE })
    .sort({ familyName: 1, givenName: 1, _id: 1 })
    .lean<ParticipantDoc[]>();
  // Who signed in before that was noted has a session.
  const sessions = await models.Session.find({ participantId: { $in: found.map(({ _id }) => _id) } })
    .select('participantId')
    .lean<Pick<SessionDoc, 'participantId'>[]>();
  const here = new Set(sessions.map(({ participantId }) => participantId));
  const people = found.map((one) => ({ ...one, entered: Boolean(one.enteredAt) || here.has(one._id) }));
  const lately = now().minus({ hours: INVITED_LATELY_HOURS }).toJSDate();
  const toInvite = people.filter(
    ({ entered, invitation }) =>
      !entered && !invitation?.dueAt && !(invitation?.sentAt && invitation.sentAt > lately),
  );
  return { people, toInvite };
}

/** Asks for invitations; the clock sends them, some at each beat. Who waits for one already gets that one.
 * @returns how many were asked for
 * @throws Refusal not_found */
export async function invite(context: Context, input: ParsedInput<'invitation:send'>): Promise<number> {
  const { models, edition, now } = inEdition(context);
  const { people, toInvite } = await readInvitations(context);
  const ids = input.participantIds ?? toInvite.map(({ _id }) => _id);
  const known = new Set(people.map(({ _id }) => _id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw notFound('participant', unknown);
  const at = now().toJSDate();
  const { modifiedCount } = await models.Participant.updateMany(
    { _id: { $in: ids }, editionId: edition._id, ...HERE, 'invitation.dueAt': { $exists: false } },
    { $set: { 'invitation.askedAt': at, 'invitation.dueAt': at }, $unset: { 'invitation.failure': 1 } },
  );
  return modifiedCount;
}

/** Sends the invitations that are due, in any number of processes: one conditional write takes one up. A process that dies
 * over it leaves one that is sent when the lease is over. What the mail server refuses is tried again as other letters are.
 * @returns how many were sent */
export async function sendInvitations(context: InEdition, signal?: AbortSignal): Promise<number> {
  const { models, edition } = context;
  const due = await models.Participant.find({
    editionId: edition._id,
    'invitation.dueAt': { $lte: context.now().toJSDate() },
  })
    .sort({ 'invitation.dueAt': 1, _id: 1 })
    .limit(INVITATIONS_AT_ONCE)
    .lean<ParticipantDoc[]>();
  const sent = await pMap(due, async (someone) => !signal?.aborted && sendOne(context, someone), {
    concurrency: AT_ONCE,
  });
  return sent.filter(Boolean).length;
}

async function sendOne(context: InEdition, { _id, invitation }: ParticipantDoc): Promise<boolean> {
  const { models, edition, publicUrl } = context;
  const lease = context.now().plus({ minutes: LEASE_MINUTES }).toJSDate();
  const mine = await models.Participant.findOneAndUpdate(
    { _id, 'invitation.dueAt': invitation!.dueAt! },
    { $set: { 'invitation.dueAt': lease } },
    { returnDocument: 'after' },
  ).lean<ParticipantDoc>();
  if (!mine) return false;
  const end = (set: object, unset: object = {}) =>
    models.Participant.updateOne({ _id, 'invitation.dueAt': lease }, { $set: set, $unset: unset });
  try {
    await context.deliver(invitationMessage({ reader: mine, edition, publicUrl }));
  } catch (error) {
    const failure = failureOf(error, mine.invitation!, context.now().toJSDate());
    const next = failure.end === null ? tryAgainAt(failure) : null;
    if (next) await end({ 'invitation.failure': failure, 'invitation.dueAt': next });
    else {
      const given = { ...failure, end: failure.end ?? ('given-up' as const) };
      await end({ 'invitation.failure': given }, { 'invitation.dueAt': 1 });
    }
    return false;
  }
  await end(
    { 'invitation.sentAt': context.now().toJSDate() },
    { 'invitation.dueAt': 1, 'invitation.failure': 1 },
  );
  return true;
}

function failureOf(
  error: unknown,
  before: InvitationState,
  at: Date,
): NonNullable<InvitationState['failure']> {
  return {
    since: before.failure?.since ?? at,
    at,
    attempts: (before.failure?.attempts ?? 0) + 1,
    words: (error instanceof Error ? error.message : String(error)).slice(0, WORDS_CHARS),
    end: error instanceof Undelivered && error.permanent ? 'refused' : null,
  };
}
