import { z } from 'zod';
import { MeetingWindow, RoomView } from './editions.ts';
import { LIMITS } from './limits.ts';
import { OrganisationView, ParticipantView } from './people.ts';
import { CommandKey, CountryCode, Id, Instant, InterfaceLanguage, line, prose, Theme } from './values.ts';

/** Twenty minutes in a room: five of presentation, then exchange. Proposals are collected, then programmed. */

/** `20261121-1130`: local date and time of the edition at which a micro-atelier begins. */
export const WorkshopTimeId = z
  .string()
  .regex(/^\d{8}-\d{4}$/, 'must look like 20261121-1130 (date and time of the event)');

export const WORKSHOP_STATES = ['submitted', 'programmed', 'withdrawn'] as const;

/** How it is shown, so that the room can be prepared. */
export const WORKSHOP_FORMATS = ['talk', 'film', 'demonstration', 'game', 'other'] as const;

export const WorkshopCallInput = z.strictObject({
  /** Revision of the edition that was read. */
  rev: z.number().int().min(0),
  /** After it, only staff add proposals. Null: no deadline. */
  deadline: Instant.nullable().default(null),
  slotMinutes: z.number().int().min(5).max(120).default(20),
  windows: z.array(MeetingWindow).min(1, 'give at least one stretch of time').max(20),
  /** Names of the rooms, in order; a new name makes a new room of the edition. */
  rooms: z
    .array(line(LIMITS.nameChars).min(1, 'must not be empty'))
    .min(1, 'give at least one room')
    .max(LIMITS.workshopRooms),
});

export const WorkshopTimeView = z.object({ id: WorkshopTimeId, start: Instant, end: Instant });
export type WorkshopTimeView = z.infer<typeof WorkshopTimeView>;

export const WorkshopCallView = z.object({
  editionRev: z.number().int(),
  deadline: Instant.nullable(),
  /** May I still propose one? */
  open: z.boolean(),
  slotMinutes: z.number().int(),
  windows: z.array(z.object({ date: z.string(), start: z.string(), end: z.string() })),
  rooms: z.array(RoomView),
  times: z.array(WorkshopTimeView),
  /** Rooms × times that another session of the programme takes: `<time> <room>`. */
  taken: z.array(z.object({ timeId: WorkshopTimeId, roomId: Id })),
});
export type WorkshopCallView = z.infer<typeof WorkshopCallView>;

export const WorkshopView = z.object({
  id: Id,
  rev: z.number().int(),
  state: z.enum(WORKSHOP_STATES),
  title: z.string(),
  summary: z.string(),
  format: z.enum(WORKSHOP_FORMATS),
  language: InterfaceLanguage,
  themes: z.array(Theme),
  countries: z.array(CountryCode),
  organisation: OrganisationView.nullable(),
  speakers: z.array(ParticipantView),
  /** Times that suit best; none = any. */
  preferred: z.array(WorkshopTimeId),
  place: z
    .object({ timeId: WorkshopTimeId, start: Instant, end: Instant, roomId: Id, roomName: z.string() })
    .nullable(),
  /** The session of the programme that it became; others say there that they come. */
  sittingId: Id.nullable(),
  /** Who comes to listen. */
  attendeeCount: z.number().int(),
  attending: z.boolean(),
  /** May I change or withdraw it? */
  mine: z.boolean(),
});
export type WorkshopView = z.infer<typeof WorkshopView>;

export const WorkshopListView = z.object({
  /** Null: this edition has no micro-ateliers. */
  call: WorkshopCallView.nullable(),
  /** Those in the programme, one's own in every state; staff see all. */
  workshops: z.array(WorkshopView),
});

const fields = {
  title: line(LIMITS.titleChars).min(5, 'say in a few words what you will show'),
  summary: prose(LIMITS.textChars).min(20, 'say in two or three sentences what people will learn'),
  format: z.enum(WORKSHOP_FORMATS),
  language: InterfaceLanguage,
  themes: z.array(Theme).min(1, 'choose at least one theme').max(LIMITS.themesPerListing),
  countries: z.array(CountryCode).max(LIMITS.countriesPerListing),
  speakerIds: z.array(Id).min(1, 'name at least one person who presents it').max(LIMITS.speakersPerWorkshop),
  preferred: z.array(WorkshopTimeId).max(LIMITS.slotsPerEdition),
};

export const WorkshopProposeInput = z.strictObject({
  ...fields,
  format: fields.format.default('talk'),
  countries: fields.countries.default([]),
  preferred: fields.preferred.default([]),
  /** The person for whom I act; the proposal is in the name of their organisation. */
  onBehalfOf: Id.optional(),
  key: CommandKey.optional(),
});

export const WorkshopEditInput = z.strictObject({
  id: Id,
  rev: z.number().int().min(0),
  title: fields.title.optional(),
  summary: fields.summary.optional(),
  format: fields.format.optional(),
  language: fields.language.optional(),
  themes: fields.themes.optional(),
  countries: fields.countries.optional(),
  speakerIds: fields.speakerIds.optional(),
  preferred: fields.preferred.optional(),
});

export const WorkshopPlace = z.strictObject({
  id: Id,
  /** Revision of the proposal that was read. */
  rev: z.number().int().min(0),
  timeId: WorkshopTimeId,
  roomId: Id,
});

export const WorkshopPrepareInput = z.strictObject({
  /** Each organisation has one before any has two. */
  oneEachFirst: z.boolean().default(true),
  /** Another number, another programme among equally good ones. */
  seed: z.number().int().min(1).max(1_000_000).default(1),
});

/** A programme that nobody but its maker has seen: nothing is written until it is published. */
export const WorkshopDraftView = z.object({
  places: z.array(
    z.object({
      id: Id,
      rev: z.number().int(),
      timeId: WorkshopTimeId,
      roomId: Id,
      /** One of the times that its people asked for; null when they asked for none. */
      asWished: z.boolean().nullable(),
    }),
  ),
  unplaced: z.array(
    z.object({
      id: Id,
      code: z.enum(['no-room', 'speakers-taken', 'members-first', 'one-each-first']),
      /** For `speakers-taken`: who is never free when a room is. */
      people: z.array(z.string()),
    }),
  ),
  figures: z.object({
    proposed: z.number().int(),
    programmed: z.number().int(),
    members: z.number().int(),
    membersProgrammed: z.number().int(),
    organisations: z.number().int(),
    organisationsProgrammed: z.number().int(),
    /** Of those that wished for certain times. */
    wished: z.number().int(),
    asWished: z.number().int(),
    /** No programme places more of them, members counted first. */
    proven: z.boolean(),
  }),
});
export type WorkshopDraftView = z.infer<typeof WorkshopDraftView>;

export const WorkshopPublishInput = z.strictObject({
  places: z.array(WorkshopPlace).min(1, 'choose what to publish').max(LIMITS.workshopsPerEdition),
});

/** One by one: what could not be placed is told with its reason, the rest is in the programme. */
export const WorkshopPublishView = z.object({
  placed: z.array(Id),
  refused: z.array(z.object({ id: Id, message: z.string() })),
});
