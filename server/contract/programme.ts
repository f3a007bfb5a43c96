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

const translated = z.strictObject({
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

export const SittingInput = z
  .strictObject({
    kind: z.enum(SITTING_KINDS),
    title: translated,
    roomId: Id,
    start: Instant,
    end: Instant,
    countries: z.array(CountryCode).max(LIMITS.countriesPerListing).default([]),
    themes: z.array(Theme).max(28).default([]),
    key: CommandKey.optional(),
  })
  .refine((sitting) => Date.parse(sitting.start) < Date.parse(sitting.end), {
    message: 'must end after it starts',
    path: ['end'],
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
    roles: choices(z.enum(AUDIENCE_ROLES)),
    /** They are in a meeting, or have one that starts within so many minutes; null = that does not matter. */
    withinMinutes: z.number().int().min(1).max(600).nullable().default(null),
  })
  .refine(
    ({ withinMinutes, ...lists }) =>
      withinMinutes !== null || Object.values(lists).some((list) => list.length > 0),
    'names nobody: choose at least one organisation, country, language, role, session, table or time, or leave the audience out',
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
