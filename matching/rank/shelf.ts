import { footprintOf, NEUTRAL_COUNTRIES } from '../tags/countries.ts';
import { ODD_NUMBERS, THEMES } from '../types.ts';
import { areaBits } from './areas.ts';
import type { TagRarities } from './corpus.ts';
import { addPosting, emptyPostings, grown, type Postings, removePosting } from './postings.ts';
import type { Profile } from './profile.ts';
import { placesOf } from './score.ts';

/** The listings of one kind, as columns by slot: what a scan reads of thousands of candidates stands side by
 * side in memory, without an object between. */
export interface Shelf {
  /** Slots in use or freed. */
  size: number;
  profiles: (Profile | undefined)[];
  freeSlots: number[];
  lengths: Float64Array;
  /** THEMES.length strengths per slot. */
  themes: Float64Array;
  /** ODD_NUMBERS.length strengths per slot. */
  odds: Float64Array;
  /** Squared lengths of the tag vectors under the rarities of the day. */
  themeNorms: Float64Array;
  oddNorms: Float64Array;
  /** By theme, the strengths of every slot scaled to a vector of length 1; 0 where there is no theme at all. */
  themeShares: Float32Array[];
  /** Change of the index that the norms were worked out for. */
  normsAt: number;
  /** PLACES numbers of countries per slot: those sought, else home; 0 = none. */
  places: Uint16Array;
  /** 1 where the listing seeks more than PLACES countries, so that `places` is not the whole list. */
  crowded: Uint8Array;
  /** Least value of the countries' part: neutral for a listing that is open to any. */
  openness: Float64Array;
  /** Where each listing looks for partners, see `areaBits`. */
  areas: Int32Array;
  /** By number of country, who is at home in it (frequency 0) or seeks it (1). */
  byCountry: Postings;
}

/** Countries kept in the columns of a listing; few seek more. */
export const PLACES = 4;
const FIRST_ROOM = 16;

export const emptyShelf = (): Shelf => ({
  size: 0,
  profiles: [],
  freeSlots: [],
  lengths: new Float64Array(FIRST_ROOM),
  themes: new Float64Array(FIRST_ROOM * THEMES.length),
  odds: new Float64Array(FIRST_ROOM * ODD_NUMBERS.length),
  themeNorms: new Float64Array(FIRST_ROOM),
  oddNorms: new Float64Array(FIRST_ROOM),
  themeShares: THEMES.map(() => new Float32Array(FIRST_ROOM)),
  normsAt: -1,
  places: new Uint16Array(FIRST_ROOM * PLACES),
  crowded: new Uint8Array(FIRST_ROOM),
  openness: new Float64Array(FIRST_ROOM),
  areas: new Int32Array(FIRST_ROOM),
  byCountry: emptyPostings(),
});

/** Puts a listing in a free slot.
 * @param numberOf number of a country, from 1
 * @returns the slot */
export function put(shelf: Shelf, profile: Profile, numberOf: (country: string) => number): number {
  const slot = shelf.freeSlots.pop() ?? shelf.size++;
  if (slot >= shelf.lengths.length) makeRoom(shelf);
  const { listing } = profile;
  const sought = listing.countries.length > 0 ? listing.countries : [listing.organisation.country];
  shelf.profiles[slot] = profile;
  shelf.lengths[slot] = profile.length;
  shelf.themes.set(profile.themes, slot * THEMES.length);
  shelf.odds.set(profile.odds, slot * ODD_NUMBERS.length);
  for (let i = 0; i < PLACES; i++)
    shelf.places[slot * PLACES + i] = i < sought.length ? numberOf(sought[i]!) : 0;
  shelf.crowded[slot] = sought.length > PLACES ? 1 : 0;
  shelf.openness[slot] = listing.countries.length === 0 ? NEUTRAL_COUNTRIES : 0;
  shelf.areas[slot] = areaBits(placesOf(profile));
  for (const country of countriesOf(profile)) {
    addPosting(shelf.byCountry, numberOf(country), slot, listing.countries.includes(country) ? 1 : 0);
  }
  shelf.normsAt = -1;
  return slot;
}

export function take(shelf: Shelf, slot: number, numberOf: (country: string) => number): void {
  for (const country of countriesOf(shelf.profiles[slot]!)) {
    removePosting(shelf.byCountry, numberOf(country), slot);
  }
  shelf.profiles[slot] = undefined;
  shelf.freeSlots.push(slot);
}

/** Brings the norms up to date with the rarities of change number `version`. */
export function freshenNorms(shelf: Shelf, rarities: TagRarities, version: number): void {
  if (shelf.normsAt === version) return;
  const scales = rarities.themes.map(Math.sqrt);
  for (let slot = 0; slot < shelf.size; slot++) {
    const start = slot * THEMES.length;
    const norm = squaredNorm(shelf.themes, start, rarities.themes);
    const length = norm === 0 ? 1 : Math.sqrt(norm);
    shelf.themeNorms[slot] = norm;
    for (let i = 0; i < THEMES.length; i++) {
      shelf.themeShares[i]![slot] = (scales[i]! * shelf.themes[start + i]!) / length;
    }
    shelf.oddNorms[slot] = squaredNorm(shelf.odds, slot * ODD_NUMBERS.length, rarities.odds);
  }
  shelf.normsAt = version;
}

/** Sum of rarity × strength², added up as `weightedCosine` does. */
export function squaredNorm(vectors: Float64Array, start: number, rarities: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < rarities.length; i++) sum += rarities[i]! * vectors[start + i]! * vectors[start + i]!;
  return sum;
}

const countriesOf = (profile: Profile): Set<string> => new Set(footprintOf(placesOf(profile)));

function makeRoom(shelf: Shelf): void {
  const room = shelf.lengths.length * 2;
  shelf.lengths = grown(shelf.lengths, room);
  shelf.themes = grown(shelf.themes, room * THEMES.length);
  shelf.odds = grown(shelf.odds, room * ODD_NUMBERS.length);
  shelf.themeNorms = grown(shelf.themeNorms, room);
  shelf.oddNorms = grown(shelf.oddNorms, room);
  shelf.themeShares = shelf.themeShares.map((shares) => grown(shares, room));
  shelf.places = grown(shelf.places, room * PLACES);
  shelf.crowded = grown(shelf.crowded, room);
  shelf.openness = grown(shelf.openness, room);
  shelf.areas = grown(shelf.areas, room);
}
