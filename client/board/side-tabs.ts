import type { Filter } from './counts.ts';

/** The lists beside the board. */
export const SIDE_TABS = ['journal', 'proposals', 'places', 'waiting', 'mend', 'announce'] as const;
export type SideTab = (typeof SIDE_TABS)[number];
export const isSideTab = (value: string | null): value is SideTab =>
  (SIDE_TABS as readonly (string | null)[]).includes(value);

/** The list that a filter opens: requests and waiting lists sit nowhere, and free tables are there to be filled. */
export const listOf = (filter: Filter | null): SideTab | null =>
  filter === 'unanswered'
    ? 'proposals'
    : filter === 'waiting'
      ? 'waiting'
      : filter === 'free'
        ? 'places'
        : null;
