import { AREAS } from '../lexicon/areas.ts';

/** Where a listing stands: its organisation's country, and the countries it concerns or seeks. */
export interface Places {
  home: string;
  /** ISO 3166-1 alpha-2; empty = any. */
  sought: readonly string[];
}

/** Part given when the countries say nothing against, because one side is open to any. Range 0-1. */
export const NEUTRAL_COUNTRIES = 0.35;
/** A country is on both lists, or one side seeks the home of the other. Range 0-1. */
export const SOUGHT = 1;
/** Both are at home in it and neither seeks it: neighbours, seldom the aim of a meeting. Range 0-1. */
export const BOTH_HOME = 0.15;

/** How well the places meet, both ways: each shared country brings evidence by its rarity; failing that, a
 * shared area; failing that, neutral when one side is open to any country, else 0.
 * Evidence adds up as independent chances do (noisy or): 1 - (1 - a)(1 - b)…
 * @param rarityOf weight of a country in [0, 1] */
export function countriesPart(a: Places, b: Places, rarityOf: (country: string) => number): number {
  let missed = 1;
  for (const { country, strength } of shared(a, b)) missed *= 1 - strength * rarityOf(country);
  const met = 1 - missed;
  const near = nearest(a.sought.length ? a.sought : [a.home], b.sought.length ? b.sought : [b.home]);
  const open = a.sought.length === 0 || b.sought.length === 0 ? NEUTRAL_COUNTRIES : 0;
  return Math.max(met, near * AREA_SHARE, open);
}

/** A shared area beside a shared country of full rarity. Range 0-1. */
export const AREA_SHARE = 0.6;

/** The countries that bring the two together, as a reason; each is on both sides. */
export const sharedCountries = (a: Places, b: Places): string[] => shared(a, b).map(({ country }) => country);

/** The areas that bring them together when no country does. */
export function sharedAreas(a: Places, b: Places): string[] {
  const left = footprintOf(a);
  const right = footprintOf(b);
  return AREAS.filter(
    ({ countries }) => left.some((c) => countries.includes(c)) && right.some((c) => countries.includes(c)),
  ).map(({ code }) => code);
}

/** Every country of a listing, each once unless it is sought twice. */
export const footprintOf = ({ home, sought }: Places): string[] =>
  sought.includes(home) ? [...sought] : [...sought, home];

function shared(a: Places, b: Places): { country: string; strength: number }[] {
  const right = footprintOf(b);
  return footprintOf(a)
    .filter((country) => right.includes(country))
    .sort()
    .map((country) => ({
      country,
      strength: a.sought.includes(country) || b.sought.includes(country) ? SOUGHT : BOTH_HOME,
    }));
}

const AREAS_OF = new Map<string, { code: string; nearness: number }[]>();
for (const { code, nearness, countries } of AREAS) {
  for (const country of countries) {
    const known = AREAS_OF.get(country) ?? [];
    known.push({ code, nearness });
    AREAS_OF.set(country, known);
  }
}

/** Nearness in [0, 1] of two countries: 1 the same, else that of the closest-knit area they share, else 0. */
export function nearness(a: string, b: string): number {
  if (a === b) return 1;
  const right = AREAS_OF.get(b) ?? [];
  let best = 0;
  for (const area of AREAS_OF.get(a) ?? []) {
    if (area.nearness > best && right.some(({ code }) => code === area.code)) best = area.nearness;
  }
  return best;
}

function nearest(left: readonly string[], right: readonly string[]): number {
  let best = 0;
  for (const a of left) for (const b of right) if (a !== b) best = Math.max(best, nearness(a, b));
  return best;
}
