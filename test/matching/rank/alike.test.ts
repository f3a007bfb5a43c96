import { expect } from 'chai';
import { areAlike, sharedWords } from '../../../matching/rank/alike.ts';
import { buildListing } from '../support/build.ts';

const TEXT =
  'Remettre en marche quarante pompes villageoises, former des artisans réparateurs, équiper les comités locaux, ' +
  'suivre la qualité et publier chaque année les comptes du service rural.';
const ours = buildListing({ id: 'ours', what: TEXT, themes: ['eau', 'sante'] });
const owner = ours.organisation;

describe('areAlike', () => {
  it('takes one organisation on one theme for one proposal, whatever the words or the language', () => {
    const there = buildListing({
      id: 'b',
      lang: 'en',
      what: 'Water pumps',
      themes: ['eau'],
      organisation: owner,
    });
    expect(areAlike(ours, there)).to.equal(true);
    expect(areAlike(ours, { ...there, themes: ['culture'] })).to.equal(false);
    expect(areAlike(ours, { ...there, kind: 'offer' })).to.equal(false);
  });

  it('takes a text that was copied and edited a little for the same, whoever posted it', () => {
    expect(areAlike(ours, buildListing({ id: 'c', what: TEXT.replace('quarante', 'trente') }))).to.equal(
      true,
    );
    const rewritten = TEXT.replace('pompes villageoises', 'bornes').replace('artisans réparateurs', 'agents');
    expect(
      areAlike(ours, buildListing({ id: 'd', what: `${rewritten} Des écoles sont concernées aussi.` })),
    ).to.equal(false);
  });

  it('says nothing of texts that are too short', () => {
    const short = { what: 'Réparer des pompes' };
    expect(sharedWords(buildListing({ id: 'e', ...short }), buildListing({ id: 'f', ...short }))).to.equal(0);
  });

  it('counts words of both over words of either', () => {
    const words = 'arbre banc chemin digue école ferme grange haie jardin kiosque lavoir marché'.split(' ');
    const text = (list: string[]) => buildListing({ title: 'Abri', what: list.join(' ') });
    // "Abri" and eleven of twelve words in common; one word more on each side: 12 / 14.
    const left = [...words.slice(0, 11), 'navire'];
    const right = [...words.slice(0, 11), 'olivier'];
    // Words under four letters do not count; none here.
    expect(sharedWords(text(left), text(right))).to.be.closeTo(12 / 14, 1e-9);
  });
});
