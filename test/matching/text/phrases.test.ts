import { expect } from 'chai';
import { withoutPhrases } from '../../../matching/text/phrases.ts';
import { tokenize } from '../../../matching/text/tokens.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const left = (text: string, lang: TextLanguage) =>
  withoutPhrases(tokenize(text), lang)
    .map(({ surface }) => surface)
    .join(' ');

describe('withoutPhrases', () => {
  it('drops the phrases that only link', () => {
    expect(left('Elle est en train de lire', 'fr')).to.equal('Elle de lire');
    expect(left("Elle est en train d'écrire", 'fr')).to.equal('Elle écrire');
    expect(left('a man in front of a house', 'en')).to.equal('a man a house');
    expect(left('a lo largo del río, a lo largo de la costa', 'es')).to.equal('a lo largo del río la costa');
    expect(left('apesar de tudo', 'pt')).to.equal('tudo');
  });

  it('keeps the train that runs', () => {
    expect(left('Nous voyageons en train', 'fr')).to.equal('Nous voyageons en train');
  });

  it('does not cross a clause', () => {
    expect(left('au cours. De là', 'fr')).to.equal('au cours De là');
  });

  it('takes the longest', () => {
    expect(left('dans le cadre des travaux', 'fr')).to.equal('travaux');
  });
});
