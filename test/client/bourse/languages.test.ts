import { expect } from 'chai';
import { describe, it } from 'mocha';
import { languageNeed } from '../../../client/bourse/languages.ts';
import { interpretersFor } from '../../../server/domain/edition/interpreters.ts';

const speaking = (...languages: string[]) => ({ languages });

describe('what a meeting needs to be understood', () => {
  const fr = speaking('fr');
  const es = speaking('es');

  it('is nothing where a language is shared by all, or where somebody named none', () => {
    expect(languageNeed([speaking('fr', 'es'), es], [])).to.equal(null);
    expect(languageNeed([fr, speaking()], [])).to.equal(null);
    expect(languageNeed([fr, speaking('fr', 'es'), es], [])).to.equal('none');
  });

  it('is an interpreter who speaks with each, where the event has any', () => {
    expect(languageNeed([fr, es], [])).to.equal('none');
    expect(languageNeed([fr, es], [speaking('fr', 'en')])).to.equal('nobody');
    expect(languageNeed([fr, es], [speaking('fr', 'en'), speaking('es', 'fr')])).to.equal('interpreter');
  });

  it('is what the server decides', () => {
    const people = [
      [fr, es],
      [fr, fr],
      [speaking(), es],
      [speaking('pt', 'en'), es],
    ];
    const houses = [[], [speaking('fr', 'es')], [speaking('en', 'es'), speaking('fr')]];
    for (const both of people) {
      for (const house of houses) {
        const interpreters = house.map((one, n) => ({ id: `i${n}`, name: `i${n}`, ...one }));
        const ids = interpretersFor({ interpreters }, both);
        const need = languageNeed(both, house);
        if (house.length > 0) {
          expect(need).to.equal(ids === null ? null : ids.length > 0 ? 'interpreter' : 'nobody');
        }
      }
    }
  });
});
