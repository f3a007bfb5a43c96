import { AREA_SHARE, NEUTRAL_COUNTRIES } from '../tags/countries.ts';
import { askerBits, mostByArea } from './areas.ts';
import type { Atlas } from './atlas.ts';
import type { TagRarities } from './corpus.ts';
import type { Profile } from './profile.ts';
import { placesOf } from './score.ts';
import { squaredNorm } from './shelf.ts';

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
  /** Where it looks for partners, and what sharing an area is worth at most; see `areas.ts`. */
  areas: number;
  mostByArea: Float64Array;
  /** The countries of the listing: number, rarity, whether it seeks it. */
  countries: { number: number; rarity: number; sought: boolean }[];
}

/** Themes that are compared first. */
const STRONG = 3;

export function askerOf(profile: Profile, atlas: Atlas, rarities: TagRarities): Asker {
  const places = placesOf(profile);
  const { home, sought } = places;
  const footprint = sought.includes(home) ? [...sought] : [...sought, home];
  const countries = footprint.sort().map((country) => ({
    number: atlas.numberOf(country),
    rarity: rarities.country(country),
    sought: sought.includes(country),
  }));
  const themeNorm = squaredNorm(profile.themes, 0, rarities.themes);
  const share = (theme: number) =>
    themeNorm === 0 ? 0 : profile.themes[theme]! * Math.sqrt(rarities.themes[theme]! / themeNorm);
  const strong = strongest(profile.themes.map((_, theme) => share(theme)));
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
    areas: askerBits(places),
    mostByArea: mostByArea(sought.length === 0),
    countries,
  };
}

/** The indices of the STRONG largest. */
function strongest(shares: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < shares.length; i++) {
    let at = found.length;
    while (at > 0 && shares[found[at - 1]!]! < shares[i]!) at--;
    if (at < STRONG) found.splice(at, 0, i);
    if (found.length > STRONG) found.pop();
  }
  return found;
}
