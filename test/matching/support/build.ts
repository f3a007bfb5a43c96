import type { MatchListing } from '../../../matching/types.ts';

/** A listing with nothing particular about it, and what the test needs of it. */
export function buildListing(overrides: Partial<MatchListing> = {}): MatchListing {
  return {
    id: 'a',
    kind: 'need',
    lang: 'fr',
    title: 'Titre',
    what: '',
    how: '',
    why: '',
    organisation: { name: `Organisation de ${overrides.id ?? 'a'}`, type: 'commune', country: 'FR' },
    countries: [],
    themes: [],
    odds: [],
    partnerTypes: [],
    languages: [],
    ...overrides,
  };
}
