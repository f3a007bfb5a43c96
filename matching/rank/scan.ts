import { BOTH_HOME, countriesPart } from '../tags/countries.ts';
import { languagePart } from '../tags/languages.ts';
import { NEUTRAL_ODDS } from '../tags/odds.ts';
import { linkFormPart, partnerTypePart } from '../tags/partners.ts';
import { NEUTRAL_THEMES } from '../tags/themes.ts';
import type { LinkForm } from '../types.ts';
import type { Asker } from './asker.ts';
import type { Best } from './best.ts';
import type { TagRarities } from './corpus.ts';
import { eachPosting } from './postings.ts';
import type { Profile } from './profile.ts';
import { placesOf, sideOf } from './score.ts';
import { PLACES, type Shelf } from './shelf.ts';
import type { Weights } from './weights.ts';

/** Room for one scan, kept from one to the next; by slot. */
export interface Room {
  /** Raw text score. */
  raw: Float64Array;
  /** Product over the shared countries, see `countriesPart`. */
  missed: Float64Array;
  /** The most that the score can be, as far as text, areas and strong themes tell. */
  bounds: Float64Array;
}

export const emptyRoom = (size = 0): Room => ({
  raw: new Float64Array(size),
  missed: new Float64Array(size),
  bounds: new Float64Array(size),
});

/** Candidates that are compared first, the most promising: they raise the floor, which spares the others. */
const FIRST = 48;
/** Steps from 0 to 1 in which bounds are counted to find them. */
const STEPS = 256;
const reached = new Int32Array(STEPS + 1);

/** Room for the single precision of `themeShares`. */
const SHARE_SLACK = 1e-5;
/** A candidate is left aside only when it cannot reach the floor by more than rounding. */
const SLACK = 1e-9;

const NO_FORMS: readonly LinkForm[] = [];

/** Offers every candidate of a shelf that may be among the best. A quick look gives the most that each can reach; then
 * the parts of those that may be among the best are worked out from the most telling to the least, and as soon as
 * even full marks in the rest would not lift a candidate over the worst of those kept, it is left. What is kept has
 * the very score of `scoreOf(partsOf(…))`, to the last bit.
 * @param room with the raw text scores
 * @param accept the last word, asked for few */
export function scan(
  shelf: Shelf,
  asker: Asker,
  room: Room,
  weights: Weights,
  rarities: TagRarities,
  minScore: number,
  best: Best<{ profile: Profile; raw: number }>,
  accept: (candidate: Profile) => boolean,
): void {
  markCountries(shelf, asker, room.missed);
  bound(shelf, asker, room, weights);
  const { raw, bounds } = room;
  const { size, themes, odds, themeNorms, oddNorms } = shelf;
  const { themeNorm, oddNorm } = asker;
  const w = weights.parts;
  const { half } = weights.text;
  const x = asker.profile.listing;
  const side = sideOf(asker.profile);
  const afterOdds = w.partnerType + w.linkForm + w.language;
  const afterThemes = afterOdds + w.odds;
  let floor = Math.max(best.floor, minScore) - SLACK;
  const first = boundOfFirst(size, bounds);
  for (let turn = 0; turn < 2; turn++) {
    for (let slot = 0; slot < size; slot++) {
      const most = bounds[slot]!;
      if (most < floor || most >= first !== (turn === 0)) continue;
      const own = raw[slot]!;
      const textPoints = w.text * (own <= 0 ? 0 : own / (own + half));
      const countryPoints = w.countries * countriesAt(slot, shelf, asker, room, rarities);
      const soFar = textPoints + countryPoints;
      if (soFar + w.themes + afterThemes < floor) continue;
      const themesPart = cosine(asker.themes, themeNorm, themes, slot, themeNorms[slot]!) ?? NEUTRAL_THEMES;
      const themePoints = w.themes * themesPart;
      if (soFar + themePoints + afterThemes < floor) continue;
      const oddsPart = cosine(asker.odds, oddNorm, odds, slot, oddNorms[slot]!) ?? NEUTRAL_ODDS;
      const oddPoints = w.odds * oddsPart;
      if (soFar + themePoints + oddPoints + afterOdds < floor) continue;
      const candidate = shelf.profiles[slot];
      if (!candidate) continue;
      const y = candidate.listing;
      // In the order of MATCH_PARTS, as `scoreOf` adds them.
      let score = textPoints + themePoints + oddPoints + countryPoints;
      score += w.partnerType * partnerTypePart(side, sideOf(candidate));
      score += w.linkForm * linkFormPart(x.linkForms ?? NO_FORMS, y.linkForms ?? NO_FORMS);
      score += w.language * languagePart(x.languages, y.languages);
      if (score < floor || score < minScore || !accept(candidate)) continue;
      best.offer({ profile: candidate, raw: own }, score, y.id);
      floor = Math.max(best.floor, minScore) - SLACK;
    }
  }
}

