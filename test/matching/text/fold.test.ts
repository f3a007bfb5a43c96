import { expect } from 'chai';
import { addsAccent, fold } from '../../../matching/text/fold.ts';

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

describe('addsAccent', () => {
  it('tells another word by an accent that the listed one has not', () => {
    expect(addsAccent('côté', 'côte')).to.equal(true);
    expect(addsAccent('Fermés', 'ferme')).to.equal(true);
    expect(addsAccent('élevée', 'élève')).to.equal(true);
  });

  it('forgives accents that are left out, of another kind, or beyond the listed word', () => {
    expect(addsAccent('COTE', 'côte')).to.equal(false);
    expect(addsAccent('évènement', 'événement')).to.equal(false);
    expect(addsAccent('e\u0301cole', 'école')).to.equal(false);
    expect(addsAccent('patrimónios', 'patrimônio')).to.equal(false);
    expect(addsAccent('œuvré', 'œuvr')).to.equal(false);
  });
});
