import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { CONCEPT_SOURCES } from './concepts/index.ts';
import { COUNTRY_CODES, countryNames } from './countries.ts';
import { type ConceptMatcher, createConceptMatcher } from './match.ts';
import { type Concept, parseConcepts } from './parse.ts';
import { createVocabulary, parseVocabulary, type Sense } from './senses.ts';
import { VOCABULARY_SOURCES } from './vocabulary/index.ts';

/** Every concept of the domain, in the order of the files. */
export const CONCEPTS: readonly Concept[] = CONCEPT_SOURCES.flatMap(parseConcepts);

const BY_CODE: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.code, concept]));

/** The concept of a code, for a label or its themes. */
export const conceptOf = (code: string): Concept | undefined => BY_CODE.get(code);

/** A concept and what is wider than it, nearest first. */
export function withBroader(concept: Concept): Concept[] {
  const chain = [concept];
  let code = concept.broader;
  while (code !== undefined) {
    const wider = BY_CODE.get(code);
    if (!wider || chain.includes(wider)) break;
    chain.push(wider);
    code = wider.broader;
  }
  return chain;
}

export const domainMatcher: ConceptMatcher = createConceptMatcher(CONCEPTS);

/** Words of everyday life, of the press and of administrations. */
export const generalVocabulary = createVocabulary([
  ...VOCABULARY_SOURCES.flatMap(parseVocabulary),
  ...COUNTRY_CODES.map(
    (code): Sense => ({
      code,
      words: Object.fromEntries(TEXT_LANGUAGES.map((lang) => [lang, countryNames(code, lang)])) as Record<
        TextLanguage,
        string[]
      >,
    }),
  ),
]);
