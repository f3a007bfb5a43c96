import { expect } from 'chai';
import { createVocabulary, parseVocabulary } from '../../../matching/lexicon/senses.ts';
import { fold } from '../../../matching/text/fold.ts';
import { tokenize } from '../../../matching/text/tokens.ts';
import { writtenForm } from '../../../matching/text/words.ts';
import type { TextLanguage } from '../../../matching/types.ts';

const SOURCE = `
banque | bank | banco | banco
rive, berge | bank, shore | orilla | margem
jouer | play | jugar, tocar | jogar, brincar, tocar
toucher | touch | tocar | tocar
joue | cheek | mejilla | bochecha
cheval, chevaux | horse | caballo | cavalo
s'asseoir | to sit | sentarse | sentar-se
casque de chantier | hard hat | casco de obra | capacete de obra
chapeau | hat | sombrero | chapéu
nageur | swimmer | nadador | nadador
`;

const vocabulary = createVocabulary(parseVocabulary(SOURCE));
const meanings = (word: string, lang: TextLanguage) => vocabulary.meanings(fold(word), lang);

describe('parseVocabulary', () => {
  it('reads a sense a line', () => {
    expect(parseVocabulary('chien, chienne | dog | perro | cão, cachorro')).to.deep.equal([
      {
        code: 'chien/dog',
        words: { fr: ['chien', 'chienne'], en: ['dog'], es: ['perro'], pt: ['cão', 'cachorro'] },
      },
    ]);
  });

  it('names the line without four cells', () => {
    expect(() => parseVocabulary('chien | dog | perro')).to.throw(SyntaxError, 'chien | dog | perro');
    expect(() => parseVocabulary('chien | | perro | cão')).to.throw(SyntaxError, 'chien');
  });
});

describe('meanings of a word', () => {
  it('are shared by the four languages', () => {
    for (const [word, lang] of [
      ['cheval', 'fr'],
      ['horse', 'en'],
      ['caballo', 'es'],
      ['cavalo', 'pt'],
    ] as const) {
      expect(meanings(word, lang), word).to.deep.equal(['cheval/horse']);
    }
  });

  it('are found from any form of it', () => {
    expect(meanings('chevaux', 'fr')).to.deep.equal(['cheval/horse']);
    expect(meanings('played', 'en')).to.deep.equal(['jouer/play']);
    expect(meanings('juega', 'es')).to.deep.equal(['jouer/play']);
    expect(meanings('sentado', 'es')).to.deep.equal(["s'asseoir/to sit"]);
    expect(meanings('sat', 'en')).to.deep.equal(["s'asseoir/to sit"]);
  });

  it('are several where it has several, the one it is the usual word for first', () => {
    expect(meanings('bank', 'en')).to.deep.equal(['banque/bank', 'rive/bank']);
    expect(meanings('tocando', 'es')).to.deep.equal(['toucher/touch', 'jouer/play']);
  });

  it('put the form that is listed before one that is derived', () => {
    expect(meanings('joue', 'fr')).to.deep.equal(['joue/cheek', 'jouer/play']);
  });

  it('follow the stem where no rule leads back', () => {
    expect(meanings('nageant', 'fr')).to.deep.equal([]);
    expect(meanings('nageurs', 'fr')).to.deep.equal(['nageur/swimmer']);
  });

  it('are looked up in the other languages where its own does not know the word', () => {
    expect(meanings('horse', 'fr')).to.deep.equal(['cheval/horse']);
    expect(vocabulary.knows('horse', 'fr')).to.equal(false);
    expect(vocabulary.knows('chevaux', 'fr')).to.equal(true);
  });

  it('are none for an unknown word', () => {
    expect(meanings('Tombouctou', 'fr')).to.deep.equal([]);
  });
});

describe('expressions', () => {
  it('are found in their forms, the longest first', () => {
    const text = 'Deux casques de chantier et un chapeau';
    const hits = vocabulary.expressions(tokenize(text), 'fr');
    expect(hits.map(({ codes, first, last }) => [codes, writtenForm(text, first, last)])).to.deep.equal([
      [['casque de chantier/hard hat'], 'casques de chantier'],
    ]);
  });

  it('do not cross a clause', () => {
    expect(vocabulary.expressions(tokenize('hard. Hat'), 'en')).to.deep.equal([]);
  });
});
