import { DEFAULT_WEIGHTS, type MatchListing } from '../../matching/index.ts';
import { profileOf } from '../../matching/rank/profile.ts';
import { COMPLEMENTS, LISTING_KINDS, type ListingKind } from '../../matching/types.ts';

/** The postings that a ranking of all must read, and nothing else: for every fiche, every term, every kind that it
 * may meet, `acc[slot] += weight`. Laid out afresh here, apart from the engine. */
export function bareScatterAdd(listings: readonly MatchListing[]): { postings: number; run: () => number } {
  const profiles = listings.map((listing) => profileOf(listing, DEFAULT_WEIGHTS.text));
  const lists: Record<ListingKind, Map<string, number[]>> = {
    need: new Map(),
    offer: new Map(),
    call: new Map(),
  };
  const slots: Record<ListingKind, number> = { need: 0, offer: 0, call: 0 };
  for (const { listing, terms } of profiles) {
    const slot = slots[listing.kind]++;
    const ofKind = lists[listing.kind];
    for (const { term } of terms) {
      const list = ofKind.get(term);
      if (list) list.push(slot);
      else ofKind.set(term, [slot]);
    }
  }
  const packed = Object.fromEntries(
    LISTING_KINDS.map((kind) => [
      kind,
      new Map(
        [...lists[kind]].map(([term, list]) => [
          term,
          { slots: Int32Array.from(list), weights: Float64Array.from(list, () => 0.5) },
        ]),
      ),
    ]),
  ) as Record<ListingKind, Map<string, { slots: Int32Array; weights: Float64Array }>>;
  const work = profiles.map(({ listing, terms }) =>
    COMPLEMENTS[listing.kind].map((kind) => terms.flatMap(({ term }) => packed[kind].get(term) ?? [])),
  );
  const postings = work.flat(2).reduce((sum, list) => sum + list.slots.length, 0);
  const accumulator = new Float64Array(listings.length);
  const run = () => {
    for (const kinds of work) {
      for (const found of kinds) {
        accumulator.fill(0);
        for (const list of found) add(accumulator, list.slots, list.weights);
      }
    }
    return accumulator[0]!;
  };
  return { postings, run };
}

function add(accumulator: Float64Array, slots: Int32Array, weights: Float64Array): void {
  for (let i = 0; i < slots.length; i++) accumulator[slots[i]!]! += weights[i]!;
}
