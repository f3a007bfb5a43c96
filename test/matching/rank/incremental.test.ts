import { expect } from 'chai';
import fc from 'fast-check';
import {
  createMatchIndex,
  DEFAULT_WEIGHTS,
  MATCH_PARTS,
  type MatchListing,
} from '../../../matching/index.ts';
import { LISTING_KINDS, ORGANISATION_TYPES, THEMES } from '../../../matching/types.ts';
import { buildListing } from '../support/build.ts';
import { naiveRank } from '../support/naive.ts';

const SENTENCES = {
  fr: ['eau potable et puits', 'tri des déchets', 'jumelage de lycées', "maison des femmes, mise à l'abri"],
  en: ['drinking water and wells', 'waste sorting', 'school exchange', "women's shelter"],
  es: ['agua potable y pozos', 'reciclaje', 'intercambio escolar', 'casa de acogida'],
  pt: ['água potável e poços', 'reciclagem', 'intercâmbio escolar', 'casa-abrigo'],
} as const;

/** Listings over few words, themes and countries, so that they meet often; ids over few, so that they are replaced. */
const listing: fc.Arbitrary<MatchListing> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    kind: fc.constantFrom(...LISTING_KINDS),
    lang: fc.constantFrom('fr', 'en', 'es', 'pt'),
    title: fc.nat(3),
    what: fc.array(fc.nat(3), { maxLength: 3 }),
    owner: fc.constantFrom('x', 'y', 'z'),
    type: fc.constantFrom(...ORGANISATION_TYPES),
    country: fc.constantFrom('FR', 'SN', 'ML', 'CO'),
    countries: fc.uniqueArray(fc.constantFrom('FR', 'SN', 'NE', 'CO'), { maxLength: 2 }),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES.slice(0, 5)), { maxLength: 2 }),
    odds: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 2 }),
    languages: fc.uniqueArray(fc.constantFrom('fr', 'en', 'es'), { maxLength: 2 }),
  })
  .map(({ lang, title, what, owner, type, country, ...rest }) =>
    buildListing({
      ...rest,
      lang,
      title: SENTENCES[lang][title]!,
      what: what.map((i) => SENTENCES[lang][i]).join('. '),
      organisation: { id: owner, name: owner, type, country },
    }),
  );

const change = fc.oneof(
  { weight: 3, arbitrary: listing.map((item) => ({ upsert: item })) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ remove: id })) },
);

/** Applies the changes to an index and to a plain Map. */
function play(changes: readonly ({ upsert: MatchListing } | { remove: string })[]) {
  const index = createMatchIndex();
  const kept = new Map<string, MatchListing>();
  for (const step of changes) {
    if ('upsert' in step) {
      index.upsert(step.upsert);
      kept.set(step.upsert.id, step.upsert);
    } else {
      expect(index.remove(step.remove)).to.equal(kept.delete(step.remove));
    }
  }
  return { index, listings: [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('an index that grew by changes', () => {
  it('answers to the last bit as one built at once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const { index, listings } = play(changes);
        const fresh = createMatchIndex(listings);
        expect(index.size).to.equal(listings.length);
        for (const { id } of listings) expect(index.rank(id)).to.deep.equal(fresh.rank(id));
      }),
      { numRuns: 60 },
    );
  });

  it('ranks as a naive scan of all listings does', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), listing, (changes, stranger) => {
        const { index, listings } = play(changes);
        for (const query of [...listings, { ...stranger, id: 'stranger' }]) {
          const expected = naiveRank(query, listings, DEFAULT_WEIGHTS);
          const found = index.rank(query, { limit: 100 });
          expect(found.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
          found.forEach(({ score }, i) => {
            expect(score).to.be.closeTo(expected[i]!.score, 1e-12);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every score and part in [0, 1], and reasons that add up to the score', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { index, listings } = play(changes);
        for (const { id } of listings) {
          for (const match of index.rank(id)) {
            expect(match.score).to.be.within(0, 1);
            for (const part of MATCH_PARTS) expect(match.parts[part], part).to.be.within(0, 1);
            const sum = match.reasons.reduce((total, { contribution }) => total + contribution, 0);
            expect(sum).to.be.closeTo(match.score, 1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives as evidence words that stand in both texts', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { index, listings } = play(changes);
        const textOf = (id: string) => `${index.get(id)!.title}\n${index.get(id)!.what}`;
        for (const { id } of listings) {
          for (const match of index.rank(id)) {
            for (const reason of match.reasons) {
              if (reason.part !== 'text') continue;
              for (const { inQuery, inCandidate } of reason.terms) {
                expect(textOf(id)).to.include(inQuery);
                expect(textOf(match.id)).to.include(inCandidate);
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
