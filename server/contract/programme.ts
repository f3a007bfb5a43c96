import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { SlotId } from './slots.ts';
import { CommandKey, CountryCode, Id, Instant, LanguageCode, line, prose, Theme } from './values.ts';

export const SITTING_KINDS = [
  'plenary',
  'workshop',
  'point-pays',
  'micro-workshop',
  'break',
  'ceremony',
] as const;

/** In French, and in other languages where they are given. */
export const Translated = z.strictObject({
  fr: line(LIMITS.nameChars).min(1),
  en: line(LIMITS.nameChars).optional(),
  es: line(LIMITS.nameChars).optional(),
  pt: line(LIMITS.nameChars).optional(),
});

export const SittingView = z.object({
  id: Id,
  rev: z.number().int(),
  kind: z.enum(SITTING_KINDS),
  title: z.object({
    fr: z.string(),
    en: z.string().optional(),
    es: z.string().optional(),
    pt: z.string().optional(),
  }),
  roomId: Id,
  roomName: z.string(),
  start: Instant,
  end: Instant,
  /** Slots of the meeting grid that it overlaps. */
  slotIds: z.array(SlotId),
  countries: z.array(CountryCode),
  themes: z.array(Theme),
  attendeeCount: z.number().int(),
  /** Am I (or the person whose agenda it is) expected there? */
  attending: z.boolean(),
});
export type SittingView = z.infer<typeof SittingView>;

const sittingFields = {
  kind: z.enum(SITTING_KINDS),
  title: Translated,
  roomId: Id,
  start: Instant,
  end: Instant,
  countries: z.array(CountryCode).max(LIMITS.countriesPerListing).default([]),
  themes: z.array(Theme).max(28).default([]),
};
const endsAfterStart = (sitting: { start: string; end: string }) =>
  Date.parse(sitting.start) < Date.parse(sitting.end);
const endsTooEarly = { message: 'must end after it starts', path: ['end'] };

export const SittingInput = z
  .strictObject({ ...sittingFields, key: CommandKey.optional() })
  .refine(endsAfterStart, endsTooEarly);

export const SittingEditInput = z
  .strictObject({ id: Id, rev: z.number().int().min(0), ...sittingFields })
  .refine(endsAfterStart, endsTooEarly);

/** Who is expected in a session: whoever fits any of these. */
export const SittingExpectInput = z.strictObject({
  id: Id,
  organisationIds: z.array(Id).max(LIMITS.announcementChoices).default([]),
  participantIds: z.array(Id).max(LIMITS.announcementChoices).default([]),
  /** Contacts of published fiches on its countries or themes. */
  followers: z.boolean().default(false),
});

/** Who is elsewhere then, and so not expected. */
export const ElsewhereView = z.object({
  participantId: Id,
  name: z.string(),
  organisation: z.string(),
  slotIds: z.array(SlotId),
  /** Null when it is no meeting: another session, time kept for oneself. */
  meetingId: Id.nullable(),
});
export type ElsewhereView = z.infer<typeof ElsewhereView>;

export const SittingAttendeesView = z.object({
  people: z.array(z.object({ id: Id, name: z.string(), organisation: z.string() })),
});

/** The rooms of the programme, all of them, in their order. */
export const RoomsInput = z.strictObject({
  rev: z.number().int().min(0),
  rooms: z
    .array(
      z.strictObject({
        /** Left out for a new one. */
        id: Id.optional(),
        name: line(LIMITS.nameChars).min(1, 'must not be empty'),
        capacity: z.number().int().min(1).max(100_000).nullable().default(null),
      }),
    )
    .max(LIMITS.roomsPerEdition),
});

export const AttendInput = z.strictObject({
  sittingId: Id,
  attending: z.boolean(),
  /** The person for whom I act; myself when left out. */
  onBehalfOf: Id.optional(),
  key: CommandKey.optional(),
});

/** A person's own time: no meeting can take it. */
export const BusyInput = z.strictObject({
  slotIds: z.array(SlotId).min(1).max(LIMITS.slotsPerEdition),
  busy: z.boolean(),
  onBehalfOf: Id.optional(),
  key: CommandKey.optional(),
});

const choices = <T extends z.ZodType>(item: T) => z.array(item).max(LIMITS.announcementChoices).default([]);

/** Roles to which one can announce: organisers see everything, and screens what is for everybody. */
export const AUDIENCE_ROLES = ['elected', 'officer', 'partner'] as const;

/** Whoever fits any of these, the organisers excepted. */
export const AnnouncementAudience = z
  .strictObject({
    organisationIds: choices(Id),
    /** Of their organisation. */
    countries: choices(CountryCode),
    /** Languages that they work in, or read these pages in. */
    languages: choices(LanguageCode),
    /** They have a meeting at one of these tables that is not over. */
    tableIds: choices(Id),
    /** They are expected in one of these sessions. */
    sittingIds: choices(Id),
    /** They are in one of these groups. */
    groupIds: choices(Id),
    roles: choices(z.enum(AUDIENCE_ROLES)),
    /** They are in a meeting, or have one that starts within so many minutes; null = that does not matter. */
    withinMinutes: z.number().int().min(1).max(600).nullable().default(null),
  })
  .refine(
    ({ withinMinutes, ...lists }) =>
      withinMinutes !== null || Object.values(lists).some((list) => list.length > 0),
    'names nobody: choose at least one organisation, country, language, role, session, group, table or time, or leave the audience out',
  );
export type AnnouncementAudience = z.infer<typeof AnnouncementAudience>;

export const AnnouncementView = z.object({
  id: Id,
  text: z.string(),
  /** Shown until then. */
  until: Instant,
  at: Instant,
  /** False: only the people concerned, and staff, see it. */
  toAll: z.boolean(),
  /** For whom it is and how many they are: for staff, of what is not for everybody; else null. */
  readers: z.object({ audience: AnnouncementAudience, count: z.number().int() }).nullable(),
});
export type AnnouncementView = z.infer<typeof AnnouncementView>;

export const AnnounceInput = z.strictObject({
  text: prose(LIMITS.announcementChars).min(1, 'an announcement needs a text'),
  minutes: z.number().int().min(1).max(600).default(15),
  /** Null or left out: everybody, hall screens included. */
  audience: AnnouncementAudience.nullable().default(null),
  key: CommandKey.optional(),
});
