import { z } from 'zod';
import { LIMITS, OFFER_HOURS, OFFER_MINUTES } from './limits.ts';
import { SlotView, TableView } from './slots.ts';
import {
  CalendarDate,
  ClockTime,
  Id,
  Instant,
  InterfaceLanguage,
  LanguageCode,
  line,
  TimeZone,
  VideoUrlTemplate,
} from './values.ts';

/** A stretch of one day in which face-to-face meetings take place. */
export const MeetingWindow = z
  .strictObject({ date: CalendarDate, start: ClockTime, end: ClockTime })
  .refine((window) => window.start < window.end, { message: 'must end after it starts', path: ['end'] });

/** Somebody who can be booked for people without a common working language. */
export const InterpreterInput = z.strictObject({
  /** Made by the server when left out; keep it when editing, meetings refer to it. */
  id: Id.optional(),
  name: line(LIMITS.nameChars).min(1, 'must not be empty'),
  languages: z.array(LanguageCode).min(2, 'an interpreter needs at least two languages').max(10),
});
export const InterpreterView = z.object({ id: Id, name: z.string(), languages: z.array(LanguageCode) });
export type InterpreterView = z.infer<typeof InterpreterView>;

export const EditionSettings = z.strictObject({
  name: line(LIMITS.nameChars).min(1),
  place: line(LIMITS.nameChars).min(1),
  timeZone: TimeZone,
  slotMinutes: z.number().int().min(5).max(120).default(20),
  /** Minutes between the end of a slot and the start of the next, to change table. */
  changeoverMinutes: z.number().int().min(0).max(60).default(5),
  windows: z.array(MeetingWindow).min(1).max(40),
  tableCount: z.number().int().min(1).max(LIMITS.tablesPerEdition),
  /** How many of the tables are equipped for video. */
  videoTableCount: z.number().int().min(0).max(LIMITS.tablesPerEdition).default(0),
  tableRoom: line(LIMITS.nameChars).default('Espace B-to-B'),
  /** Left out: as they are. With any, people without a common language only meet with one of them. */
  interpreters: z.array(InterpreterInput).max(LIMITS.interpretersPerEdition).optional(),
  /** Address of the video rooms, for meetings with somebody who joins by video. Left out: as it is; null: there is none. */
  videoUrlTemplate: VideoUrlTemplate.nullable().optional(),
  /** After it, no new fiche is published. */
  listingDeadline: Instant.nullable().default(null),
  /** A proposal waits this long before the event … */
  proposalHours: z.number().int().min(1).max(720).default(48),
  /** … and this long once the event has begun. */
  proposalMinutesDuringEvent: z.number().int().min(1).max(240).default(20),
  /** A place offered to the first of a waiting list is kept this long before the event … */
  offerHours: z.number().int().min(1).max(72).default(OFFER_HOURS),
  /** … and this long on the days of the event. */
  offerMinutesDuringEvent: z.number().int().min(1).max(60).default(OFFER_MINUTES),
});
export type EditionSettings = z.infer<typeof EditionSettings>;

/** The settings as they are, for staff to change: give all of it back to `edition:edit`. */
export const EditionSettingsView = EditionSettings.extend({ rev: z.number().int().min(0) });
export type EditionSettingsView = z.infer<typeof EditionSettingsView>;

export const RoomView = z.object({ id: Id, name: z.string(), capacity: z.number().int().nullable() });

export const EditionView = z.object({
  id: Id,
  rev: z.number().int(),
  name: z.string(),
  place: z.string(),
  timeZone: z.string(),
  slotMinutes: z.number().int(),
  changeoverMinutes: z.number().int(),
  /** `2026-11-20`, one a day that has slots. */
  days: z.array(z.object({ day: z.number().int(), date: CalendarDate })),
  slots: z.array(SlotView),
  tables: z.array(TableView),
  rooms: z.array(RoomView),
  interpreters: z.array(InterpreterView),
  listingDeadline: Instant.nullable(),
});
export type EditionView = z.infer<typeof EditionView>;

export const SetupInput = z.strictObject({
  token: z.string().min(10).max(200),
  edition: EditionSettings,
  staff: z.strictObject({
    givenName: line(80).min(1),
    familyName: line(80).min(1),
    email: z.email().max(LIMITS.emailChars),
    language: InterfaceLanguage.default('fr'),
  }),
});
