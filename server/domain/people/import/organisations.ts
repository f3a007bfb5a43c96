import type { z } from 'zod';
import type {
  ImportChoice,
  ImportDefaults,
  ImportField,
  ImportOrganisationView,
  ImportProblem,
} from '../../../contract/imports.ts';
import type { OrganisationDoc } from '../../../models/index.ts';
import { foldedWords } from '../people.ts';
import type { CellValues } from './cells.ts';
import { folded } from './headings.ts';
import { isOrganisationType, typeByName } from './words.ts';

export const ORGANISATION_FIELDS = [
  'shortName',
  'type',
  'country',
  'region',
  'populationBand',
  'cufMember',
] as const satisfies readonly ImportField[];
type OrganisationFields = Pick<CellValues, (typeof ORGANISATION_FIELDS)[number]>;

/** What the rows say of one organisation, under one spelling of its name. */
export interface Named {
  key: string;
  name: string;
  rows: number;
  fields: OrganisationFields;
}

/** Collects the organisations that rows name. A row that contradicts an earlier one of the same organisation has a
 * problem; the earlier one counts. */
export class NamedOrganisations {
  readonly byKey = new Map<string, Named>();
  readonly #saidIn = new Map<string, number>();

  /** @returns what is wrong with the row */
  add(line: number, values: CellValues): ImportProblem[] {
    const name = values.organisation!;
    const key = folded(name);
    const known = this.byKey.get(key) ?? { key, name, rows: 0, fields: {} };
    this.byKey.set(key, known);
    known.rows += 1;
    return ORGANISATION_FIELDS.flatMap((field): ImportProblem[] => {
      const value = values[field];
      if (value === undefined) return [];
      const earlier = this.#saidIn.get(`${key}·${field}`);
      if (earlier === undefined) {
        this.#saidIn.set(`${key}·${field}`, line);
        Object.assign(known.fields, { [field]: value });
        return [];
      }
      if (known.fields[field] === value) return [];
      return [{ field, problem: 'differs', value: String(value), line: earlier }];
    });
  }
}

export interface ResolveOptions {
  existing: readonly OrganisationDoc[];
  choices: readonly z.output<typeof ImportChoice>[];
  defaults: z.output<typeof ImportDefaults>;
  /** Does a column say the country? Then an empty cell is a question, else the default answers. */
  countryColumn: boolean;
}

/** What becomes of each organisation of the list. */
export function resolveOrganisations(
  named: ReadonlyMap<string, Named>,
  options: ResolveOptions,
): Map<string, ImportOrganisationView> {
  const byName = new Map(options.existing.map((one) => [folded(one.name), one]));
  const byId = new Map(options.existing.map((one) => [one._id, one]));
  const choices = new Map(options.choices.map((choice) => [choice.key, choice]));
  const views = new Map<string, ImportOrganisationView>();
  const earlier: Named[] = [];
  for (const one of named.values()) {
    const choice = choices.get(one.key);
    const same = choice?.sameAs;
    const existing = same && 'id' in same ? byId.get(same.id) : byName.get(one.key);
    const twin = same && 'key' in same && same.key !== one.key ? named.get(same.key) : undefined;
    const similar = byName.has(one.key) ? [] : alike(one, options.existing, earlier);
    earlier.push(one);
    const base = { key: one.key, name: one.name, rows: one.rows, similar };
    const nothing = { changes: [], problems: [], organisation: null };
    if (twin) {
      const { type = null, country = null } = twin.fields;
      views.set(one.key, {
        ...{ ...base, ...nothing, status: 'same', sameAs: twin.name, country },
        type: type !== null && isOrganisationType(type) ? type : null,
      });
    } else if (existing) views.set(one.key, known(base, one, existing, same !== undefined));
    else views.set(one.key, newcomer(base, one, choice, options));
  }
  return views;
}

type Base = Pick<ImportOrganisationView, 'key' | 'name' | 'rows' | 'similar'>;

