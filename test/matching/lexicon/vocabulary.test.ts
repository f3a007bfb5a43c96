import { expect } from 'chai';
import { generalVocabulary } from '../../../matching/lexicon/index.ts';
import { parseVocabulary } from '../../../matching/lexicon/senses.ts';
import { VOCABULARY_SOURCES } from '../../../matching/lexicon/vocabulary/index.ts';
import { fold } from '../../../matching/text/fold.ts';
import { TEXT_LANGUAGES } from '../../../matching/types.ts';

const senses = VOCABULARY_SOURCES.flatMap(parseVocabulary);

describe('the vocabulary', () => {
  it('has thousands of senses', () => {
    expect(senses.length).to.be.at.least(2_000);
  });

  it('lists a word once for a sense and language', () => {
    const twice: string[] = [];
    for (const { code, words } of senses) {
      for (const lang of TEXT_LANGUAGES) {
        if (new Set(words[lang]).size < words[lang].length)
          twice.push(`${lang} of ${code}: ${words[lang].join(', ')}`);
      }
    }
    expect(twice).to.deep.equal([]);
  });

  it('has no line twice', () => {
    const seen = new Set<string>();
    const lines = senses.map(({ words }) =>
      TEXT_LANGUAGES.map((lang) => words[lang].map(fold).join()).join('|'),
    );
    expect(lines.filter((line) => seen.size === seen.add(line).size)).to.deep.equal([]);
  });

  it('writes words as people do: no brackets, no slash, no note', () => {
    const odd = senses.flatMap(({ words }) =>
      TEXT_LANGUAGES.flatMap((lang) => words[lang].filter((word) => /[()[\]/;:=]/.test(word))),
    );
    expect(odd).to.deep.equal([]);
  });

  it('knows the countries by the names of each language', () => {
    expect(generalVocabulary.meanings('allemagne', 'fr')).to.deep.equal(
      generalVocabulary.meanings('germany', 'en'),
    );
    expect(generalVocabulary.meanings('alemania', 'es')).not.to.be.empty;
  });
});
