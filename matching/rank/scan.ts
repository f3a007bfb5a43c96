import { AREA_SHARE, BOTH_HOME, countriesPart, NEUTRAL_COUNTRIES } from '../tags/countries.ts';
import { languagePart } from '../tags/languages.ts';
import { NEUTRAL_ODDS } from '../tags/odds.ts';
import { linkFormPart, partnerTypePart } from '../tags/partners.ts';
import { NEUTRAL_THEMES } from '../tags/themes.ts';
import type { LinkForm } from '../types.ts';
import type { Atlas } from './atlas.ts';
import type { Best } from './best.ts';
import type { TagRarities } from './corpus.ts';
import type { Profile } from './profile.ts';
import { placesOf, sideOf } from './score.ts';
import { PLACES, type Shelf, squaredNorm } from './shelf.ts';
import type { Weights } from './weights.ts';

/** What a scan needs of the one who asks, worked out once for all candidates. */
export interface Asker {
  profile: Profile;
  /** Strength × rarity of each theme and goal, and their squared lengths. */
  themes: Float64Array;
  odds: Float64Array;
  themeNorm: number;
  oddNorm: number;
  /** Its STRONG strongest themes and their shares of a vector of length 1, and what is left for the others. */
  strong: number[];
  shares: number[];
  rest: number;
  /** By number of country, what the nearness of that country is worth. */
  near: Float64Array;
  openness: number;
  /** The countries of the listing: number, rarity, whether it seeks it. */
  countries: { number: number; rarity: number; sought: boolean }[];
}

/** Themes that are compared first. */
const STRONG = 3;

export function askerOf(profile: Profile, atlas: Atlas, rarities: TagRarities): Asker {
  const { home, sought } = placesOf(profile);
  const footprint = sought.includes(home) ? [...sought] : [...sought, home];
  const countries = footprint.sort().map((country) => ({
    number: atlas.numberOf(country),
    rarity: rarities.country(country),
    sought: sought.includes(country),
  }));
  const themeNorm = squaredNorm(profile.themes, 0, rarities.themes);
  const share = (theme: number) =>
    themeNorm === 0 ? 0 : profile.themes[theme]! * Math.sqrt(rarities.themes[theme]! / themeNorm);
  const strong = [...profile.themes.keys()].sort((i, j) => share(j) - share(i)).slice(0, STRONG);
  const shares = strong.map(share);
  return {
    profile,
    strong,
    shares,
    rest: Math.sqrt(Math.max(0, 1 - shares.reduce((sum, x) => sum + x * x, 0))),
    themes: profile.themes.map((strength, i) => rarities.themes[i]! * strength),
    odds: profile.odds.map((strength, i) => rarities.odds[i]! * strength),
    themeNorm,
    oddNorm: squaredNorm(profile.odds, 0, rarities.odds),
    near: atlas.nearnessTo(sought.length ? sought : [home]).map((nearness) => nearness * AREA_SHARE),
    openness: sought.length === 0 ? NEUTRAL_COUNTRIES : 0,
    countries,
  };
}

/** Room for one scan, kept from one to the next. */
export interface Room {
  /** Raw text score of each slot. */
  raw: Float64Array;
  /** Product over the shared countries, see `countriesPart`. */
  missed: Float64Array;
}

/** Share of the highest text score from which a candidate is tried first. Range 0-1; changes speed, not results. */
const PROMISING = 0.6;

/** Room for the single precision of `themeShares`. */
const SHARE_SLACK = 1e-5;

const NO_FORMS: readonly LinkForm[] = [];

/** A candidate is left aside only when it cannot reach the floor by more than rounding. */
const SLACK = 1e-9;

/** Offers every candidate of a shelf that may be among the best. The parts are worked out from the most telling
 * to the least, and as soon as even full marks in the rest would not lift a candidate over the worst of those
 * kept, it is left. What is kept has the very score of `scoreOf(partsOf(…))`, to the last bit.
 * @param raw raw text score by slot
 * @param accept the last word, asked for few */
