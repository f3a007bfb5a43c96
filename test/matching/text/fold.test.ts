import { expect } from 'chai';
import { fold } from '../../../matching/text/fold.ts';

describe('fold', () => {
  it('gives one form to accents, capitals and combining marks', () => {
    for (const text of ['Développement', 'DEVELOPPEMENT', 'de\u0301veloppement']) {
      expect(fold(text)).to.equal('developpement');
    }
  });

  it('opens ligatures', () => {
    expect(fold('Cœur, Ægir, Straße, oﬃce')).to.equal('coeur, aegir, strasse, office');
  });
});
