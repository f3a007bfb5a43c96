import type { DateTime } from 'luxon';
import type { ErrorCode } from '../contract/errors.ts';
import type { MeetingFactName } from '../contract/meetings.ts';
import type { Role } from '../contract/values.ts';
import { Refusal } from '../errors.ts';
import type {
  AnnouncementDoc,
  EditionDoc,
  ListingDoc,
  MeetingDoc,
  Models,
  MoveDoc,
  ParticipantDoc,
  PlanDoc,
  SittingDoc,
  WorkshopDoc,
} from '../models/index.ts';
import type { MatchDesk } from './bourse/match-desk.ts';
import type { Scheduler } from './plans/scheduler.ts';

/** What happened, told after the store acknowledged it. */
export type Fact =
  | { type: 'meeting'; name: MeetingFactName; meeting: MeetingDoc; by: ParticipantDoc | null }
  /** `before`: its status until then. */
  | { type: 'move'; move: MoveDoc }
  | { type: 'listing'; listing: ListingDoc; before: ListingDoc['status'] }
  | { type: 'sitting'; sitting: SittingDoc }
  | { type: 'sitting-removed'; editionId: string; id: string; rev: number }
  /** `shown`: it is, or was, in the programme that everybody reads. */
  | { type: 'workshop'; workshop: WorkshopDoc; shown: boolean }
  | { type: 'agenda'; editionId: string; participantId: string }
  | { type: 'board'; editionId: string; at: Date }
  /** A line changed. */
  | { type: 'waiting'; editionId: string; waiterId: string; awaitedId: string }
  /** Somebody accepts other meetings than before: nobody's screen changes, but a place may be free. */
  | { type: 'limits'; editionId: string; participantId: string }
  | { type: 'announced'; announcement: AnnouncementDoc }
  | { type: 'announcement-ended'; announcement: AnnouncementDoc }
  | { type: 'edition'; edition: EditionDoc }
  | { type: 'plan-progress'; editionId: string; id: string; done: number }
  | { type: 'plan'; plan: PlanDoc }
  /** Others may act for this person from now on, or no longer. */
  | { type: 'delegates'; person: ParticipantDoc; added: string[]; removed: string[] }
  /** An organisation, or somebody, is called otherwise: boards and screens hold names. */
  | { type: 'names'; editionId: string }
  | { type: 'session-ended'; sessionId: string };

export type Actor =
  | { kind: 'nobody' }
  | { kind: 'person'; person: ParticipantDoc; sessionId: string }
  | { kind: 'screen'; editionId: string; label: string; sessionId: string };

export interface Message {
  to: string;
  subject: string;
  text: string;
}
/** Resolves when the mail server took the message. @throws Undelivered, when it is known why it did not */
export type Mailer = (message: Message) => Promise<void>;

/** The mail server did not take a message. */
export class Undelivered extends Error {
  /** It refuses this recipient, and would again. */
  readonly permanent: boolean;

  /** @param words the mail server's */
  constructor(words: string, { permanent, cause }: { permanent: boolean; cause?: unknown }) {
    super(words, { cause });
    this.name = 'Undelivered';
    this.permanent = permanent;
  }
}

