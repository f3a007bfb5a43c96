import { z } from 'zod';
import { InterpreterView } from './editions.ts';
import { LIMITS } from './limits.ts';
import { ListingMention, ListingSummary, MatchReasonView } from './listings.ts';
import { OrganisationView, ParticipantView } from './people.ts';
import { SlotId, TableView } from './slots.ts';
import { CommandKey, Id, Instant, ListingKind, line, listOf, prose } from './values.ts';
import { WaitingState } from './waiting.ts';

export const MEETING_STATES = [
  'proposed',
  'confirmed',
  /** It has lost its place and takes none: its people are asked for another time until `expiresAt`. */
  'displaced',
  'in-progress',
  'held',
  'no-show',
  'declined',
  'cancelled',
  'expired',
] as const;
export const MeetingState = z.enum(MEETING_STATES);
export type MeetingState = z.infer<typeof MeetingState>;
/** States in which a meeting occupies its people and its table. A no-show gives both back at once. */
export const OCCUPYING_STATES = ['confirmed', 'in-progress', 'held'] as const satisfies MeetingState[];

export const ANSWERS = ['pending', 'accepted', 'declined'] as const;

/** A meeting as the people concerned, their delegates and staff see it. */
export const MeetingView = z.object({
  id: Id,
  /** +1 at each write; a fact is applied only if its revision is newer. */
  rev: z.number().int(),
  state: MeetingState,
  /** Null while a proposal waits for one of `proposedSlotIds` to be chosen. */
  slotId: SlotId.nullable(),
  table: TableView.nullable(),
  /** The people share no working language. */
  interpreterNeeded: z.boolean(),
  /** Who interprets between them, booked with the slot; null when nobody does (yet). */
  interpreter: InterpreterView.nullable(),
  /** Link of the video room when somebody is remote. */
  videoUrl: z.string().nullable(),
  people: z.array(
    z.object({
      participant: ParticipantView,
      answer: z.enum(ANSWERS),
      /** Announced as late at this instant. */
      lateSince: Instant.nullable(),
      /** Checked in at the table, or seen by staff, at this instant. */
      arrivedAt: Instant.nullable(),
      /** They did not come, as somebody said of a no-show. */
      absent: z.boolean(),
      /** What they note that was agreed to be done next; empty when they noted nothing. */
      nextStep: z.string(),
    }),
  ),
  /** Who asked, or proposed other times since; the others answer. */
  requestedById: Id,
  proposedSlotIds: z.array(SlotId),
  /** The fiche that is answered. */
  listing: ListingMention.nullable(),
  /** The asker's own fiche, from which they ask. */
  fromListing: ListingMention.nullable(),
  subject: z.string(),
  message: z.string(),
  /** Why it was declined or cancelled, in the words of who did it. */
  reason: z.string(),
  /** A proposal without an answer, or a meeting that lost its place, ends then. */
  expiresAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type MeetingView = z.infer<typeof MeetingView>;

/** A meeting that was waited for began in a line. */
const place = z.object({
  state: z.union([MeetingState, WaitingState]),
  slotId: SlotId.nullable(),
  tableId: Id.nullable(),
});

/** One line of a meeting's history; nothing is ever silently overwritten. */
export const HistoryEntryView = z.object({
  at: Instant,
  action: z.string(),
  by: z.object({ id: Id.nullable(), name: z.string() }),
  onBehalfOf: z.object({ id: Id, name: z.string() }).nullable(),
  before: place.nullable(),
  after: place,
  note: z.string(),
});
export type HistoryEntryView = z.infer<typeof HistoryEntryView>;

/** What happened to a meeting; each is also the name of the fact. */
export const MEETING_FACTS = [
  'meeting:proposed',
  'meeting:booked',
  'meeting:declined',
  'meeting:moved',
  'meeting:displaced',
  'meeting:cancelled',
  'meeting:expired',
  'meeting:marked',
] as const;
export type MeetingFactName = (typeof MEETING_FACTS)[number];

/** What the hall may read: organisations and tables, no person's name. */
export const HallMeetingView = z.object({
  id: Id,
  rev: z.number().int(),
  state: MeetingState,
  slotId: SlotId.nullable(),
  table: TableView.nullable(),
  organisations: z.array(OrganisationView.pick({ id: true, name: true, shortName: true, country: true })),
  updatedAt: Instant,
});
export type HallMeetingView = z.infer<typeof HallMeetingView>;

const onBehalf = {
  /** The person for whom I act; myself when left out. */
  onBehalfOf: Id.optional(),
  key: CommandKey.optional(),
};
/** With `rev`, a change made meanwhile by someone else is reported as `stale` instead of overwritten. */
const target = { id: Id, rev: z.number().int().min(0).optional(), ...onBehalf };
const reason = prose(LIMITS.messageChars).default('');
/** The fiche of the asker's own organisation from which they ask; a public one. */
const fromListingId = Id.nullable().default(null);

export const BookInput = z.strictObject({
  /** The fiche whose holder opened the slot. */
  listingId: Id,
  fromListingId,
  slotId: SlotId,
  message: prose(LIMITS.messageChars).default(''),
  ...onBehalf,
});

export const ProposeInput = z.strictObject({
  /** The fiche that the talk is about, if any; a public one. */
  listingId: Id.nullable().default(null),
  fromListingId,
  withIds: z
    .array(Id)
    .min(1, 'name at least one person to meet')
    .max(LIMITS.peoplePerMeeting - 1),
  slotIds: z.array(SlotId).min(1, 'propose at least one slot').max(LIMITS.slotsPerProposal),
  subject: line(LIMITS.titleChars).default(''),
  message: prose(LIMITS.messageChars).default(''),
  ...onBehalf,
});

/** Staff seat people together without asking. */
export const PlaceInput = z.strictObject({
  participantIds: z.array(Id).min(2, 'a meeting needs two people').max(LIMITS.peoplePerMeeting),
  slotId: SlotId,
  tableId: Id.nullable().default(null),
  listingId: Id.nullable().default(null),
  /** The other side's fiche. */
  fromListingId: Id.nullable().default(null),
  subject: line(LIMITS.titleChars).default(''),
  key: CommandKey.optional(),
});

export const AcceptInput = z.strictObject({
  ...target,
  /** Which of the proposed slots; may be left out when there is only one. */
  slotId: SlotId.optional(),
});
export const DeclineInput = z.strictObject({ ...target, reason });
/** Other times instead of those proposed: the same meeting, and now the other side answers. */
export const CounterInput = z.strictObject({
  ...target,
  slotIds: z.array(SlotId).min(1, 'propose at least one slot').max(LIMITS.slotsPerProposal),
  message: prose(LIMITS.messageChars).default(''),
});
/** Staff seat a request that waits; the table is chosen when none is named. */
export const SeatInput = z.strictObject({
  ...target,
  slotId: SlotId,
  tableId: Id.nullable().default(null),
});
export const RestoreInput = z.strictObject(target);
/** Takes an acceptance back, within `UNDO_SECONDS`. */
export const UnacceptInput = z.strictObject(target);
export const CancelInput = z.strictObject({ ...target, reason });
export const MoveInput = z
  .strictObject({ ...target, slotId: SlotId.optional(), tableId: Id.optional() })
  .refine((move) => move.slotId !== undefined || move.tableId !== undefined, {
    message: 'name a slot, a table or both',
    path: ['slotId'],
  });

export const MARKS = [
  'late',
  'on-time',
  'arrived',
  'not-arrived',
  'started',
  'held',
  'no-show',
  'reopened',
] as const;
/** What happened at the table, by a tap. A person may say that they are late or there (when all are, the meeting has
 * started); the rest is for staff and people at the table. */
export const MarkInput = z
  .strictObject({
    ...target,
    mark: z.enum(MARKS),
    /** The table whose code was scanned: refused when the meeting sits elsewhere. */
    tableId: Id.optional(),
    /** Who did not come to a no-show; who has not checked in when left out. */
    absentIds: z.array(Id).min(1).max(LIMITS.peoplePerMeeting).optional(),
  })
  .refine(({ mark, absentIds }) => absentIds === undefined || mark === 'no-show', {
    message: 'goes with the mark no-show only',
    path: ['absentIds'],
  });

/** Whom a table expects now, for who scans its code. */
export const TableExpectedView = z.object({
  table: TableView,
  people: z.array(
    z.object({
      participant: ParticipantView,
      /** Their meeting at this table now, or about to begin: they can check in. */
      here: MeetingView.nullable(),
      /** Where they are expected otherwise: the meeting under way, or their next one. */
      next: MeetingView.nullable(),
    }),
  ),
});
export type TableExpectedView = z.infer<typeof TableExpectedView>;

/** Why two sides should meet: the reader's fiche, the other side's, and what they have in common. */
export const MeetingWhyView = z.object({
  mine: ListingKind,
  listing: ListingSummary,
  reasons: z.array(MatchReasonView),
});
export type MeetingWhyView = z.infer<typeof MeetingWhyView>;

export const AskingQuery = z.strictObject({
  withIds: listOf(Id, LIMITS.peoplePerMeeting - 1),
  /** The fiche that is answered, where one is known. */
  listingId: Id.optional(),
  onBehalfOf: Id.optional(),
});
/** A fiche from which one may ask, and which of theirs it goes with best; null where none does. */
export const AskingView = z.object({
  listing: ListingSummary,
  theirs: ListingSummary.nullable(),
  /** In [0, 1]. */
  score: z.number(),
  reasons: z.array(MatchReasonView),
});
export type AskingView = z.infer<typeof AskingView>;

/** `displaced`: proposals for the same slot that can no longer take place in it. */
export const MeetingAnswer = z.object({ meeting: MeetingView, displaced: z.array(Id) });
