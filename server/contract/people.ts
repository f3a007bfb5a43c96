import { z } from 'zod';
import { EditionView } from './editions.ts';
import { LIMITS } from './limits.ts';
import {
  CountryCode,
  Email,
  Id,
  Instant,
  InterfaceLanguage,
  LanguageCode,
  LetterPace,
  line,
  OrganisationType,
  PopulationBand,
  Role,
  Theme,
} from './values.ts';

export const OrganisationView = z.object({
  id: Id,
  name: z.string(),
  /** For the cells of the board. */
  shortName: z.string(),
  type: OrganisationType,
  country: CountryCode,
  region: z.string(),
  populationBand: PopulationBand.nullable(),
  cufMember: z.boolean(),
});
export type OrganisationView = z.infer<typeof OrganisationView>;

/** What everybody may know of a participant; never the e-mail. */
export const ParticipantView = z.object({
  id: Id,
  name: z.string(),
  role: Role,
  title: z.string(),
  languages: z.array(LanguageCode),
  /** Joins by video only. */
  remote: z.boolean(),
  organisation: OrganisationView.nullable(),
});
export type ParticipantView = z.infer<typeof ParticipantView>;

/** Somebody of the directory. */
export const DirectoryEntry = ParticipantView.extend({
  /** Groups they are in, as far as they are shown. */
  groupIds: z.array(Id),
  /** Countries and themes that they follow besides, if they agreed that it is shown. */
  followed: z.object({ countries: z.array(CountryCode), themes: z.array(Theme) }),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

/** What a person (or staff, or who acts for them) knows of themselves. */
export const OwnProfileView = ParticipantView.extend({
  givenName: z.string(),
  familyName: z.string(),
  /** Empty for who acts for them: only the person and staff see it. */
  email: z.string(),
  maxMeetings: z.number().int().nullable(),
  /** Meetings without a break that I wish at most; null = as many as come. */
  maxInARow: z.number().int().nullable(),
  interfaceLanguage: InterfaceLanguage,
  /** How often I hear of my meetings by e-mail. */
  letterPace: LetterPace,
  /** Others see in which groups I am. */
  showsGroups: z.boolean(),
  /** Others see which countries and themes I follow besides. */
  showsFollowed: z.boolean(),
  /** Letters tell of new fiches on what I follow. */
  ficheLetters: z.boolean(),
  /** People whom I let act for me. */
  delegateIds: z.array(Id),
  /** Participants and organisations whom I prefer not to meet; only I, my delegates and staff see it. */
  doNotMeetIds: z.array(Id),
});
export type OwnProfileView = z.infer<typeof OwnProfileView>;

/** What was corrected, when and by whom; of a person only which fields, of anything else also from what to what. */
export const CorrectionView = z.object({
  at: Instant,
  by: z.object({ id: Id, name: z.string() }),
  changes: z.array(
    z.object({ field: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});
export type CorrectionView = z.infer<typeof CorrectionView>;

/** Somebody's profile as who acts for them reads it. */
export const ProfileView = OwnProfileView.extend({
  /** Since when they no longer take part; null = they do. */
  leftAt: Instant.nullable(),
  /** What staff corrected, the last first; empty for others. */
  corrections: z.array(CorrectionView),
});
export type ProfileView = z.infer<typeof ProfileView>;

/** A person who accepts a limited number of meetings, and how many they have. */
export const LimitView = z.object({
  participantId: Id,
  name: z.string(),
  max: z.number().int(),
  /** Meetings at a table or in a video room, and places kept for them from a waiting list. More than `max` when staff
   * seated them, or when they accept fewer than before. */
  has: z.number().int(),
  /** May the reader change it, being the person or acting for them? */
  editable: z.boolean(),
});
export type LimitView = z.infer<typeof LimitView>;

/** Who is here, where, and what time the server thinks it is. */
export const SessionView = z.object({
  signedIn: z.boolean(),
  role: Role.nullable(),
  profile: OwnProfileView.nullable(),
  /** People for whom I may act (I am their delegate, or the officer of their organisation). */
  actsFor: z.array(ParticipantView),
  edition: EditionView.nullable(),
  serverNow: Instant,
  /** The demo edition: its clock is moved so that the event is under way. */
  demo: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;

export const OrganisationInput = z.strictObject({
  name: line(LIMITS.nameChars).min(1, 'must not be empty'),
  shortName: line(24).min(1).optional(),
  type: OrganisationType,
  country: CountryCode,
  region: line(LIMITS.nameChars).default(''),
  populationBand: PopulationBand.nullable().default(null),
  cufMember: z.boolean().default(false),
});

/** What is left out keeps its value; the short name follows the name where it was made from it. */
export const OrganisationEditInput = z.strictObject({
  id: Id,
  name: line(LIMITS.nameChars).min(1, 'must not be empty').optional(),
  shortName: line(24).min(1, 'must not be empty').optional(),
  type: OrganisationType.optional(),
  country: CountryCode.optional(),
  region: line(LIMITS.nameChars).optional(),
  populationBand: PopulationBand.nullable().optional(),
  cufMember: z.boolean().optional(),
});

const personName = line(80).min(1, 'must not be empty');

export const ParticipantInput = z.strictObject({
  givenName: personName,
  familyName: personName,
  email: Email,
  role: Role.exclude(['screen']),
  title: line(LIMITS.nameChars).default(''),
  organisationId: Id.nullable().default(null),
  languages: z.array(LanguageCode).min(1, 'needs at least one working language').max(10),
  remote: z.boolean().default(false),
  maxMeetings: z.number().int().min(0).max(60).nullable().default(null),
  interfaceLanguage: InterfaceLanguage.default('fr'),
});

/** What only staff change of a person: who they are, and by which address they come in. */
const IDENTITY = {
  givenName: personName.optional(),
  familyName: personName.optional(),
  /** Sign-in links, sessions and calendar addresses of the old one end. */
  email: Email.optional(),
  /** Nobody becomes staff, or ceases to be, by a correction. */
  role: Role.exclude(['staff', 'screen']).optional(),
  title: line(LIMITS.nameChars).optional(),
  organisationId: Id.nullable().optional(),
  remote: z.boolean().optional(),
};
export const IDENTITY_FIELDS = Object.keys(IDENTITY) as (keyof typeof IDENTITY)[];

export const ProfileInput = z.strictObject({
  participantId: Id.optional(),
  ...IDENTITY,
  languages: z.array(LanguageCode).min(1, 'needs at least one working language').max(10).optional(),
  maxMeetings: z.number().int().min(0).max(60).nullable().optional(),
  maxInARow: z.number().int().min(1).max(20).nullable().optional(),
  interfaceLanguage: InterfaceLanguage.optional(),
  letterPace: LetterPace.optional(),
  showsGroups: z.boolean().optional(),
  showsFollowed: z.boolean().optional(),
  ficheLetters: z.boolean().optional(),
  delegateIds: z.array(Id).max(10).optional(),
  /** Participants or organisations; private. */
  doNotMeetIds: z.array(Id).max(LIMITS.doNotMeet).optional(),
});
