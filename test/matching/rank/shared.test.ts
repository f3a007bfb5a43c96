import { expect } from 'chai';
import { profileOf } from '../../../matching/rank/profile.ts';
import { sharedTerms } from '../../../matching/rank/shared.ts';
import { DEFAULT_WEIGHTS } from '../../../matching/rank/weights.ts';
import type { MatchListing } from '../../../matching/types.ts';
import { buildListing } from '../support/build.ts';

const RARE = () => 1;
const read = (listing: Partial<MatchListing>) =>
  profileOf(buildListing({ lang: 'fr', ...listing }), DEFAULT_WEIGHTS.text);
const pairs = (
  a: Partial<MatchListing>,
  b: Partial<MatchListing>,
  rarityOf: (term: string) => number = RARE,
) => sharedTerms(read(a), read(b), rarityOf).map(({ inQuery, inCandidate }) => `${inQuery}|${inCandidate}`);
const terms = (a: string, b: string, lang: 'fr' | 'en' = 'fr') =>
  sharedTerms(read({ title: a }), read({ title: b, lang }), RARE).map(({ term }) => term);

describe('sharedTerms', () => {
  it('shows a concept once, not its words nor what is wider', () => {
    expect(terms('eau potable', 'eau potable')).to.deep.equal(['eau-potable']);
  });

  it('shows the wider concept only when nothing closer is shared', () => {
    expect(terms('eau potable', 'groundwater', 'en')).to.deep.equal(['eau']);
    expect(terms('eau potable, troubadour', 'groundwater, troubadour', 'en')).to.deep.equal(['trubadur']);
  });

  it('shows plain words, as each text writes them', () => {
    expect(
      sharedTerms(read({ title: 'Trois troubadours' }), read({ title: 'un Troubadour' }), RARE),
    ).to.deep.equal([{ term: 'trubadur', inQuery: 'troubadours', inCandidate: 'Troubadour' }]);
  });

  it('puts first what both speak of most, and what is rarer', () => {
    const often = { title: 'Troubadours', what: 'un troubadour, une guitare' };
    expect(pairs(often, often)).to.deep.equal(['Troubadours|Troubadours', 'guitare|guitare']);
    const rarity = (term: string) => (term === 'trubadur' ? 0.4 : 1);
    expect(pairs({ title: 'troubadour, guitare' }, { title: 'troubadour, guitare' }, rarity)).to.deep.equal([
      'guitare|guitare',
      'troubadour|troubadour',
    ]);
  });

  it('leaves out what is said once in passing', () => {
    expect(pairs({ title: 'Zig', why: 'un troubadour' }, { title: 'troubadour' })).to.deep.equal([]);
    expect(
      pairs({ title: 'Zig', why: 'un troubadour et un troubadour' }, { title: 'troubadour' }),
    ).to.deep.equal(['troubadour|troubadour']);
  });

  it('leaves out numbers, words that are everywhere, and short stems across languages', () => {
    expect(terms('troubadours 2022', 'troubadours 2022')).to.deep.equal(['trubadur']);
    expect(pairs({ title: 'un troubadour' }, { title: 'le troubadour' }, () => 0.1)).to.deep.equal([]);
    expect(terms('violon, Zyx', 'Zyx, violin', 'en')).to.deep.equal(['violon/violin']);
  });

  it('leaves out words that are no topic: numbers, manners, moments, countries', () => {
    expect(
      pairs({ title: 'six violons neufs mardi au Togo' }, { title: 'six violons neufs mardi au Togo' }),
    ).to.deep.equal(['violons|violons']);
  });

  it('leaves out two different words that meet in one of several senses', () => {
    // "livres" may be books or a form of "livrer", which "remettre" may mean too.
    expect(pairs({ title: 'des livres' }, { title: 'remettre' })).to.deep.equal([]);
    expect(pairs({ title: 'des livres' }, { title: 'un livre' })).to.have.length(1);
  });

  it('shows one root once', () => {
    expect(pairs({ title: 'violon, violoniste' }, { title: 'violon, violoniste' })).to.have.length(1);
  });

  it('shows a word once, though it counts as written too', () => {
    const asWritten = (title: string) =>
      profileOf(buildListing({ title, lang: 'fr' }), { ...DEFAULT_WEIGHTS.text, written: 0.2, pair: 0.2 });
    const shown = sharedTerms(
      asWritten('Trois troubadours, un violon'),
      asWritten('des troubadours, un violon'),
      RARE,
    );
    expect(shown.map(({ inQuery }) => inQuery)).to.have.members(['troubadours', 'violon']);
  });

  it('stops at the limit', () => {
    const text = read({ title: 'eau énergie climat sport musique' });
    expect(sharedTerms(text, text, RARE, 2)).to.have.length(2);
  });
});
