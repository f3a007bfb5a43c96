import { expect } from 'chai';
import { CONCEPTS, conceptOf, withBroader } from '../../../matching/lexicon/index.ts';
import { writtenKey } from '../../../matching/lexicon/match.ts';
import { isStopWord } from '../../../matching/text/stopwords.ts';
import { ODD_NUMBERS, TEXT_LANGUAGES, THEMES } from '../../../matching/types.ts';

const codes = CONCEPTS.map(({ code }) => code);

describe('the lexicon', () => {
  it('has at least 900 concepts, each code once', () => {
    expect(codes.length).to.be.at.least(900);
    expect(new Set(codes).size).to.equal(codes.length);
  });

  it('says every concept in each language', () => {
    for (const { code, expressions } of CONCEPTS) {
      for (const lang of TEXT_LANGUAGES) expect(expressions[lang], `${code} ${lang}`).not.to.be.empty;
    }
  });

  it('gives an expression to one concept only, once', () => {
    const problems: string[] = [];
    for (const lang of TEXT_LANGUAGES) {
      const owner = new Map<string, string>();
      for (const { code, expressions } of CONCEPTS) {
        for (const expression of expressions[lang]) {
          const key = writtenKey(expression, lang).join(' ');
          if (owner.has(key)) problems.push(`${lang} "${expression}": ${owner.get(key)}, ${code}`);
          owner.set(key, code);
        }
      }
    }
    expect(problems).to.deep.equal([]);
  });

  it('has no expression that is a single function word', () => {
    for (const lang of TEXT_LANGUAGES) {
      for (const { code, expressions } of CONCEPTS) {
        for (const expression of expressions[lang]) {
          const key = writtenKey(expression, lang);
          expect(key.length === 1 && isStopWord(key[0]!, lang), `${code} ${lang} ${expression}`).to.equal(
            false,
          );
        }
      }
    }
  });

  it('names only wider concepts that exist, without a circle', () => {
    for (const concept of CONCEPTS) {
      if (concept.broader) expect(codes, concept.code).to.include(concept.broader);
      const chain = withBroader(concept);
      expect(chain[chain.length - 1]!.broader, `circle at ${concept.code}`).to.equal(undefined);
    }
  });

  it('covers every theme with eight concepts or more, and every goal', () => {
    for (const theme of THEMES) {
      const count = CONCEPTS.filter(({ themes }) => themes.includes(theme)).length;
      expect(count, theme).to.be.at.least(8);
    }
    for (const odd of ODD_NUMBERS) {
      expect(
        CONCEPTS.some(({ odds }) => odds.includes(odd)),
        `ODD ${odd}`,
      ).to.equal(true);
    }
  });

  it('gives each theme a concept whose main theme it is', () => {
    for (const theme of THEMES) {
      expect(
        CONCEPTS.some(({ themes }) => themes[0] === theme),
        theme,
      ).to.equal(true);
    }
  });
});

describe('conceptOf', () => {
  it('finds a concept by its code', () => expect(conceptOf('eau-potable')?.broader).to.equal('eau'));
  it('knows no other', () => expect(conceptOf('atlantis')).to.equal(undefined));
});
