import { COMPLEMENTS } from '../types.ts';
import type { Profile } from './profile.ts';

/** True when the candidate may be shown to the query: complementary kind, another organisation. */
export const isEligible = (query: Profile, candidate: Profile): boolean =>
  query.listing.id !== candidate.listing.id &&
  query.owner !== candidate.owner &&
  COMPLEMENTS[query.listing.kind].includes(candidate.listing.kind);
