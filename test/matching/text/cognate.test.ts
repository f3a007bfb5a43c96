import { expect } from 'chai';
import { cognateKey } from '../../../matching/text/cognate.ts';
import { fold } from '../../../matching/text/fold.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const key = (lang: TextLanguage, word: string) => cognateKey(fold(word), lang);

describe('cognateKey', () => {
  it('is one for words that the languages share', () => {
    const shared = [
      ['fr', 'nation', 'en', 'nations', 'es', 'nación', 'pt', 'nações'],
      ['fr', 'électricité', 'en', 'electricity', 'es', 'electricidad'],
      ['fr', 'biologie', 'en', 'biology', 'es', 'biología', 'pt', 'biologia'],
      ['fr', 'Philippe', 'en', 'Philip', 'es', 'Filipe'],
      ['fr', 'Poutine', 'en', 'Putin', 'es', 'Putin'],
      ['fr', 'touristiques', 'es', 'turísticas', 'pt', 'turístico'],
    ] as const;
    for (const words of shared) {
      const keys = new Set<string>();
      for (let i = 0; i < words.length; i += 2) keys.add(key(words[i] as TextLanguage, words[i + 1]!));
      expect([...keys], words.join(' ')).to.have.length(1);
    }
  });

  it('keeps words apart that only look alike at a glance', () => {
    expect(key('fr', 'parcours')).not.to.equal(key('fr', 'parc'));
    expect(key('fr', 'villa')).not.to.equal(key('en', 'will'));
  });

  it('leaves numbers and short words alone', () => {
    expect(key('en', 'B12')).to.equal('b12');
    expect(key('en', 'sky')).to.equal('sky');
  });
});
