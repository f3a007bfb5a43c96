import { SIGN_IN_LINK_MINUTES } from './contract/limits.ts';
import { OPERATIONS, type OperationName, type OutputOf, type ParsedInput } from './contract/operations.ts';
import * as agenda from './domain/agenda.ts';
import * as announcements from './domain/announcements.ts';
import { takenSlots } from './domain/availability.ts';
import { closeTable } from './domain/closures.ts';
import { type Context, inEdition, person, roleOf } from './domain/context.ts';
import { demoPeople } from './domain/demo-people.ts';
import { editEdition } from './domain/editions.ts';
import { commonFreeSlots } from './domain/free-slots.ts';
import * as listings from './domain/listings.ts';
import * as answers from './domain/meeting-answers.ts';
import type { MeetingChange } from './domain/meeting-changes.ts';
import { counter } from './domain/meeting-counter.ts';
import { mark } from './domain/meeting-marks.ts';
import { unaccept } from './domain/meeting-unaccept.ts';
import * as meetings from './domain/meetings.ts';
import * as partners from './domain/partners.ts';
import * as people from './domain/people.ts';
import * as programme from './domain/programme.ts';
import { slotOffer } from './domain/seating.ts';
import * as sessions from './domain/sessions.ts';
import { Refusal, refusalOfZod } from './errors.ts';
import type { ListingDoc, ParticipantDoc, SittingDoc } from './models/index.ts';
import { presentEdition } from './present/editions.ts';
import { presentListing, presentListingSummary, presentPartner } from './present/listings.ts';
import { presentHistory, presentMeeting } from './present/meetings.ts';
import { presentOrganisation, presentParticipant, presentProfile } from './present/people.ts';
import { presentAnnouncement, presentSitting } from './present/programme.ts';
import { relatedTo, relatedToMeetings } from './present/related.ts';
import { presentSession } from './present/session.ts';
import { presentAgenda, presentBoard, presentHall } from './present/snapshots.ts';

type Handler<N extends OperationName> = (context: Context, input: ParsedInput<N>) => Promise<OutputOf<N>>;
/** Operations that open a session: their token becomes the cookie. */
type SessionOpening = 'signin:redeem' | 'setup:run' | 'demo:enter';