function known(base: Base, one: Named, existing: OrganisationDoc, said: boolean): ImportOrganisationView {
  const changes = ORGANISATION_FIELDS.filter(
    (field) => one.fields[field] !== undefined && one.fields[field] !== existing[field],
  );
  const fields = Object.fromEntries(changes.map((field) => [field, one.fields[field]]));
  return {
    ...base,
    status: changes.length > 0 ? 'changes' : 'same',
    changes,
    type: existing.type,
    country: existing.country,
    sameAs: said ? existing.name : null,
    problems: [],
    organisation: { key: one.key, id: existing._id, ...fields },
  };
}

function newcomer(
  base: Base,
  one: Named,
  choice: z.output<typeof ImportChoice> | undefined,
  { defaults, countryColumn }: ResolveOptions,
): ImportOrganisationView {
  const country = choice?.country ?? one.fields.country ?? (countryColumn ? undefined : defaults.country);
  const type = choice?.type ?? one.fields.type ?? typeByName(one.name, country);
  const ready = type !== undefined && isOrganisationType(type) && country !== undefined;
  const missing = (field: ImportField): ImportProblem => ({ field, problem: 'missing', value: '' });
  const { shortName, region, populationBand, cufMember } = one.fields;
  return {
    ...base,
    status: ready ? 'new' : 'problem',
    changes: [],
    type: type !== undefined && isOrganisationType(type) ? type : null,
    country: country ?? null,
    sameAs: null,
    problems: [...(type ? [] : [missing('type')]), ...(country ? [] : [missing('country')])],
    organisation: ready
      ? {
          ...{ key: one.key, name: one.name, type, country },
          ...(shortName === undefined ? {} : { shortName }),
          ...(region === undefined ? {} : { region }),
          ...(populationBand === undefined ? {} : { populationBand }),
          ...(cufMember === undefined ? {} : { cufMember }),
        }
      : null,
  };
}

/** Words that say what an organisation is, and not which. */
const GENERIC = new Set(
  `ville mairie commune municipalite municipality city town communaute communes agglomeration urbaine metropole grand
  conseil departemental departement regional region ayuntamiento municipio alcaldia gobierno camara municipal prefeitura
  de du des la le les l d of the del do da dos das el los las et y and e association universite ambassade`.split(
    /\s+/,
  ),
);
const ownWords = (name: string): string[] => {
  const words = foldedWords(name);
  const own = words.filter((word) => !GENERIC.has(word));
  return own.length > 0 ? own : words;
};

/** At most three whose own words are the same, part of the other's, or one letter apart. */
function alike(
  one: Named,
  existing: readonly OrganisationDoc[],
  earlier: readonly Named[],
): ImportOrganisationView['similar'] {
  const words = ownWords(one.name);
  const near = (name: string, country: string | undefined) =>
    (one.fields.country === undefined || country === undefined || country === one.fields.country) &&
    areAlike(words, ownWords(name));
  const candidates = [
    ...existing
      .filter((other) => near(other.name, other.country))
      .map((other) => ({ name: other.name, id: other._id, key: null })),
    ...earlier
      .filter((other) => near(other.name, other.fields.country))
      .map((other) => ({ name: other.name, id: null, key: other.key })),
  ];
  const names = new Set<string>();
  return candidates.filter(({ name }) => !names.has(folded(name)) && names.add(folded(name))).slice(0, 3);
}

export function areAlike(some: readonly string[], others: readonly string[]): boolean {
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  if (few.every((word) => many.includes(word))) return true;
  return some.length === others.length && isOneApart(some.join(' '), others.join(' '));
}

/** One letter more, less or other, in names long enough that this is a slip. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const skip = long.length - short.length;
  return short.slice(start + 1 - skip) === long.slice(start + 1);
}

/** The organisation under which a row of this name is imported: its own, or the one that it is said to be. */
export function keyOf(key: string, choices: readonly z.output<typeof ImportChoice>[]): string {
  const same = choices.find((choice) => choice.key === key)?.sameAs;
  return same && 'key' in same ? same.key : key;
}
