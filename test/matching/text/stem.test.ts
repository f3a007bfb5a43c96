import { expect } from 'chai';
import { fold } from '../../../matching/text/fold.ts';
import { stem } from '../../../matching/text/stem.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const same = (lang: TextLanguage, ...words: string[]) => {
  const stems = new Set(words.map((word) => stem(fold(word), lang)));
  expect([...stems], words.join(', ')).to.have.length(1);
};

describe('stem', () => {
  it('brings the forms of a word together', () => {
    same('fr', 'coopération', 'coopérations');
    same('en', 'cooperation', 'cooperations');
    same('es', 'cooperación', 'cooperaciones', 'COOPERACION');
    same('pt', 'cooperação', 'cooperações', 'COOPERACAO');
  });

  it('is the same with accents and without', () => {
    same('fr', 'élevée', 'elevee');
    same('fr', 'activité', 'activites');
    same('pt', 'sustentável', 'sustentaveis');
  });

  it('leaves short words and numbers alone', () => {
    expect(stem('eau', 'fr')).to.equal('eau');
    expect(stem('2030', 'fr')).to.equal('2030');
  });

  it('gives the same answer the second time', () => {
    expect(stem('assainissement', 'fr')).to.equal(stem('assainissement', 'fr'));
  });
});
