import { expect } from 'chai';
import fc from 'fast-check';
import { createMatchIndex, type MatchIndex, type MatchListing } from '../../../matching/index.ts';
import { COMPLEMENTS } from '../../../matching/types.ts';
import { readJudged } from '../../bench/judged.ts';

const { listings } = readJudged();
const places = fc.uniqueArray(fc.constantFrom('FR', 'SN', 'ML', 'NE', 'TG', 'CO', 'PE'), { maxLength: 7 });

/** The judged fiches with other tags, so that every shortcut of the scan is met: no tag, no country, more
 * countries than its columns hold, the same organisation twice. */
const shuffled: fc.Arbitrary<MatchListing[]> = fc
  .tuple(
    fc.shuffledSubarray(listings, { minLength: 30, maxLength: 60 }),
    fc.array(fc.record({ places, bare: fc.boolean(), owner: fc.nat(20) }), { minLength: 60, maxLength: 60 }),
  )
  .map(([some, changes]) =>
    some.map((listing, i) => {
      const { places: countries, bare, owner } = changes[i]!;
      const organisation = { ...listing.organisation, id: `o${owner}` };
      return bare
        ? {
            ...listing,
            organisation,
            countries,
            title: 'xyzzy',
            what: '',
            how: '',
            why: '',
            themes: [],
            odds: [],
          }
        : { ...listing, organisation, countries };
    }),
  );

/** Every eligible candidate, one pair after the other, nothing left out. */
function allPairs(index: MatchIndex, query: MatchListing, all: readonly MatchListing[]) {
  return all
    .filter(
      ({ id, kind, organisation }) =>
        id !== query.id &&
        organisation.id !== query.organisation.id &&
        COMPLEMENTS[query.kind].includes(kind),
    )
    .map(({ id }) => index.explain(query.id, id))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

describe('a scan that leaves candidates aside', () => {
  it('keeps the best of all pairs, to the last bit of score, parts and reasons', () => {
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 5 }), (some, limit) => {
        const index = createMatchIndex(some);
        for (const query of some) {
          const expected = allPairs(index, query, some);
          expect(index.rank(query.id, { limit })).to.deep.equal(expected.slice(0, limit));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('lists all what it ranks one by one', () => {
    const index = createMatchIndex(listings);
    const lists = [...index.lists({ limit: 4 })];
    expect(lists.map(({ id }) => id)).to.deep.equal(listings.map(({ id }) => id));
    for (const { id, matches } of lists) {
      expect(matches).to.deep.equal(index.rank(id, { limit: 4 }).map((m) => ({ id: m.id, score: m.score })));
    }
  });

  it('respects a least score and a filter', () => {
    const index = createMatchIndex(listings);
    const [query] = listings;
    const all = index.rank(query!.id, { limit: 100 });
    const minScore = all[4]!.score;
    expect(index.rank(query!.id, { limit: 100, minScore })).to.deep.equal(all.slice(0, 5));
    const filter = ({ lang }: MatchListing) => lang !== 'fr';
    expect(index.rank(query!.id, { limit: 3, filter })).to.deep.equal(
      all.filter(({ id }) => index.get(id)!.lang !== 'fr').slice(0, 3),
    );
    expect(index.rank(query!.id, { limit: 0 })).to.deep.equal([]);
  });
});