/** What the installation gives to every use case. */
export interface Services {
  models: Models;
  /** The only clock; moved in the demo edition. */
  now: () => DateTime;
  tell: (fact: Fact) => void;
  desk: MatchDesk;
  scheduler: Scheduler;
  /** Never rejects: a message that could not be sent is in the log. */
  send: Mailer;
  /** Rejects: for who sees to it that the message is sent again. */
  deliver: Mailer;
  /** Which of these people have a page open, on any server. Never rejects: of whom nothing is known it says no. */
  connected: (participantIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Keyed hash of a secret, as it is stored. */
  hash: (secret: string) => string;
  /** Address under which people reach the product, without a slash at its end. */
  publicUrl: string;
  demo: boolean;
}

/** Services plus who asks. One for each request or socket command. */
export interface Context extends Services {
  actor: Actor;
  /** The edition, read once for each request; null before the installation is set up. */
  edition: EditionDoc | null;
  seen: Seen;
}

/** What one request has read of people and fiches, by identifier. An answer about a meeting shows them as they were when
 * the command was decided, and need not read them again. */
export interface Seen {
  people: Map<string, ParticipantDoc>;
  listings: Map<string, ListingDoc>;
}
export const nothingSeen = (): Seen => ({ people: new Map(), listings: new Map() });

/** A context in which the edition is known to exist. */
export type InEdition = Context & { edition: EditionDoc };

export function inEdition(context: Context): InEdition {
  if (!context.edition) {
    throw new Refusal(
      'unavailable',
      'this installation has no edition yet: open the set-up link printed on the console',
    );
  }
  return context as InEdition;
}

/** The signed-in person. @throws Refusal not_signed_in, forbidden for a hall screen */
export function person(context: Context): ParticipantDoc {
  if (context.actor.kind === 'person') return context.actor.person;
  if (context.actor.kind === 'screen')
    throw new Refusal('forbidden', 'a hall screen can only read what the hall shows');
  throw new Refusal('not_signed_in', 'sign in first: ask for a link with your e-mail address');
}

export const roleOf = (actor: Actor): Role | null =>
  actor.kind === 'person' ? actor.person.role : actor.kind === 'screen' ? 'screen' : null;

export const isStaff = (context: Context): boolean => roleOf(context.actor) === 'staff';

/** May one person act for another: themselves, staff, a delegate, or an officer of the same organisation? */
export function mayActFor(actor: ParticipantDoc, other: ParticipantDoc): boolean {
  if (actor.editionId !== other.editionId) return false;
  if (actor._id === other._id || actor.role === 'staff') return true;
  // Nobody borrows the rights of staff.
  if (other.role === 'staff') return false;
  return (
    other.delegateIds.includes(actor._id) ||
    (actor.role === 'officer' &&
      actor.organisationId !== null &&
      actor.organisationId === other.organisationId)
  );
}

/** The person for whom the actor acts: themselves, or `onBehalfOf` when they may.
 * @throws Refusal not_found, forbidden */
export async function actingFor(context: Context, onBehalfOf: string | undefined): Promise<ParticipantDoc> {
  const actor = person(context);
  if (onBehalfOf === undefined || onBehalfOf === actor._id) return actor;
  const other = await context.models.Participant.findById(onBehalfOf).lean<ParticipantDoc>();
  if (!other || other.editionId !== actor.editionId) throw notFound('participant', onBehalfOf);
  if (actor.role !== 'staff') refuseDeparted([other]);
  if (!mayActFor(actor, other)) {
    throw new Refusal('forbidden', `you may not act for ${nameOf(other)}: they can name you as a delegate`);
  }
  return other;
}

/** Is this one of the people who take part? */
export const isHere = (someone: Pick<ParticipantDoc, 'leftAt'>): boolean => someone.leftAt == null;

/** The filter of those people. */
export const HERE = { leftAt: { $exists: false } } as const;

/** @throws Refusal wrong_state when one of them no longer takes part */
export function refuseDeparted(people: readonly ParticipantDoc[]): void {
  const gone = people.find((one) => !isHere(one));
  if (gone) throw departed(nameOf(gone));
}

export const departed = (names: string): Refusal =>
  new Refusal('wrong_state', `${names} no longer takes part: choose somebody else of the organisation`);

export const nameOf = (someone: Pick<ParticipantDoc, 'givenName' | 'familyName'>): string =>
  `${someone.givenName} ${someone.familyName}`;

export function notFound(what: string, id: string): Refusal {
  return new Refusal(
    'not_found',
    `no ${what} "${id}" in this edition: it may have been removed, or the address is mistyped`,
  );
}

export function refuse(code: ErrorCode, message: string): never {
  throw new Refusal(code, message);
}

/** Is this the store's word that a unique key is taken?
 * @param field of an insert that was refused: is it this one? */
export function isDuplicate(error: unknown, field?: string): boolean {
  if (typeof error !== 'object' || error === null || Reflect.get(error, 'code') !== 11000) return false;
  return field === undefined || Object.hasOwn(Object(Reflect.get(error, 'keyPattern')), field);
}

/** `<actor>·<key>`: one client's key cannot meet another's. */
export function commandKey(context: Context, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${person(context)._id}·${key}`;
}
