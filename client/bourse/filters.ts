import {
  LISTING_KINDS,
  type ListingKind,
  ODD_NUMBERS,
  ORGANISATION_TYPES,
  type OrganisationType,
  type TextLanguage,
  THEMES,
  type Theme,
} from '../../matching/types.ts';
import type { InputOf } from '../../server/contract/index.ts';

export const SORTS = ['relevance', 'newest', 'organisation', 'country'] as const;
export type Sort = (typeof SORTS)[number];

/** Filters of the list of all fiches, as they stand in the address. */
export interface Filters {
  search: string;
  kinds: ListingKind[];
  themes: Theme[];
  countries: string[];
  odds: number[];
  languages: string[];
  partnerTypes: OrganisationType[];
  holderTypes: OrganisationType[];
  holderCountries: string[];
  open: boolean;
}

export const NO_FILTERS: Filters = {
  search: '',
  kinds: [],
  themes: [],
  countries: [],
  odds: [],
  languages: [],
  partnerTypes: [],
  holderTypes: [],
  holderCountries: [],
  open: false,
};

const NAMES: Record<keyof Filters, string> = {
  search: 'recherche',
  kinds: 'types',
  themes: 'themes',
  countries: 'pays',
  odds: 'odd',
  languages: 'langues',
  partnerTypes: 'cherchent',
  holderTypes: 'organisations',
  holderCountries: 'de',
  open: 'ouvertes',
};
const SORT = 'tri';
const OPEN = 'oui';

/** Reads filters from the address; values that mean nothing are left out. */
export function filtersOf(params: URLSearchParams): Filters {
  const values = (name: keyof Filters) => (params.get(NAMES[name]) ?? '').split(',').filter(Boolean);
  const among = <V>(name: keyof Filters, known: readonly V[]) =>
    known.filter((value) => values(name).includes(String(value)));
  const countries = (name: keyof Filters) => values(name).filter((value) => /^[A-Z]{2}$/.test(value));
  return {
    search: params.get(NAMES.search) ?? '',
    kinds: among('kinds', LISTING_KINDS),
    themes: among('themes', THEMES),
    countries: countries('countries'),
    odds: among('odds', ODD_NUMBERS),
    languages: values('languages').filter((value) => /^[a-z]{2,3}$/.test(value)),
    partnerTypes: among('partnerTypes', ORGANISATION_TYPES),
    holderTypes: among('holderTypes', ORGANISATION_TYPES),
    holderCountries: countries('holderCountries'),
    open: params.get(NAMES.open) === OPEN,
  };
}

/** The order that is asked for; else relevance where something is searched, and the newest first. */
export function sortOf(params: URLSearchParams): Sort {
  const asked = SORTS.find((sort) => sort === params.get(SORT));
  const searching = (params.get(NAMES.search) ?? '').trim() !== '';
  if (asked && (asked !== 'relevance' || searching)) return asked;
  return searching ? 'relevance' : 'newest';
}

export function withSort(params: URLSearchParams, sort: Sort): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete(SORT);
  if (sortOf(next) !== sort) next.set(SORT, sort);
  return next;
}

/** The same address with these filters; other parameters stay. */
export function withFilters(params: URLSearchParams, filters: Partial<Filters>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(filters) as [keyof Filters, Filters[keyof Filters]][]) {
    const text = Array.isArray(value) ? value.join(',') : value === true ? OPEN : value;
    if (text) next.set(NAMES[name], text);
    else next.delete(NAMES[name]);
  }
  return next;
}

/** @param language of the page */
export function queryOf(filters: Filters, sort: Sort, language: TextLanguage): InputOf<'listing:list'> {
  const { search, open, ...lists } = filters;
  const chosen = Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0));
  return {
    ...chosen,
    ...(open && { open }),
    ...(search.trim() && { search: search.trim() }),
    sort,
    lang: language,
    limit: 500,
  };
}

export function isFiltering(filters: Filters): boolean {
  return countOf(filters) > 0;
}

/** How many values are chosen, each name once. */
export function countOf(filters: Partial<Filters>): number {
  return Object.values(filters).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : value ? 1 : 0),
    0,
  );
}
