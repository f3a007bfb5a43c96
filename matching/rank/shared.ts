import { conceptOf, isTopic } from '../lexicon/index.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { type SharedTerm, THEMES } from '../types.ts';
import type { Profile } from './profile.ts';
import { BROADER_MARK, CONCEPT_MARK, PAIR_MARK, SENSE_MARK, type Term, WRITTEN_MARK } from './terms.ts';

/** Rarity below which a shared word says nothing to a reader ("projet", "commune"): of 222 fiches, 33 have one as rare
 * as this. Range 0-1. */
const MIN_RARITY = 0.35;
/** What an author says of a word in passing is no reason: it stands in the title or in what is sought or offered, or is
 * said twice. Unit: weighted occurrences. */
const MIN_SPOKEN = 2;
/** An expression of the trade says more than another word as rare. Range ≥ 1. */
const CONCEPT_FIRST = 1.5;
/** What a concept gains when it is of a theme that both fiches are about: the subject, and not one of its circumstances.
 * Range ≥ 0. */
const THEME_SHARED = 2;
/** How soon more occurrences say no more; as k1 of BM25. */
const SATURATION = 3;
/** Letters that the spelling of an unknown word needs to be shown across languages: short ones agree by accident. */
const MIN_CROSS_LETTERS = 4;
/** Letters in which words of one root agree. */
const ROOT_LETTERS = 4;

interface Common {
  term: Term;
  other: Term;
  /** Rarity, by how much each of the texts speaks of it. */
  salience: number;
}

/** What two texts have in common, in their own words: the concepts and words of which both speak most and few others do
 * come first. Left out, though they count in the score: what a shown one says already in the same words or the same root,
 * words as they are written (their senses are shown), words of no topic ("neuf", "six", countries), words said in passing or
 * everywhere, two different words that meet in one of several senses only ("livres" and "remettre"), numbers; and a wider
 * concept, unless there is nothing closer.
 * @param rarityOf a term, range 0-1 */
export function sharedTerms(
  query: Profile,
  candidate: Profile,
  rarityOf: (term: string) => number,
  limit = 8,
): SharedTerm[] {
  const common = commonTerms(query, candidate, rarityOf);
  const ofConcepts = new Set<string>();
  for (const { term, other } of common) {
    if (!term.term.startsWith(CONCEPT_MARK)) continue;
    for (const word of tokenize(term.surface)) {
      for (const match of tokenize(other.surface)) ofConcepts.add(pairOf(word, match));
    }
  }
  const shown: Common[] = [];
  for (const one of common) {
    if (shown.length >= limit) break;
    const { term, other } = one;
    const isConcept = term.term.startsWith(CONCEPT_MARK);
    if (term.term.startsWith(BROADER_MARK) && shown.length > 0) continue;
    if (!isConcept && ofConcepts.has(pairOf(term, other))) continue;
    if (shown.some((said) => sameRoot(said.term, term) && sameRoot(said.other, other))) continue;
    shown.push(one);
  }
  return shown.map(({ term, other }) => ({
    term: term.term.replace(/^[#^~]/, ''),
    inQuery: term.surface,
    inCandidate: other.surface,
  }));
}

/** Most salient first; wider concepts last. */
function commonTerms(query: Profile, candidate: Profile, rarityOf: (term: string) => number): Common[] {
  const inCandidate = new Map(candidate.terms.map((term) => [term.term, term]));
  const sameLanguage = query.lang === candidate.lang;
  const isWider = ({ term }: Common) => Number(term.term.startsWith(BROADER_MARK));
  return query.terms
    .flatMap((term): Common[] => {
      const other = inCandidate.get(term.term);
      if (!other) return [];
      const rarity = rarityOf(term.term);
      if (!saysSomething(term, other, rarity, sameLanguage)) return [];
      const spoken = saturated(term.frequency) * saturated(other.frequency);
      return [{ term, other, salience: rarity * spoken * worthOf(term.term, query, candidate) }];
    })
    .sort(
      (a, b) => isWider(a) - isWider(b) || b.salience - a.salience || (a.term.term < b.term.term ? -1 : 1),
    );
}

/** A word 1, a concept more, most of all one of a theme that both fiches are about. */
function worthOf(term: string, query: Profile, candidate: Profile): number {
  if (!term.startsWith(CONCEPT_MARK)) return 1;
  const themes = conceptOf(term.slice(CONCEPT_MARK.length))?.themes ?? [];
  const shared = themes.map((theme) => {
    const at = THEMES.indexOf(theme);
    return Math.min(query.themes[at]!, candidate.themes[at]!);
  });
  return CONCEPT_FIRST * (1 + THEME_SHARED * Math.max(0, ...shared));
}

const saturated = (frequency: number): number => frequency / (SATURATION + frequency);

function saysSomething(term: Term, other: Term, rarity: number, sameLanguage: boolean): boolean {
  const isKnown = rarity >= MIN_RARITY && Math.min(term.frequency, other.frequency) >= MIN_SPOKEN;
  switch (term.term[0]) {
    case CONCEPT_MARK:
    case BROADER_MARK:
      return true;
    case WRITTEN_MARK:
    case PAIR_MARK:
      return false;
    case SENSE_MARK:
      return (
        isKnown &&
        isTopic(term.term.slice(1)) &&
        (sameRoot(term, other) || Math.min(term.share, other.share) >= 1)
      );
    default:
      return isKnown && !/^\d+$/.test(term.term) && (sameLanguage || term.term.length >= MIN_CROSS_LETTERS);
  }
}

function sameRoot(one: { surface: string }, other: { surface: string }): boolean {
  const [a, b] = [fold(one.surface), fold(other.surface)];
  const letters = Math.min(ROOT_LETTERS, a.length, b.length);
  return a.slice(0, letters) === b.slice(0, letters);
}

const pairOf = (one: { surface: string }, other: { surface: string }): string =>
  `${fold(one.surface)}|${fold(other.surface)}`;
