import { AREAS } from '../lexicon/areas.ts';
import { AREA_SHARE, NEUTRAL_COUNTRIES, type Places } from '../tags/countries.ts';

/** What can bring two listings together when no country does, the best first: an area, or one being open to any. */
const GROUNDS = [
  ...AREAS.map(({ nearness, countries }) => ({ worth: nearness * AREA_SHARE, countries, open: false })),
  { worth: NEUTRAL_COUNTRIES, countries: [] as readonly string[], open: true },
].sort((a, b) => b.worth - a.worth);

/** The best ground is the highest bit; should there be more than bits, the least share the lowest one. */
const bitOf = (rank: number): number => 1 << (31 - Math.min(rank, 31));
const OPEN_BIT = bitOf(GROUNDS.findIndex(({ open }) => open));

const BITS_OF = new Map<string, number>();
GROUNDS.forEach(({ countries }, rank) => {
  for (const country of countries) BITS_OF.set(country, (BITS_OF.get(country) ?? 0) | bitOf(rank));
});

/** The areas where a listing looks for partners, and whether it is open to any country, as bits of one word. */
export function areaBits({ home, sought }: Places): number {
  if (sought.length === 0) return (BITS_OF.get(home) ?? 0) | OPEN_BIT;
  return sought.reduce((bits, country) => bits | (BITS_OF.get(country) ?? 0), 0);
}

/** The same for the one who asks: it meets whoever is open. */
export const askerBits = (places: Places): number => areaBits(places) | OPEN_BIT;

/** The most that the countries' part of two listings can be when they share no country, by the leading zeros of the
 * bits that they share. It may be more than the part: an area counts here also for a country that is on both sides. */
export const mostByArea = (open: boolean): Float64Array => (open ? MOST_WHEN_OPEN : MOST);

const MOST = Float64Array.from({ length: 33 }, (_, zeros) => GROUNDS[zeros]?.worth ?? 0);
const MOST_WHEN_OPEN = MOST.map((worth) => Math.max(worth, NEUTRAL_COUNTRIES));