/** For each candidate, the most that its score can be. All thousands of them pass here, so the loop has no branch: which
 * of two numbers is the larger is as good as random, and a processor that guesses wrong loses more than both cost. */
function bound(shelf: Shelf, asker: Asker, { raw, missed, bounds }: Room, weights: Weights): void {
  const { size, areas } = shelf;
  const { rest, areas: own, mostByArea } = asker;
  const w = weights.parts;
  const { half } = weights.text;
  const others = w.odds + w.partnerType + w.linkForm + w.language + w.themes * SHARE_SLACK;
  const [a, b, c] = asker.strong.map((theme) => shelf.themeShares[theme]!) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [p, q, r] = asker.shares as [number, number, number];
  for (let slot = 0; slot < size; slot++) {
    const text = raw[slot]!;
    const countries = larger(1 - missed[slot]!, mostByArea[Math.clz32(own & areas[slot]!)]!);
    // The strong themes are compared one by one, the others can at most agree (Cauchy and Schwarz).
    const x = a[slot]!;
    const y = b[slot]!;
    const z = c[slot]!;
    const left = Math.sqrt(Math.abs(1 - x * x - y * y - z * z));
    const themes = larger(p * x + q * y + r * z + rest * left, NEUTRAL_THEMES);
    bounds[slot] = w.text * (text / (text + half)) + w.countries * countries + w.themes * themes + others;
  }
}

/** The larger of two numbers, up to rounding. */
const larger = (x: number, y: number): number => (x + y + Math.abs(x - y)) / 2;

/** The bound that some FIRST candidates reach. */
function boundOfFirst(size: number, bounds: Float64Array): number {
  reached.fill(0);
  for (let slot = 0; slot < size; slot++) reached[Math.min(STEPS, bounds[slot]! * STEPS) | 0]!++;
  let step = STEPS;
  for (let count = reached[step]!; count < FIRST && step > 0; count += reached[step]!) step--;
  return step / STEPS;
}

/** The countries' part of a candidate. */
function countriesAt(
  slot: number,
  { places, openness, crowded, profiles }: Shelf,
  { near, openness: open, profile }: Asker,
  { missed }: Room,
  rarities: TagRarities,
): number {
  const candidate = crowded[slot] === 1 && profiles[slot];
  if (candidate) return countriesPart(placesOf(profile), placesOf(candidate), rarities.country);
  const at = slot * PLACES;
  const nearest = Math.max(
    near[places[at]!]!,
    near[places[at + 1]!]!,
    near[places[at + 2]!]!,
    near[places[at + 3]!]!,
  );
  return Math.max(1 - missed[slot]!, nearest, open, openness[slot]!);
}

function markCountries(shelf: Shelf, asker: Asker, missed: Float64Array): void {
  missed.fill(1, 0, shelf.size);
  for (const { number, rarity, sought } of asker.countries) {
    const whenSought = 1 - rarity;
    const whenHome = sought ? whenSought : 1 - BOTH_HOME * rarity;
    eachPosting(shelf.byCountry, number, (slot, sought) => {
      missed[slot]! *= sought === 1 ? whenSought : whenHome;
    });
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
