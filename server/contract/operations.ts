import { z } from 'zod';
import { EditionSettings, EditionView, SetupInput } from './editions.ts';
import { LIMITS } from './limits.ts';
import {
  DraftPreviewInput,
  ListingCreateInput,
  ListingEditInput,
  ListingQuery,
  ListingSummary,
  ListingView,
  PartnerView,
  PreviewView,
} from './listings.ts';
import {
  AcceptInput,
  BookInput,
  CancelInput,
  CounterInput,
  DeclineInput,
  HistoryEntryView,
  MarkInput,
  MeetingAnswer,
  MeetingView,
  MoveInput,
  PlaceInput,
  ProposeInput,
  UnacceptInput,
} from './meetings.ts';
import {
  OrganisationInput,
  OrganisationView,
  OwnProfileView,
  ParticipantInput,
  ParticipantView,
  ProfileInput,
  SessionView,
} from './people.ts';
import {
  AnnounceInput,
  AnnouncementView,
  AttendInput,
  BusyInput,
  SittingInput,
  SittingView,
} from './programme.ts';
import { SlotId, SlotOffer } from './slots.ts';
import { CommandKey, Email, Id, InterfaceLanguage, line, listOf, type Role } from './values.ts';
import { AgendaView, BoardView, HallView, SinceInput } from './views.ts';

/** Who may call: anyone, whoever is signed in (screens excepted), or certain roles. The use case checks the rest. */
export type Access = 'anyone' | 'people' | readonly Role[];

export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  summary: string;
  /** Heading under which the API page lists it. */
  tag: string;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Path parameters in braces are fields of the input. */
  path: `/api/${string}`;
  access: Access;
  input: I;
  /** Shape of `data` in the answer. */
  output: O;
  /** Only over HTTP: it sets or clears the session cookie. */
  httpOnly?: boolean;
}

const operation = <I extends z.ZodType, O extends z.ZodType>(definition: Operation<I, O>) => definition;

const nothing = z.strictObject({});
const byId = z.strictObject({ id: Id });
const done = z.object({ done: z.literal(true) });
const staff = ['staff'] as const;
const staffAndScreens = ['staff', 'screen'] as const;

/** Every use case of the product, once. HTTP routes, socket commands, the typed client and the API page are
 * all made from this table. Answers are `{ data }` or `{ error }`. */