/** Use case and presenter of each operation. Both transports call `run`, so they cannot differ. */
const HANDLERS: { [N in Exclude<OperationName, SessionOpening>]: Handler<N> } = {
  'session:read': (context) => presentSession(context),
  'signin:request': async (context, input) => {
    await sessions.requestSignIn(context, input);
    return { sent: true, minutes: SIGN_IN_LINK_MINUTES };
  },
  'session:end': async (context) => {
    await sessions.endSession(context);
    return { done: true };
  },
  'demo:people': async (context) => {
    const chosen = await demoPeople(context);
    const related = await relatedOfPeople(
      context,
      chosen.map((one) => one.person),
    );
    return chosen.map((one) => ({ participant: presentParticipant(one.person, related), hint: one.hint }));
  },
  'screen:link': async (context, input) => ({
    url: await sessions.makeLink(context, {
      purpose: 'screen',
      editionId: inEdition(context).edition._id,
      label: input.label,
    }),
    minutes: SIGN_IN_LINK_MINUTES,
  }),

  'edition:edit': async (context, input) => presentEdition(await editEdition(context, input)),
  'participant:list': async (context, input) => {
    const { total, participants } = await people.listParticipants(context, input);
    const related = await relatedOfPeople(context, participants);
    return { total, participants: participants.map((someone) => presentParticipant(someone, related)) };
  },
  'organisation:list': async (context) => (await people.listOrganisations(context)).map(presentOrganisation),
  'organisation:create': async (context, input) =>
    presentOrganisation(await people.createOrganisation(context, input)),
  'participant:create': async (context, input) => {
    const someone = await people.createParticipant(context, input);
    return presentParticipant(someone, await relatedOfPeople(context, [someone]));
  },
  'profile:edit': async (context, input) => {
    const someone = await people.editProfile(context, input);
    return presentProfile(someone, await relatedOfPeople(context, [someone]), person(context));
  },

  'listing:list': async (context, input) => {
    const { total, listings: found } = await listings.listListings(context, input);
    const related = await relatedTo(context, {
      organisationIds: found.map((listing) => listing.organisationId),
    });
    return {
      total,
      listings: found.map((listing) => presentListingSummary(listing, related, person(context))),
    };
  },
  'listing:read': async (context, input) =>
    listingView(context, await listings.readListing(context, input.id)),
  'listing:create': async (context, input) =>
    listingView(context, await listings.createListing(context, input)),
  'listing:edit': async (context, input) => listingView(context, await listings.editListing(context, input)),
  'listing:publish': async (context, input) =>
    listingView(context, await listings.publishListing(context, input.id)),
  'listing:withdraw': async (context, input) =>
    listingView(context, await listings.withdrawListing(context, input)),
  'listing:open-slots': async (context, input) =>
    listingView(context, await listings.setOpenSlots(context, input)),
  'partner:rank': async (context, input) => {
    const ranked = await partners.rankPartners(context, input);
    const related = await relatedOfListings(
      context,
      ranked.flatMap((partner) => [partner.listing, ...partner.similar]),
    );
    return ranked.map((partner) => presentPartner(partner, related, person(context)));
  },
  'partner:preview': async (context, input) => {
    const preview = await partners.previewPartners(context, input);
    const related = await relatedOfListings(context, [
      ...preview.partners.map((partner) => partner.listing),
      ...preview.similar,
    ]);
    return {
      suggestions: preview.suggestions,
      partners: preview.partners.map(({ match, listing }) => ({
        listing: presentListingSummary(listing, related, person(context)),
        score: match.score,
        reasons: match.reasons,
      })),
      similar: preview.similar.map((listing) => presentListingSummary(listing, related, person(context))),
      missing: preview.missing,
    };
  },
  'partner:dismiss': async (context, input) => {
    await partners.dismissPartner(context, input);
    return { done: true };
  },

  'slot:common': async (context, input) => (await commonFreeSlots(context, input)).map(slotOffer),
  'meeting:read': async (context, input) => {
    const meeting = await meetings.read(context, input.id);
    const { edition } = inEdition(context);
    const related = await relatedTo(context, {
      participantIds: [
        ...meeting.participantIds,
        ...meeting.history.flatMap((line) => [line.byId ?? [], line.onBehalfOfId ?? []].flat()),
      ],
      listingIds: meeting.listingId ? [meeting.listingId] : [],
    });
    return { meeting: presentMeeting(meeting, edition, related), history: presentHistory(meeting, related) };
  },
  'meeting:book': async (context, input) => meetingAnswer(context, await meetings.book(context, input)),
  'meeting:propose': async (context, input) => meetingAnswer(context, await meetings.propose(context, input)),
  'meeting:place': async (context, input) => meetingAnswer(context, await meetings.place(context, input)),
  'meeting:accept': async (context, input) => meetingAnswer(context, await answers.accept(context, input)),
  'meeting:decline': async (context, input) => meetingAnswer(context, await answers.decline(context, input)),
  'meeting:unaccept': async (context, input) => meetingAnswer(context, await unaccept(context, input)),
  'meeting:counter': async (context, input) => meetingAnswer(context, await counter(context, input)),
  'meeting:move': async (context, input) => meetingAnswer(context, await answers.move(context, input)),
  'meeting:cancel': async (context, input) => meetingAnswer(context, await answers.cancel(context, input)),
  'meeting:mark': async (context, input) => meetingAnswer(context, await mark(context, input)),

  'agenda:read': async (context, input) =>
    presentAgenda(inEdition(context), await agenda.readAgenda(context, input)),
  'busy:set': async (context, input) => {
    const someone = await programme.setBusy(context, input);
    return presentAgenda(inEdition(context), await agenda.agendaOf(inEdition(context), someone));
  },
  'sitting:attend': async (context, input) => {
    const sitting = await programme.attend(context, input);
    return sittingView(context, sitting, input.onBehalfOf ?? person(context)._id);
  },
  'programme:read': async (context) => {
    const here = inEdition(context);
    const sittings = await programme.listSittings(here);
    const attendances = await here.models.Attendance.find({ editionId: here.edition._id }).lean<never[]>();
    const reader = here.actor.kind === 'person' ? here.actor.person._id : null;
    return sittings.map((sitting) => presentSitting(sitting, here.edition, attendances, reader));
  },
  'sitting:create': async (context, input) =>
    sittingView(context, await programme.createSitting(context, input), null),
  'board:read': async (context, input) =>
    presentBoard(inEdition(context), await agenda.readBoard(context, input.since)),
  'table:close': async (context, input) => {
    await closeTable(context, input);
    return presentBoard(inEdition(context), await agenda.readBoard(context));
  },
  'hall:read': async (context, input) =>
    presentHall(inEdition(context), await agenda.readHall(context, input.since)),
  'announcement:publish': async (context, input) =>
    presentAnnouncement(await announcements.announce(context, input)),
  'announcement:end': async (context, input) => {
    await announcements.endAnnouncement(context, input.id);
    return { done: true };
  },
};

