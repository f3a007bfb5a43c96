import type { ListingKind } from '../types.ts';
import type { Profile } from './profile.ts';

/** Whom a kind of listing can meet: a need seeks offers and calls, a call calls and offers, an offer needs
 * and calls. Two needs, or two offers, have nothing to give each other. */
export const COMPLEMENTS: Record<ListingKind, readonly ListingKind[]> = {
  need: ['offer', 'call'],
  offer: ['need', 'call'],
  call: ['call', 'offer'],
};

/** True when the candidate may be shown to the query: complementary kind, another organisation. */
export const isEligible = (query: Profile, candidate: Profile): boolean =>
  query.listing.id !== candidate.listing.id &&
  query.owner !== candidate.owner &&
  COMPLEMENTS[query.listing.kind].includes(candidate.listing.kind);