export function scan(
  shelf: Shelf,
  asker: Asker,
  { raw, missed }: Room,
  weights: Weights,
  rarities: TagRarities,
  minScore: number,
  best: Best<{ profile: Profile; raw: number }>,
  accept: (candidate: Profile) => boolean,
): void {
  const { size, themes, odds, themeNorms, oddNorms, places, crowded, openness } = shelf;
  const { near, openness: open, themeNorm, oddNorm, rest } = asker;
  const w = weights.parts;
  const { half } = weights.text;
  const x = asker.profile.listing;
  const side = sideOf(asker.profile);
  markCountries(shelf, asker, missed);
  const afterThemes = w.odds + w.partnerType + w.linkForm + w.language;
  const afterCountries = afterThemes + w.themes;
  const afterText = afterCountries + w.countries;
  const [a, b, c] = asker.strong.map((theme) => shelf.themeShares[theme]!) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [p, q, r] = asker.shares as [number, number, number];
  let floor = Math.max(best.floor, minScore) - SLACK;
  let least = rawFor((floor - afterText) / w.text, half);
  let highest = 0;
  for (let slot = 0; slot < size; slot++) if (raw[slot]! > highest) highest = raw[slot]!;
  const promising = highest * PROMISING;
  // The promising first: they raise the floor, which spares the others.
  for (let turn = 0; turn < size * 2; turn++) {
    const slot = turn < size ? turn : turn - size;
    const own = raw[slot]!;
    if (own >= promising !== turn < size || own < least) continue;
    const text = own <= 0 ? 0 : own / (own + half);
    const textPoints = w.text * text;
    let countries = 1 - missed[slot]!;
    const at = slot * PLACES;
    const nearest = Math.max(
      near[places[at]!]!,
      near[places[at + 1]!]!,
      near[places[at + 2]!]!,
      near[places[at + 3]!]!,
    );
    if (nearest > countries) countries = nearest;
    if (open > countries) countries = open;
    if (openness[slot]! > countries) countries = openness[slot]!;
    if (crowded[slot] === 1) {
      const candidate = shelf.profiles[slot];
      if (!candidate) continue;
      countries = countriesPart(placesOf(asker.profile), placesOf(candidate), rarities.country);
    }
    const countryPoints = w.countries * countries;
    if (textPoints + countryPoints + afterCountries < floor) continue;
    // The strong themes are compared one by one, the others can at most agree (Cauchy and Schwarz).
    const x1 = a[slot]!;
    const x2 = b[slot]!;
    const x3 = c[slot]!;
    const others = Math.sqrt(Math.max(0, 1 - x1 * x1 - x2 * x2 - x3 * x3));
    const most = p * x1 + q * x2 + r * x3 + rest * others + SHARE_SLACK;
    if (textPoints + countryPoints + w.themes * most + afterThemes < floor) continue;
    const themesPart = cosine(asker.themes, themeNorm, themes, slot, themeNorms[slot]!) ?? NEUTRAL_THEMES;
    const themePoints = w.themes * themesPart;
    if (textPoints + countryPoints + themePoints + afterThemes < floor) continue;
    const oddsPart = cosine(asker.odds, oddNorm, odds, slot, oddNorms[slot]!) ?? NEUTRAL_ODDS;
    const oddPoints = w.odds * oddsPart;
    if (textPoints + countryPoints + themePoints + oddPoints + afterThemes - w.odds < floor) continue;
    const candidate = shelf.profiles[slot];
    if (!candidate) continue;
    const y = candidate.listing;
    const languagePoints = w.language * languagePart(x.languages, y.languages);
    const linkPoints = w.linkForm * linkFormPart(x.linkForms ?? NO_FORMS, y.linkForms ?? NO_FORMS);
    let score = textPoints + themePoints + oddPoints + countryPoints;
    if (score + languagePoints + linkPoints + w.partnerType < floor) continue;
    // In the order of MATCH_PARTS, as `scoreOf` adds them.
    score += w.partnerType * partnerTypePart(side, sideOf(candidate));
    score += linkPoints;
    score += languagePoints;
    if (score < floor || score < minScore || !accept(candidate)) continue;
    best.offer({ profile: candidate, raw: own }, score, y.id);
    if (best.floor - SLACK > floor) {
      floor = best.floor - SLACK;
      least = rawFor((floor - afterText) / w.text, half);
    }
  }
}

/** Raw text score at which the text part is `part`: 0 or less asks for nothing, 1 or more for the impossible. */
function rawFor(part: number, half: number): number {
  if (!(part > 0)) return -Infinity;
  return part >= 1 ? Infinity : (half * part) / (1 - part) - SLACK;
}

function markCountries(shelf: Shelf, asker: Asker, missed: Float64Array): void {
  missed.fill(1, 0, shelf.size);
  for (const { number, rarity, sought } of asker.countries) {
    const list = shelf.byCountry.get(number);
    if (!list) continue;
    const { slots, frequencies, size } = list;
    const whenSought = 1 - rarity;
    const whenHome = sought ? whenSought : 1 - BOTH_HOME * rarity;
    for (let i = 0; i < size; i++) missed[slots[i]!]! *= frequencies[i] === 1 ? whenSought : whenHome;
  }
}

/** As `weightedCosine`, where the rarities are already in one side and the norms are known. */
function cosine(
  weighted: Float64Array,
  norm: number,
  vectors: Float64Array,
  slot: number,
  otherNorm: number,
): number | undefined {
  if (norm === 0 || otherNorm === 0) return undefined;
  const size = weighted.length;
  const start = slot * size;
  let shared = 0;
  for (let i = 0; i < size; i++) shared += weighted[i]! * vectors[start + i]!;
  return Math.min(1, shared / Math.sqrt(norm * otherNorm));
}
