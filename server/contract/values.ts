import { z } from 'zod';
import {
  LINK_FORMS,
  LISTING_KINDS,
  ORGANISATION_TYPES,
  TEXT_LANGUAGES,
  THEMES,
} from '../../matching/types.ts';
import { LIMITS } from './limits.ts';

/** Identifiers are short strings made by the server (nanoid) or by fixtures. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/, 'must be an identifier: letters, digits, - and _');

/** ISO 8601 with an offset, as `2026-11-20T13:40:00.000Z`. */
export const Instant = z.iso.datetime({ offset: true });
/** `2026-11-20`. */
export const CalendarDate = z.iso.date();
/** `14:30`, local time of the edition. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 14:30');

export const ListingKind = z.enum(LISTING_KINDS);
export const OrganisationType = z.enum(ORGANISATION_TYPES);
export const Theme = z.enum(THEMES);
export const LinkForm = z.enum(LINK_FORMS);
export const InterfaceLanguage = z.enum(TEXT_LANGUAGES);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;
export const Odd = z.coerce.number().int().min(1, 'ODD go from 1 to 17').max(17, 'ODD go from 1 to 17');
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code of two capitals such as SN');
export const LanguageCode = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'must be an ISO 639 code of two or three letters such as fr');
export const Email = z.email('must be an e-mail address').max(LIMITS.emailChars);
/** `https://visio.example.org/{meeting}`: in each meeting's own link, {meeting} is a part that nobody can guess. */
export const VideoUrlTemplate = z
  .string()
  .trim()
  .max(300, 'must have at most 300 characters')
  .refine(
    isVideoUrlTemplate,
    'must be an https address with {meeting} after the host, such as https://visio.example.org/{meeting}',
  );
/** A page of this site, as `/agenda?pour=awa`. */
export const OwnPath = z
  .string()
  .max(LIMITS.pathChars, `must have at most ${LIMITS.pathChars} characters`)
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'must be a path of this site such as /agenda');
export const TimeZone = z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Paris');

/** officer = chargée de coopération, elected = élu·e, partner = other actors, staff = organisers, screen = hall display. */
export const ROLES = ['officer', 'elected', 'partner', 'staff', 'screen'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** News by e-mail: as they come, several in one letter; once a day; none. */
export const LETTER_PACES = ['grouped', 'daily', 'none'] as const;
export const LetterPace = z.enum(LETTER_PACES);
export type LetterPace = z.infer<typeof LetterPace>;

export const POPULATION_BANDS = ['<10k', '10k-50k', '50k-100k', '100k-500k', '500k-1M', '>1M'] as const;
export const PopulationBand = z.enum(POPULATION_BANDS);

/** One line of text without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'must be one line without control characters');
/** Several lines of text. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, 'must not contain control characters');

/** A list that also reads `a,b` or a single value, as query strings give them. */
export const listOf = <T extends z.ZodType>(item: T, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? (value === '' ? [] : value.split(',')) : value),
    z.array(item).max(max, `at most ${max} values`),
  );

/** A boolean that also reads `true` and `false` of a query string. */
export const Flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** Made by the client for each command; a retried command has one effect. */
export const CommandKey = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/, 'must be 8 to 64 letters, digits, - or _');

function isVideoUrlTemplate(template: string): boolean {
  const [before, after, ...more] = template.split('{meeting}');
  // A second placeholder, or none: people of different meetings would meet in one room, or in none.
  if (before === undefined || after === undefined || more.length > 0) return false;
  if (!URL.canParse(`${before}x${after}`)) return false;
  const { protocol, username, password, origin } = new URL(`${before}x${after}`);
  // The host does not depend on the meeting: what is before its part begins with all of the origin.
  return protocol === 'https:' && username + password === '' && before.toLowerCase().startsWith(`${origin}/`);
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
