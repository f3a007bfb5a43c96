import { TEXT_LANGUAGES } from '../../../../matching/types.ts';
import { type ImportField, ImportPerson, type ImportProblem } from '../../../contract/imports.ts';
import { LIMITS } from '../../../contract/limits.ts';
import { POPULATION_BANDS } from '../../../contract/values.ts';
import { folded } from './headings.ts';
import { COUNTRIES, LANGUAGES, ORGANISATION_TYPE_WORDS, ROLE_WORDS, VIDEO_OR_SITE, YES_NO } from './words.ts';

type Band = (typeof POPULATION_BANDS)[number];

/** What the cells of a row say, each of its own; `organisation` is a name. */
export interface CellValues {
  givenName?: string;
  familyName?: string;
  email?: string;
  role?: NonNullable<ImportPerson['role']>;
  title?: string;
  languages?: string[];
  interfaceLanguage?: NonNullable<ImportPerson['interfaceLanguage']>;
  remote?: boolean;
  maxMeetings?: number;
  /** Names of groups. */
  groups?: string[];
  organisation?: string;
  shortName?: string;
  type?: string;
  country?: string;
  region?: string;
  populationBand?: Band;
  cufMember?: boolean;
}

/** Thrown by a reader of a cell. */
type Wrong = Pick<ImportProblem, 'problem'> & { max?: number };
const wrong = (problem: ImportProblem['problem'], max?: number): Wrong =>
  max === undefined ? { problem } : { problem, max };
type Reading<T> = { value: T } | Wrong;

/** Headings under which "yes" means that somebody comes: it does not say how. */
const PRESENCE = /^(presen|attend|asisten|particip)/;

/** Reads one row. An empty cell says nothing. */
export function readCells(
  columns: readonly (ImportField | null)[],
  headings: readonly string[],
  cells: readonly string[],
): { values: CellValues; problems: ImportProblem[] } {
  const values: CellValues = {};
  const problems: ImportProblem[] = [];
  columns.forEach((field, index) => {
    const cell = (cells[index] ?? '').replace(/\s+/g, ' ').trim();
    if (field === null || cell === '') return;
    const unclear =
      field === 'remote' && YES_NO.has(folded(cell)) && PRESENCE.test(folded(headings[index] ?? ''));
    const reading = unclear ? wrong('unknown') : READERS[field](cell);
    if ('problem' in reading) problems.push({ field, value: cell, ...reading });
    else if (field === 'fullName') Object.assign(values, reading.value);
    else Object.assign(values, { [field]: reading.value });
  });
  return { values, problems };
}

const READERS: Record<ImportField, (cell: string) => Reading<unknown>> = {
  givenName: (cell) => inLimits(cell, 80),
  familyName: (cell) => inLimits(cell, 80),
  fullName: (cell) => (cell.length > 160 ? wrong('tooLong', 160) : { value: splitName(cell) }),
  email: (cell) => {
    const address = cell
      .replace(/^mailto:/i, '')
      .replace(/^.*<(.+)>$/, '$1')
      .toLowerCase();
    return ImportPerson.shape.email.safeParse(address).success ? { value: address } : wrong('email');
  },
  role: (cell) => {
    const role = ROLE_WORDS.get(folded(cell));
    return role === undefined ? wrong('unknown') : role === 'staff' ? wrong('staff') : { value: role };
  },
  title: (cell) => inLimits(cell, 160),
  languages: (cell) => {
    const codes = cell
      .split(/[,;/|+&]|\s+(?:et|and|y|e)\s+/i)
      .filter((part) => part.trim() !== '')
      .map((part) => LANGUAGES.get(folded(part)));
    if (codes.length === 0 || codes.includes(undefined)) return wrong('unknown');
    const languages = [...new Set(codes)];
    return languages.length > 10 ? wrong('tooLong', 10) : { value: languages };
  },
  interfaceLanguage: (cell) => {
    const code = LANGUAGES.get(folded(cell));
    const known = TEXT_LANGUAGES.find((language) => language === code);
    return known ? { value: known } : wrong('unknown');
  },
  remote: (cell) => found(VIDEO_OR_SITE.get(folded(cell))),
  maxMeetings: (cell) => {
    const number = Number(cell);
    return Number.isInteger(number) && number >= 0 && number <= 60 ? { value: number } : wrong('number', 60);
  },
  groups: (cell) => {
    const names = cell
      .split(/[,;|]/)
      .map((name) => name.trim())
      .filter((name) => folded(name) !== '');
    return names.length > LIMITS.groupsPerRow ? wrong('tooLong', LIMITS.groupsPerRow) : { value: names };
  },
  organisation: (cell) => (folded(cell) === '' ? wrong('missing') : inLimits(cell, 160)),
  shortName: (cell) => inLimits(cell, 24),
  type: (cell) => found(ORGANISATION_TYPE_WORDS.get(folded(cell))),
  country: (cell) => found(COUNTRIES.get(folded(cell))),
  region: (cell) => inLimits(cell, 160),
  populationBand: (cell) => found(bandOf(cell)),
  cufMember: (cell) => found(YES_NO.get(folded(cell))),
};

const found = <T>(value: T | undefined): Reading<T> => (value === undefined ? wrong('unknown') : { value });
const inLimits = (cell: string, max: number): Reading<string> =>
  cell.length > max ? wrong('tooLong', max) : { value: cell };

/** "DUPONT Marie", "Marie DUPONT": capitals are the family name; else the first word is the given name. */
function splitName(cell: string): { givenName?: string; familyName?: string } {
  const words = cell.split(' ');
  const capitals = words.filter((word) => word.length > 1 && word === word.toUpperCase());
  if (capitals.length > 0 && capitals.length < words.length) {
    const others = words.filter((word) => !capitals.includes(word));
    return { givenName: others.join(' '), familyName: capitals.join(' ') };
  }
  const [given, ...family] = words;
  return family.length > 0 ? { givenName: given!, familyName: family.join(' ') } : { familyName: given! };
}

const UPPER_BOUNDS = [10_000, 50_000, 100_000, 500_000, 1_000_000, Number.POSITIVE_INFINITY];

/** A band as it is written here, or the band of a number of people. */
function bandOf(cell: string): Band | undefined {
  const bare = cell.replace(/\s/g, '').toLowerCase();
  const band = POPULATION_BANDS.find((one) => one.toLowerCase() === bare);
  if (band) return band;
  const digits = cell
    .replace(/[\s.,’'\u00a0\u202f]/g, '')
    .match(/^(\d+)(?:hab\.?|habitants?|inhabitants?|habitantes?)?$/i);
  if (!digits) return undefined;
  const people = Number(digits[1]);
  return POPULATION_BANDS[UPPER_BOUNDS.findIndex((bound) => people < bound)];
}
