import { COUNTRY_CODES, countryNames } from '../lexicon/countries.ts';
import { isGlue } from '../lexicon/glue.ts';
import { CONCEPTS, domainMatcher } from '../lexicon/index.ts';
import { NAMES } from '../names/index.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import {
  ODD_NUMBERS,
  ORGANISATION_TYPES,
  type OrganisationType,
  TEXT_LANGUAGES,
  type TextLanguage,
  THEMES,
  type Theme,
} from '../types.ts';

/** What typed words may mean, beside themselves. */
export type Meaning =
  | { kind: 'concept'; code: string }
  | { kind: 'sense'; code: string }
  | { kind: 'country'; country: string }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'odd'; odd: number }
  | { kind: 'type'; type: OrganisationType };

/** Words that mean something together. */
export interface Span {
  /** In tokens. */
  length: number;
  meanings: Meaning[];
}

/** The longest name or concept that begins at a token. Names are known in every language; concepts in that of the reader
 * where it has one of that length, else in all: "formation" is another word in English.
 * @param longest tokens that a span may have, at most */
export function spanAt(
  tokens: readonly Token[],
  start: number,
  reader: TextLanguage,
  longest: number,
): Span | undefined {
  const named = nameAt(tokens, start, longest);
  const within = tokens.slice(start, start + longest);
  const concepts = TEXT_LANGUAGES.flatMap((lang) => {
    const hit = domainMatcher.find(within, lang).find(({ first }) => first === within[0]);
    return hit ? [{ lang, code: hit.concept.code, length: within.indexOf(hit.last) + 1 }] : [];
  });
  const length = Math.max(named?.length ?? 0, ...concepts.map((found) => found.length));
  if (length === 0) return undefined;
  const found = concepts.filter((one) => one.length === length);
  const own = found.filter(({ lang }) => lang === reader);
  return {
    length,
    meanings: distinct([
      ...(own.length > 0 ? own : found).flatMap(({ code }) => meaningsOf(code)),
      ...(named?.length === length ? named.meanings : []),
    ]),
  };
}

/** What words that are still being typed may become: every name or expression that begins like this. */
export function completions(typed: readonly Token[]): Meaning[] {
  const start = keyOf(typed);
  if (start.length < MIN_TYPED) return [];
  const { entries, sorted } = dictionary();
  const found: Meaning[] = [];
  for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at++) {
    found.push(...entries.get(sorted[at]!)!);
  }
  const meanings = distinct(found);
  return meanings.length <= MAX_COMPLETIONS ? meanings : [];
}

/** Letters from which on a beginning says what may follow. */
const MIN_TYPED = 4;
/** A beginning that may become more than this says nothing. */
const MAX_COMPLETIONS = 24;
const MAX_NAME_TOKENS = 12;

function nameAt(tokens: readonly Token[], start: number, longest: number): Span | undefined {
  for (let length = Math.min(longest, MAX_NAME_TOKENS, tokens.length - start); length > 0; length--) {
    const within = tokens.slice(start, start + length);
    const meanings = dictionary().named.get(keyOf(within)) ?? goalIn(within);
    if (meanings) return { length, meanings };
  }
  return undefined;
}

/** "ODD 6", "SDG6", "ODS n° 6", "objectif 6". */
function goalIn(tokens: readonly Token[]): Meaning[] | undefined {
  const match = GOAL.exec(tokens.map(({ folded }) => folded).join(' '));
  return match ? [{ kind: 'odd', odd: Number(match[1]) }] : undefined;
}
const GOAL = /^(?:odds?|sdgs?|ods|objectifs?|goals?|objetivos?|meta)(?: n| no| nº)? ?(1[0-7]|[1-9])$/;

function meaningsOf(code: string): Meaning[] {
  const theme = THEMES.find((one) => one === code);
  return [{ kind: 'concept', code }, ...(theme ? [{ kind: 'theme', theme } as const] : [])];
}

/** Words without those that only join, so that "eau et assainissement" and "eau assainissement" are one. */
const keyOf = (tokens: readonly Token[]): string => {
  const content = tokens.filter(({ folded }) => !TEXT_LANGUAGES.some((lang) => isGlue(folded, lang)));
  return (content.length > 0 ? content : tokens).map(({ folded }) => folded).join(' ');
};

function addTo(entries: Map<string, Meaning[]>, name: string, meaning: Meaning): void {
  const key = keyOf(tokenize(name));
  if (key === '') return;
  entries.set(key, distinct([...(entries.get(key) ?? []), meaning]));
}

function named(): Map<string, Meaning[]> {
  const entries = new Map<string, Meaning[]>();
  for (const lang of TEXT_LANGUAGES) {
    for (const country of COUNTRY_CODES) {
      for (const name of countryNames(country, lang)) addTo(entries, name, { kind: 'country', country });
    }
    const { theme: themes, odd: goals, organisationType: types } = NAMES[lang];
    for (const theme of THEMES) addTo(entries, themes[theme], { kind: 'theme', theme });
    for (const odd of ODD_NUMBERS) addTo(entries, goals[`n${odd}`], { kind: 'odd', odd });
    for (const type of ORGANISATION_TYPES) addTo(entries, types[type], { kind: 'type', type });
  }
  for (const [type, words] of Object.entries(ALSO_TYPES)) {
    for (const word of words) addTo(entries, word, { kind: 'type', type: type as OrganisationType });
  }
  return entries;
}

/** How people say a type beside its name on the pages. */
const ALSO_TYPES: Partial<Record<OrganisationType, readonly string[]>> = {
  commune: [
    'ville',
    'mairie',
    'municipalité',
    'city',
    'town',
    'ciudad',
    'ayuntamiento',
    'cidade',
    'prefeitura',
  ],
  epci: ['EPCI', 'communauté de communes', "communauté d'agglomération", 'métropole'],
  departement: ['conseil départemental'],
  region: ['conseil régional'],
  association: ['ONG', 'NGO'],
  university: ['école supérieure', 'faculté'],
};

/** Everything that words can mean, by words; made when the first search comes, as it takes a while. */
interface Dictionary {
  named: ReadonlyMap<string, Meaning[]>;
  /** Names and the expressions of every concept. */
  entries: ReadonlyMap<string, Meaning[]>;
  /** Keys of the entries, in order. */
  sorted: readonly string[];
}
let made: Dictionary | undefined;

function dictionary(): Dictionary {
  if (made) return made;
  const names = named();
  const entries = new Map([...names].map(([key, meanings]) => [key, [...meanings]]));
  for (const { code, expressions } of CONCEPTS) {
    for (const lang of TEXT_LANGUAGES) {
      for (const expression of expressions[lang]) {
        for (const meaning of meaningsOf(code)) addTo(entries, expression, meaning);
      }
    }
  }
  made = { named: names, entries, sorted: [...entries.keys()].sort() };
  return made;
}

function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(meanings: readonly Meaning[]): Meaning[] {
  return [...new Map(meanings.map((meaning) => [Object.values(meaning).join(' '), meaning])).values()];
}
