import { TEXT_LANGUAGES } from '../types.ts';
import { CONCEPT_SOURCES } from './concepts/index.ts';
import { COUNTRY_CODES, countryNames } from './countries.ts';
import { inFamilies } from './families.ts';
import { type ConceptMatcher, createConceptMatcher } from './match.ts';
import { type Concept, parseConcepts } from './parse.ts';
import { createVocabulary, parseVocabulary, type Sense, type Vocabulary } from './senses.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { BESIDE_THE_TOPIC, VOCABULARY_SOURCES } from './vocabulary/index.ts';

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

export const domainMatcher: ConceptMatcher = createConceptMatcher(CONCEPTS, (lang) =>
  COUNTRY_CODES.flatMap((code) => countryNames(code, lang)),
);

const LISTED: readonly Sense[] = [
  ...VOCABULARY_SOURCES.flatMap(parseVocabulary),
  ...COUNTRY_CODES.map((code) => ({
    code,
    words: Object.fromEntries(
      TEXT_LANGUAGES.map((lang) => [lang, countryNames(code, lang)]),
    ) as unknown as Sense['words'],
  })),
];
const SENSES: readonly Sense[] = inFamilies(LISTED);

const BESIDE = new Set([
  ...BESIDE_THE_TOPIC.flatMap(parseVocabulary).map(({ code }) => code),
  ...COUNTRY_CODES,
]);
/** Senses of which some word is a thing, a person, a place or a field of work. */
const TOPICS = new Set(SENSES.filter((_, i) => !BESIDE.has(LISTED[i]!.code)).map(({ code }) => code));

/** Whether a sense says what a text may be about, not only what something is like, how many, when or in which country. */
export const isTopic = (code: string): boolean => TOPICS.has(code);

/** Words of everyday life, of the press and of administrations, and the names of countries. */
export const generalVocabulary: Vocabulary = createVocabulary(SENSES);

/** Slips of the keyboard, put right where only one word of either lexicon can be meant. */
export const spelling: Spelling = createSpelling(
  (lang) => [
    ...CONCEPTS.flatMap(({ expressions }) => expressions[lang]),
    ...SENSES.flatMap(({ words }) => words[lang]),
  ],
  (folded, lang) => generalVocabulary.meanings(folded, lang).length > 0,
);
