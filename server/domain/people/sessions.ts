import { nanoid } from 'nanoid';
import type { z } from 'zod';
import type { SetupInput } from '../../contract/editions.ts';
import { SESSION_DAYS, SIGN_IN_LINK_MINUTES } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { LinkDoc, ParticipantDoc, SessionDoc } from '../../models/index.ts';
import { type Actor, type Context, HERE, isHere, type Services } from '../context.ts';
import { checkSettings, createEdition } from '../edition/editions.ts';
import { signInMessage } from './sign-in-message.ts';

/** Long enough that guessing one is hopeless (192 bits). */
const TOKEN_CHARS = 32;
/** Links that one address may have waiting. */
const LINKS_WAITING = 5;
/** A visit prolongs the session when it is older than this, ms. */
const PROLONG_AFTER_MS = 86_400_000;

/** Sends a sign-in link, if the address is that of a participant. The caller learns nothing either way. */
export async function requestSignIn(context: Context, input: ParsedInput<'signin:request'>): Promise<void> {
  if (!context.edition) return;
  const someone = await context.models.Participant.findOne({
    editionId: context.edition._id,
    email: input.email.toLowerCase(),
    ...HERE,
  }).lean<ParticipantDoc>();
  if (!someone) return;
  const waiting = await context.models.Link.countDocuments({
    participantId: someone._id,
    expiresAt: { $gt: context.now().toJSDate() },
  });
  if (waiting >= LINKS_WAITING) return;
  const url = await makeLink(context, {
    purpose: 'sign-in',
    participantId: someone._id,
    email: someone.email,
  });
  // Not awaited: who asks must not learn from the time it takes, nor from its failure, that the address is known.
  void context.send(
    signInMessage({
      to: someone.email,
      name: someone.givenName,
      edition: context.edition.name,
      url: input.next === undefined ? url : `${url}&vers=${encodeURIComponent(input.next)}`,
      language: input.language,
    }),
  );
}

interface NewLink {
  purpose: LinkDoc['purpose'];
  participantId?: string;
  email?: string;
  editionId?: string;
  label?: string;
  minutes?: number;
}

/** Makes a single-use link; only a keyed hash of its token is stored. */
export async function makeLink(services: Services, link: NewLink): Promise<string> {
  const token = nanoid(TOKEN_CHARS);
  const now = services.now();
  await services.models.Link.create({
    _id: services.hash(token),
    purpose: link.purpose,
    participantId: link.participantId ?? null,
    ...(link.email === undefined ? {} : { email: link.email }),
    editionId: link.editionId ?? null,
    label: link.label ?? '',
    createdAt: now.toJSDate(),
    expiresAt: now.plus({ minutes: link.minutes ?? SIGN_IN_LINK_MINUTES }).toJSDate(),
  });
  const path = { 'sign-in': '/connexion', screen: '/ecran', setup: '/installation' }[link.purpose];
  return `${services.publicUrl}${path}?jeton=${token}`;
}

/** Takes a link: one atomic delete, so that of two clicks only one enters. @throws Refusal link_invalid */
async function takeLink(services: Services, token: string, purposes: LinkDoc['purpose'][]): Promise<LinkDoc> {
  const link = await services.models.Link.findOneAndDelete({
    _id: services.hash(token),
    purpose: { $in: purposes },
    expiresAt: { $gt: services.now().toJSDate() },
  }).lean<LinkDoc>();
  if (!link) {
    throw new Refusal(
      'link_invalid',
      `this link is unknown, used or older than ${SIGN_IN_LINK_MINUTES} minutes: ask for a new one`,
    );
  }
  return link;
}

/** A new session: its token goes to the browser, its hash to the store. */
export interface NewSession {
  token: string;
  actor: Actor;
}

export async function redeemSignIn(context: Context, token: string): Promise<NewSession> {
  const link = await takeLink(context, token, ['sign-in', 'screen']);
  if (link.purpose === 'screen')
    return openSession(context, { screenOf: link.editionId!, label: link.label });
  const someone = await context.models.Participant.findById(link.participantId).lean<ParticipantDoc>();
  if (!someone || !isHere(someone))
    throw new Refusal('link_invalid', 'this person no longer takes part: ask staff');
  if (!isTheirs(link, someone)) {
    throw new Refusal(
      'link_invalid',
      'the address to which this link was sent was corrected: ask for a new one',
    );
  }
  return openSession(context, { person: someone });
}

/** Is it still the address of this person? What was made before addresses were kept is theirs. */
const isTheirs = ({ email }: Pick<LinkDoc | SessionDoc, 'email'>, someone: ParticipantDoc): boolean =>
  email === undefined || email === someone.email;

/** Demo edition only: enter as anyone of it. */
export async function enterDemo(context: Context, participantId: string): Promise<NewSession> {
  const someone = context.demo
    ? await context.models.Participant.findById(participantId).lean<ParticipantDoc>()
    : null;
  if (!someone || !isHere(someone))
    throw new Refusal('not_found', 'there is no such way in: ask for a sign-in link');
  return openSession(context, { person: someone });
}