export const OPERATIONS = {
  // — session
  'session:read': operation({
    summary: 'Who am I, which edition, what time is it on the server',
    tag: 'Session',
    method: 'get',
    path: '/api/session',
    access: 'anyone',
    input: nothing,
    output: SessionView,
  }),
  'signin:request': operation({
    summary: 'Ask for a sign-in link by e-mail; the answer is the same whether or not the address is known',
    tag: 'Session',
    method: 'post',
    path: '/api/sign-in',
    access: 'anyone',
    input: z.strictObject({ email: Email, language: InterfaceLanguage.default('fr') }),
    output: z.object({ sent: z.literal(true), minutes: z.number() }),
    httpOnly: true,
  }),
  'signin:redeem': operation({
    summary: 'Exchange a sign-in link (single use, short-lived) for a session',
    tag: 'Session',
    method: 'post',
    path: '/api/sign-in/redeem',
    access: 'anyone',
    input: z.strictObject({ token: z.string().min(10).max(200) }),
    output: SessionView,
    httpOnly: true,
  }),
  'session:end': operation({
    summary: 'Sign out',
    tag: 'Session',
    method: 'delete',
    path: '/api/session',
    access: 'anyone',
    input: nothing,
    output: done,
    httpOnly: true,
  }),
  'setup:run': operation({
    summary: 'First start: create the edition and its first staff member with the one-time link',
    tag: 'Session',
    method: 'post',
    path: '/api/setup',
    access: 'anyone',
    input: SetupInput,
    output: SessionView,
    httpOnly: true,
  }),
  'demo:people': operation({
    summary: 'Demo edition only: people as whom one can enter',
    tag: 'Session',
    method: 'get',
    path: '/api/demo/people',
    access: 'anyone',
    input: nothing,
    output: z.array(
      z.object({
        participant: ParticipantView,
        hint: z.enum(['desk', 'phone', 'board', 'screen', 'abroad']),
      }),
    ),
    httpOnly: true,
  }),
  'demo:enter': operation({
    summary: 'Demo edition only: enter as one of them',
    tag: 'Session',
    method: 'post',
    path: '/api/demo/enter',
    access: 'anyone',
    input: z.strictObject({ participantId: Id }),
    output: SessionView,
    httpOnly: true,
  }),
  'screen:link': operation({
    summary: 'Make a single-use link that turns a browser into a hall screen',
    tag: 'Session',
    method: 'post',
    path: '/api/screens',
    access: staff,
    input: z.strictObject({ label: line(80).default('') }),
    output: z.object({ url: z.string(), minutes: z.number() }),
  }),

  // — edition and people
  'edition:edit': operation({
    summary:
      'Change the edition (name, windows, tables, deadlines); refused where a meeting would lose its place',
    tag: 'Edition',
    method: 'put',
    path: '/api/edition',
    access: staff,
    input: EditionSettings.extend({ rev: z.number().int().min(0) }),
    output: EditionView,
  }),
  'participant:list': operation({
    summary: 'The directory',
    tag: 'People',
    method: 'get',
    path: '/api/participants',
    access: 'people',
    input: z.strictObject({
      search: line(200).optional(),
      organisationId: Id.optional(),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
      limit: z.coerce.number().int().min(1).max(2000).default(500),
    }),
    output: z.object({ total: z.number().int(), participants: z.array(ParticipantView) }),
  }),
  'organisation:list': operation({
    summary: 'Organisations of the edition',
    tag: 'People',
    method: 'get',
    path: '/api/organisations',
    access: 'people',
    input: nothing,
    output: z.array(OrganisationView),
  }),
  'organisation:create': operation({
    summary: 'Add an organisation',
    tag: 'People',
    method: 'post',
    path: '/api/organisations',
    access: staff,
    input: OrganisationInput.extend({ key: CommandKey.optional() }),
    output: OrganisationView,
  }),
  'participant:create': operation({
    summary: 'Add a participant; they sign in with their e-mail address',
    tag: 'People',
    method: 'post',
    path: '/api/participants',
    access: staff,
    input: ParticipantInput.extend({ key: CommandKey.optional() }),
    output: ParticipantView,
  }),
  'profile:edit': operation({
    summary: 'Change languages, number of meetings accepted, delegates',
    tag: 'People',
    method: 'patch',
    path: '/api/profile',
    access: 'people',
    input: ProfileInput,
    output: OwnProfileView,
  }),

  // — bourse aux projets
  'listing:list': operation({
    summary: 'Published fiches, filtered; or with `mine`, those of my organisation in every status',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings',
    access: 'people',
    input: ListingQuery,
    output: z.object({ total: z.number().int(), listings: z.array(ListingSummary) }),
  }),
  'listing:read': operation({
    summary: 'One fiche, by its identifier or its slug',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings/{id}',
    access: 'people',
    input: z.strictObject({ id: z.string().min(1).max(200) }),
    output: ListingView,
  }),
  'listing:create': operation({
    summary: 'Start a fiche as a draft',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings',
    access: 'people',
    input: ListingCreateInput,
    output: ListingView,
  }),
  'listing:edit': operation({
    summary: 'Change a fiche; fields left out keep their value',
    tag: 'Bourse',
    method: 'patch',
    path: '/api/listings/{id}',
    access: 'people',
    input: ListingEditInput,
    output: ListingView,
  }),
  'listing:publish': operation({
    summary: 'Publish a draft, or publish again what was withdrawn',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings/{id}/publish',
    access: 'people',
    input: byId,
    output: ListingView,
  }),
  'listing:withdraw': operation({
    summary: 'Take a fiche off the bourse, because a partner was found or otherwise',
    tag: 'Bourse',
    method: 'post',
    path: '/api/listings/{id}/withdraw',
    access: 'people',
    input: z.strictObject({ id: Id, because: z.enum(['partner-found', 'withdrawn']).default('withdrawn') }),
    output: ListingView,
  }),
  'listing:open-slots': operation({
    summary: 'Say at which slots interested people may come without asking (replaces the list)',
    tag: 'Bourse',
    method: 'put',
    path: '/api/listings/{id}/open-slots',
    access: 'people',
    input: z.strictObject({
      id: Id,
      /** The contact who will be at the table; the first contact when left out. */
      hostId: Id.optional(),
      slotIds: z.array(SlotId).max(LIMITS.slotsPerEdition),
    }),
    output: ListingView,
  }),
  'partner:rank': operation({
    summary: 'Who could answer this fiche, best first, with reasons and the nearest common free slots',
    tag: 'Bourse',
    method: 'get',
    path: '/api/listings/{id}/partners',
    access: 'people',
    input: z.strictObject({
      id: Id,
      limit: z.coerce.number().int().min(1).max(LIMITS.partnersPerListing).default(20),
    }),
    output: z.array(PartnerView),
  }),
  'partner:preview': operation({
    summary: 'While writing: suggested tags, who could answer, fiches like it, and what it lacks to be found',
    tag: 'Bourse',
    method: 'post',
    path: '/api/partners/preview',
    access: 'people',
    input: DraftPreviewInput,
    output: PreviewView,
  }),
  'partner:dismiss': operation({
    summary:
      'Not interested, or already partners (for all fiches of the organisation): folds a partner away, or back',
    tag: 'Bourse',
    method: 'put',
    path: '/api/listings/{id}/partners/{partnerId}',
    access: 'people',
    input: z.strictObject({
      id: Id,
      partnerId: Id,
      dismissed: z.boolean(),
      because: z.enum(['not-interested', 'already-partners']).default('not-interested'),
    }),
    output: done,
  }),

  // — meetings
  'slot:common': operation({
    summary: 'Slots in which all these people are free and a table is left, nearest first',
    tag: 'Meetings',
    method: 'get',
    path: '/api/slots/common',
    access: 'people',
    input: z.strictObject({
      participantIds: listOf(Id, LIMITS.peoplePerMeeting),
      /** Mark slots that its holder opened. */
      listingId: Id.optional(),
      limit: z.coerce.number().int().min(1).max(LIMITS.slotsPerEdition).default(50),
    }),
    output: z.array(SlotOffer),
  }),
  'meeting:read': operation({
    summary: 'One meeting with its history',
    tag: 'Meetings',
    method: 'get',
    path: '/api/meetings/{id}',
    access: 'people',
    input: byId,
    output: z.object({ meeting: MeetingView, history: z.array(HistoryEntryView) }),
  }),
  'meeting:book': operation({
    summary: 'Book a slot that the holder of a fiche opened: confirmed at once, or refused with free slots',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/book',
    access: 'people',
    input: BookInput,
    output: MeetingAnswer,
  }),
  'meeting:propose': operation({
    summary: 'Propose a meeting in one or several slots; nothing is taken until it is accepted',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings',
    access: 'people',
    input: ProposeInput,
    output: MeetingAnswer,
  }),
  'meeting:place': operation({
    summary: 'Staff seat people together at a slot and a table',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/place',
    access: staff,
    input: PlaceInput,
    output: MeetingAnswer,
  }),
  'meeting:accept': operation({
    summary: 'Accept a proposal: takes the slot, people and a table in one write',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/accept',
    access: 'people',
    input: AcceptInput,
    output: MeetingAnswer,
  }),
  'meeting:decline': operation({
    summary: 'Decline a proposal',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/decline',
    access: 'people',
    input: DeclineInput,
    output: MeetingAnswer,
  }),
  'meeting:unaccept': operation({
    summary: 'Take an acceptance back within seconds: the proposal waits again as it was',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/unaccept',
    access: 'people',
    input: UnacceptInput,
    output: MeetingAnswer,
  }),
  'meeting:counter': operation({
    summary: 'Answer a proposal with other times; the same meeting, the other side answers',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/counter',
    access: 'people',
    input: CounterInput,
    output: MeetingAnswer,
  }),
  'meeting:move': operation({
    summary: 'Move a confirmed meeting to another slot or table; it keeps its identity',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/move',
    access: 'people',
    input: MoveInput,
    output: MeetingAnswer,
  }),
  'meeting:cancel': operation({
    summary: 'Cancel: people and table are free at once, the history stays',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/cancel',
    access: 'people',
    input: CancelInput,
    output: MeetingAnswer,
  }),
  'meeting:mark': operation({
    summary: 'Late, started, held, no-show',
    tag: 'Meetings',
    method: 'post',
    path: '/api/meetings/{id}/mark',
    access: 'people',
    input: MarkInput,
    output: MeetingAnswer,
  }),

  // — agenda, programme, board
  'agenda:read': operation({
    summary: 'My day, or that of someone for whom I act; with `since`, only what changed',
    tag: 'Agenda',
    method: 'get',
    path: '/api/agenda',
    access: 'people',
    input: z.strictObject({ participantId: Id.optional(), ...SinceInput }),
    output: AgendaView,
  }),
  'busy:set': operation({
    summary: 'Keep slots for oneself, or give them back',
    tag: 'Agenda',
    method: 'put',
    path: '/api/agenda/busy',
    access: 'people',
    input: BusyInput,
    output: AgendaView,
  }),
  'sitting:attend': operation({
    summary: 'Say that one is expected in a session of the programme, or no longer',
    tag: 'Agenda',
    method: 'put',
    path: '/api/programme/{sittingId}/attendance',
    access: 'people',
    input: AttendInput,
    output: SittingView,
  }),
  'programme:read': operation({
    summary: 'The programme',
    tag: 'Agenda',
    method: 'get',
    path: '/api/programme',
    access: 'anyone',
    input: nothing,
    output: z.array(SittingView),
  }),
  'sitting:create': operation({
    summary: 'Add a session to the programme',
    tag: 'Board',
    method: 'post',
    path: '/api/programme',
    access: staff,
    input: SittingInput,
    output: SittingView,
  }),
  'board:read': operation({
    summary: 'The whole board; with `since`, only what changed',
    tag: 'Board',
    method: 'get',
    path: '/api/board',
    access: staff,
    input: z.strictObject(SinceInput),
    output: BoardView,
  }),
  'table:close': operation({
    summary: 'Take a table out of use in some slots, or give it back; refused where a meeting sits',
    tag: 'Board',
    method: 'put',
    path: '/api/tables/{tableId}/closure',
    access: staff,
    input: z.strictObject({
      tableId: Id,
      slotIds: z.array(SlotId).min(1).max(LIMITS.slotsPerEdition),
      closed: z.boolean(),
      key: CommandKey.optional(),
    }),
    output: BoardView,
  }),
  'hall:read': operation({
    summary: 'What the hall screen shows; with `since`, only what changed',
    tag: 'Board',
    method: 'get',
    path: '/api/hall',
    access: staffAndScreens,
    input: z.strictObject(SinceInput),
    output: HallView,
  }),
  'announcement:publish': operation({
    summary: 'Announce to everybody: phones, boards, hall screens',
    tag: 'Board',
    method: 'post',
    path: '/api/announcements',
    access: staff,
    input: AnnounceInput,
    output: AnnouncementView,
  }),
  'announcement:end': operation({
    summary: 'Take an announcement back',
    tag: 'Board',
    method: 'delete',
    path: '/api/announcements/{id}',
    access: staff,
    input: byId,
    output: done,
  }),
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[];
/** What a caller sends. */
export type InputOf<N extends OperationName> = z.input<(typeof OPERATIONS)[N]['input']>;
/** What a use case receives, after zod. */
export type ParsedInput<N extends OperationName> = z.output<(typeof OPERATIONS)[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<(typeof OPERATIONS)[N]['output']>;
