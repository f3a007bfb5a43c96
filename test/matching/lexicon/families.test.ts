import { expect } from 'chai';
import { inFamilies } from '../../../matching/lexicon/families.ts';
import { generalVocabulary } from '../../../matching/lexicon/index.ts';
import { parseVocabulary } from '../../../matching/lexicon/senses.ts';

const codes = (source: string) => inFamilies(parseVocabulary(source)).map(({ code }) => code);

describe('families of words', () => {
  it('have one code where three languages agree, however many senses they have', () => {
    expect(
      codes(`social | social | social | social
             socialement | socially | socialmente | socialmente
             chien | dog | perro | cão`),
    ).to.deep.equal(['social/social', 'social/social', 'chien/dog']);
  });

  it('stay apart where one or two languages agree by accident', () => {
    expect(
      codes(`port | harbour | puerto | porto
             porte | gate | portón | cancela`),
    ).to.have.length(2);
    const [port, gate] = codes(`port | harbour | puerto | porto
      porte | gate | portón | cancela`);
    expect(port).not.to.equal(gate);
  });

  it('say nothing of words that are too short to have a stem', () => {
    const [one, other] = codes(`or | or | or | or
      ora | ora | ora | ora`);
    expect(one).not.to.equal(other);
  });

  it('let a noun meet its verb across languages', () => {
    const [french] = generalVocabulary.meanings('observation', 'fr');
    expect(generalVocabulary.meanings('observed', 'en')).to.include(french);
  });
});
