/** Files that people hand to the commands: JSON lines or CSV, each line checked on its own. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  LINK_FORMS,
  LISTING_KINDS,
  type MatchListing,
  ORGANISATION_TYPES,
  TEXT_LANGUAGES,
  type TextLanguage,
  THEMES,
} from '../../matching/types.ts';
import { readSheet } from '../domain/spreadsheet.ts';
import { UsageError } from './command.ts';

/** What could be read, and one sentence for each line that could not, with its number. */
export interface Read<T> {
  items: T[];
  problems: string[];
}

/** Lists that are missing are empty; `null` counts as missing. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const id = z
  .union([z.string().trim().min(1, 'must not be empty'), z.number().transform(String)], {
    error: 'an id is needed',
  })
  .transform(String);
const oneOf = <const T extends readonly string[]>(codes: T) =>
  z.enum(codes, {
    error: ({ input }) =>
      input === undefined
        ? `is missing; one of ${codes.join(', ')}`
        : `${quoted(input)} is not one of ${codes.join(', ')}`,
  });
const country = z
  .string('a country code is needed')
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'must be a country code of two letters, such as SN');
/** A language that the engine does not read is left to its detection. */
const lang = z
  .string()
  .nullish()
  .transform((value) => {
    const code = value?.trim().slice(0, 2).toLowerCase();
    return TEXT_LANGUAGES.find((known) => known === code) as TextLanguage | undefined;
  });

/** A fiche with the keys of fixtures/judged/listings.jsonl; other keys are ignored. */
export const listingSchema = z.object({
  id,
  kind: oneOf(LISTING_KINDS),
  lang,
  title: z.string('a title is needed').trim().min(1, 'must not be empty'),
  what: text,
  how: text,
  why: text,
  difficulties: text.optional(),
  organisation: z.object(
    {
      id: id.nullish().transform((value) => value ?? undefined),
      name: z.string('a name is needed').trim().min(1, 'must not be empty'),
      type: oneOf(ORGANISATION_TYPES),
      country,
      region: z
        .string()
        .nullish()
        .transform((value) => value ?? undefined),
    },
    'an organisation with name, type and country is needed',
  ),
  countries: listOf(country),
  themes: listOf(oneOf(THEMES)),
  odds: listOf(z.number().int().min(1, 'goals go from 1 to 17').max(17, 'goals go from 1 to 17')),
  partnerTypes: listOf(oneOf(ORGANISATION_TYPES)),
  linkForms: listOf(oneOf(LINK_FORMS)),
  languages: listOf(z.string().trim().toLowerCase()),
}) satisfies z.ZodType<MatchListing>;

export const textSchema = z.object({ id, text: z.string('a text is needed'), lang });
export type TextLine = z.infer<typeof textSchema>;

/** Fiches from JSON lines, or from CSV when the name ends in `.csv`. Of two lines with one id the first counts.
 * @throws UsageError when the file cannot be read */
export const readListings = (file: string): Read<MatchListing> =>
  check(/\.csv$/i.test(file) ? csvLines(file) : jsonLines(file), listingSchema);

/** Lines {"id","text","lang"?}.
 * @throws UsageError when the file cannot be read */
export const readTexts = (file: string): Read<TextLine> => check(jsonLines(file), textSchema);

interface Line {
  number: number;
  value?: unknown;
  /** Why there is no value. */
  problem?: string;
}

function check<T extends { id: string }>(lines: Line[], schema: z.ZodType<T>): Read<T> {
  const items: T[] = [];
  const problems: string[] = [];
  const lineOf = new Map<string, number>();
  for (const { number, value, problem } of lines) {
    const parsed = problem === undefined ? schema.safeParse(value) : undefined;
    const twin = parsed?.success ? lineOf.get(parsed.data.id) : undefined;
    if (!parsed) problems.push(`line ${number}: ${problem}`);
    else if (!parsed.success) problems.push(`line ${number}: ${sentence(parsed.error)}`);
    else if (twin !== undefined)
      problems.push(`line ${number}: id ${quoted(parsed.data.id)} is already on line ${twin}`);
    else {
      lineOf.set(parsed.data.id, number);
      items.push(parsed.data);
    }
  }
  return { items, problems };
}

const sentence = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');

const quoted = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function content(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function jsonLines(file: string): Line[] {
  return content(file)
    .split(/\r?\n/)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return { number, value: JSON.parse(line) as unknown };
      } catch (error) {
        return { number, problem: `not JSON: ${(error as Error).message}` };
      }
    });
}

/** Columns that hold lists, their items separated by ";" or "|". */
const LIST_COLUMNS = new Set(['countries', 'themes', 'odds', 'partnerTypes', 'linkForms', 'languages']);
const NEEDED_COLUMNS = [
  'id',
  'kind',
  'title',
  'organisation.name',
  'organisation.type',
  'organisation.country',
];
function csvLines(file: string): Line[] {
  const { rows, broken } = readSheet(content(file));
  const header = (rows.shift()?.cells ?? []).map((name) => name.trim());
  const missing = NEEDED_COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new UsageError(`${file} has no column ${missing.join(', ')} in its first line`);
  const lines = rows.map(
    ({ line, cells }): Line =>
      cells.length === header.length
        ? { number: line, value: nested(header, cells) }
        : { number: line, problem: `${cells.length} columns, but the first line names ${header.length}` },
  );
  const unread = broken.map(({ line, message }) => ({ number: line, problem: message }));
  return [...lines, ...unread].sort((a, b) => a.number - b.number);
}

/** An object from a row: `organisation.name` goes into an object, lists are split, empty cells are missing. */
function nested(header: readonly string[], row: readonly string[]): unknown {
  const organisation: Record<string, unknown> = {};
  const value: Record<string, unknown> = { organisation };
  header.forEach((name, i) => {
    const cell = row[i]!.trim();
    if (cell === '') return;
    if (name.startsWith('organisation.')) organisation[name.slice('organisation.'.length)] = cell;
    else if (LIST_COLUMNS.has(name)) value[name] = items(cell, name === 'odds');
    else if (name !== 'organisation') value[name] = cell;
  });
  return value;
}

const items = (cell: string, numbers: boolean): (string | number)[] =>
  cell
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => (numbers && /^\d+$/.test(item) ? Number(item) : item));