const SESSION_HANDLERS: {
  [N in SessionOpening]: (context: Context, input: ParsedInput<N>) => Promise<sessions.NewSession>;
} = {
  'signin:redeem': (context, input) => sessions.redeemSignIn(context, input.token),
  'setup:run': (context, input) => sessions.runSetup(context, input),
  'demo:enter': (context, input) => sessions.enterDemo(context, input.participantId),
};

export interface Outcome {
  data: unknown;
  /** Token of a session that was opened. */
  token?: string;
}

/** Runs one operation: who may call it, is the input what it should be, then the use case and its presenter.
 * @throws Refusal; anything else is a defect of ours */
export async function run(context: Context, name: OperationName, rawInput: unknown): Promise<Outcome> {
  refuseUnlessAllowed(context, name);
  const parsed = OPERATIONS[name].input.safeParse(rawInput);
  if (!parsed.success) throw refusalOfZod(parsed.error, rawInput);
  if (name in SESSION_HANDLERS) {
    const open = SESSION_HANDLERS[name as SessionOpening] as (
      context: Context,
      input: unknown,
    ) => Promise<sessions.NewSession>;
    const { token, actor } = await open(context, parsed.data);
    const edition = context.edition ?? (await context.models.Edition.findOne().lean<Context['edition']>());
    return { data: await presentSession({ ...context, actor, edition }), token };
  }
  const handle = HANDLERS[name as keyof typeof HANDLERS] as (
    context: Context,
    input: unknown,
  ) => Promise<unknown>;
  return { data: await handle(context, parsed.data) };
}

function refuseUnlessAllowed(context: Context, name: OperationName): void {
  const { access } = OPERATIONS[name];
  if (access === 'anyone') return;
  const role = roleOf(context.actor);
  if (role === null)
    throw new Refusal('not_signed_in', 'sign in first: ask for a link with your e-mail address');
  if (access === 'people' ? role === 'screen' : !(access as readonly string[]).includes(role)) {
    throw new Refusal(
      'forbidden',
      `${name} is not for you: it is for ${access === 'people' ? 'participants and staff' : access.join(' and ')}`,
    );
  }
}

async function meetingAnswer(context: Context, change: MeetingChange) {
  const { edition } = inEdition(context);
  const related = await relatedToMeetings(context, [change.meeting]);
  return { meeting: presentMeeting(change.meeting, edition, related), displaced: change.displaced };
}

async function listingView(context: Context, listing: ListingDoc) {
  const { edition } = inEdition(context);
  const hosts = listing.openSlots.map((slot) => slot.hostId);
  const [related, taken] = await Promise.all([
    relatedOfListings(context, [listing]),
    takenSlots(context.models, edition._id, [...new Set(hosts)]),
  ]);
  return presentListing(listing, related, person(context), taken);
}

async function sittingView(context: Context, sitting: SittingDoc, participantId: string | null) {
  const { edition } = inEdition(context);
  const attendances = await context.models.Attendance.find({ sittingId: sitting._id }).lean<never[]>();
  return presentSitting(sitting, edition, attendances, participantId);
}

const relatedOfListings = (context: Context, found: readonly ListingDoc[]) =>
  relatedTo(context, {
    organisationIds: found.map((listing) => listing.organisationId),
    participantIds: found.flatMap((listing) => listing.contactIds),
  });

const relatedOfPeople = (context: Context, someone: readonly ParticipantDoc[]) =>
  relatedTo(context, { organisationIds: someone.flatMap((one) => one.organisationId ?? []) });