/** The first start of an empty installation: edition and first staff member, with the link of the console. */
export async function runSetup(context: Context, input: z.output<typeof SetupInput>): Promise<NewSession> {
  if (context.edition)
    throw new Refusal(
      'wrong_state',
      'this installation has an edition already: sign in as staff to change it',
    );
  // Before the link is used up: a mistake in the form must not cost it.
  checkSettings(input.edition);
  await takeLink(context, input.token, ['setup']);
  const edition = await createEdition(context, input.edition);
  const staff: ParticipantDoc = {
    _id: nanoid(12),
    editionId: edition._id,
    organisationId: null,
    givenName: input.staff.givenName,
    familyName: input.staff.familyName,
    email: input.staff.email.toLowerCase(),
    role: 'staff',
    title: '',
    languages: [input.staff.language],
    remote: false,
    maxMeetings: null,
    interfaceLanguage: input.staff.language,
    delegateIds: [],
  };
  await context.models.Participant.create(staff);
  context.tell({ type: 'edition', edition });
  return openSession(context, { person: staff });
}

async function openSession(
  services: Services,
  who: { person: ParticipantDoc } | { screenOf: string; label: string },
): Promise<NewSession> {
  const token = nanoid(TOKEN_CHARS);
  const sessionId = services.hash(token);
  const now = services.now();
  if ('person' in who) {
    await services.models.Participant.updateOne(
      { _id: who.person._id, enteredAt: { $exists: false } },
      { $set: { enteredAt: now.toJSDate() } },
    );
  }
  await services.models.Session.create({
    _id: sessionId,
    participantId: 'person' in who ? who.person._id : null,
    ...('person' in who ? { email: who.person.email } : {}),
    screenOf: 'person' in who ? null : who.screenOf,
    label: 'person' in who ? '' : who.label,
    createdAt: now.toJSDate(),
    expiresAt: now.plus({ days: SESSION_DAYS }).toJSDate(),
  });
  const actor: Actor =
    'person' in who
      ? { kind: 'person', person: who.person, sessionId }
      : { kind: 'screen', editionId: who.screenOf, label: who.label, sessionId };
  return { token, actor };
}

/** Who holds this token? Nobody, when it is unknown or over. A visit now and then keeps the session alive. */
export async function actorOf(services: Services, token: string | undefined): Promise<Actor> {
  if (token === undefined || token === '') return { kind: 'nobody' };
  const sessionId = services.hash(token);
  const session = await services.models.Session.findById(sessionId).lean<SessionDoc>();
  const now = services.now();
  if (!session || session.expiresAt <= now.toJSDate()) return { kind: 'nobody' };
  const until = now.plus({ days: SESSION_DAYS });
  if (until.toMillis() - session.expiresAt.getTime() > PROLONG_AFTER_MS) {
    await services.models.Session.updateOne({ _id: sessionId }, { $set: { expiresAt: until.toJSDate() } });
  }
  if (session.screenOf)
    return { kind: 'screen', editionId: session.screenOf, label: session.label, sessionId };
  const someone = await services.models.Participant.findById(session.participantId).lean<ParticipantDoc>();
  return someone && isHere(someone) && isTheirs(session, someone)
    ? { kind: 'person', person: someone, sessionId }
    : { kind: 'nobody' };
}

/** Who holds these sessions, as for `actorOf`, and no visit: a session that is over, or of nobody, is left out. */
export async function actorsOf(
  { models, now }: Services,
  sessionIds: readonly string[],
): Promise<Map<string, Actor>> {
  const sessions = await models.Session.find({
    _id: { $in: sessionIds },
    expiresAt: { $gt: now().toJSDate() },
  }).lean<SessionDoc[]>();
  const people = await models.Participant.find({
    _id: { $in: sessions.flatMap(({ participantId }) => participantId ?? []) },
  }).lean<ParticipantDoc[]>();
  const byId = new Map(people.map((someone) => [someone._id, someone]));
  const actors = new Map<string, Actor>();
  for (const session of sessions) {
    const { _id: sessionId, screenOf, label, participantId } = session;
    const someone = byId.get(participantId ?? '');
    if (screenOf) actors.set(sessionId, { kind: 'screen', editionId: screenOf, label, sessionId });
    else if (someone && isTheirs(session, someone))
      actors.set(sessionId, { kind: 'person', person: someone, sessionId });
  }
  return actors;
}

/** Ends the session of the actor, here and on every socket that it opened. */
export async function endSession(context: Context): Promise<void> {
  if (context.actor.kind === 'nobody') return;
  await context.models.Session.deleteOne({ _id: context.actor.sessionId });
  context.tell({ type: 'session-ended', sessionId: context.actor.sessionId });
}

/** Ends every session of a person and every link that was not used, here and on every socket. */
export async function endSessionsOf(services: Services, participantId: string): Promise<void> {
  await services.models.Link.deleteMany({ participantId });
  const sessions = await services.models.Session.find({ participantId }).lean<SessionDoc[]>();
  await services.models.Session.deleteMany({ participantId });
  for (const { _id } of sessions) services.tell({ type: 'session-ended', sessionId: _id });
}

/** Forgets links and sessions that are over. Run by the clock. */
export async function forgetExpired(services: Services): Promise<void> {
  const over = { expiresAt: { $lte: services.now().toJSDate() } };
  await services.models.Link.deleteMany(over);
  await services.models.Session.deleteMany(over);
}
