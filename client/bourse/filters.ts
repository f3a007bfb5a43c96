import { type InputOf, ListingKind, Odd, Theme } from '../../server/contract/index.ts';

/** Filters of the list of all fiches, as they stand in the address. */
export interface Filters {
  search: string;
  kinds: ListingKinds;
  themes: Themes;
  countries: string[];
  odds: number[];
}
type ListingKinds = (typeof ListingKind.options)[number][];
type Themes = (typeof Theme.options)[number][];

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
    kinds: values('kinds').flatMap((value) => ListingKind.safeParse(value).data ?? []),
    themes: values('themes').flatMap((value) => Theme.safeParse(value).data ?? []),
    countries: values('countries').filter((value) => /^[A-Z]{2}$/.test(value)),
    odds: values('odds').flatMap((value) => Odd.safeParse(value).data ?? []),
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
