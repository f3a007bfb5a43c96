import { LISTING_KINDS, type ListingKind, ODD_NUMBERS, THEMES, type Theme } from '../../matching/types.ts';
import type { InputOf } from '../../server/contract/index.ts';

/** Filters of the list of all fiches, as they stand in the address. */
export interface Filters {
  search: string;
  kinds: ListingKind[];
  themes: Theme[];
  countries: string[];
  odds: number[];
}

const NAMES = {
  search: 'recherche',
  kinds: 'types',
  themes: 'themes',
  countries: 'pays',
  odds: 'odd',
} as const;

/** Reads filters from the address; values that mean nothing are left out. */
export function filtersOf(params: URLSearchParams): Filters {
  const values = (name: keyof typeof NAMES) => (params.get(NAMES[name]) ?? '').split(',').filter(Boolean);
  return {
    search: params.get(NAMES.search) ?? '',
    kinds: LISTING_KINDS.filter((kind) => values('kinds').includes(kind)),
    themes: THEMES.filter((theme) => values('themes').includes(theme)),
    countries: values('countries').filter((value) => /^[A-Z]{2}$/.test(value)),
    odds: ODD_NUMBERS.filter((odd) => values('odds').includes(String(odd))),
  };
}

/** The same address with these filters; other parameters stay. */
export function withFilters(params: URLSearchParams, filters: Partial<Filters>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(filters) as [keyof Filters, Filters[keyof Filters]][]) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text) next.set(NAMES[name], text);
    else next.delete(NAMES[name]);
  }
  return next;
}

export function queryOf(filters: Filters): InputOf<'listing:list'> {
  const { search, ...lists } = filters;
  const chosen = Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0));
  return { ...chosen, ...(search.trim() && { search: search.trim() }), limit: 500 };
}

export function isFiltering(filters: Filters): boolean {
  return Object.values(filters).some((value) => value.length > 0);
}
