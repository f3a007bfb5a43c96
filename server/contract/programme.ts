import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { SlotId } from './slots.ts';
import { CommandKey, CountryCode, Id, Instant, line, prose, Theme } from './values.ts';

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

export const AnnouncementView = z.object({
  id: Id,
  text: z.string(),
  /** Shown until then. */
  until: Instant,
  at: Instant,
});
export type AnnouncementView = z.infer<typeof AnnouncementView>;

export const AnnounceInput = z.strictObject({
  text: prose(LIMITS.announcementChars).min(1, 'an announcement needs a text'),
  minutes: z.number().int().min(1).max(600).default(15),
  key: CommandKey.optional(),
});
