import { nearness } from '../tags/countries.ts';

/** Countries by number, from 1, and how near they are to one another, worked out once. */
export interface Atlas {
  readonly size: number;
  numberOf(country: string): number;
  /** By number of country, the nearness in [0, 1] of the nearest of `countries`, itself apart; at 0 nothing. */
  nearnessTo(countries: readonly string[]): Float64Array;
}

export function createAtlas(): Atlas {
  const numbers = new Map<string, number>();
  const codes: string[] = [''];
  const rows: Float64Array[] = [];
  const numberOf = (country: string): number => {
    let number = numbers.get(country);
    if (number === undefined) {
      number = codes.push(country) - 1;
      numbers.set(country, number);
    }
    return number;
  };
  const rowOf = (number: number): Float64Array => {
    const known = rows[number];
    if (known?.length === codes.length) return known;
    const row = Float64Array.from(codes, (code, i) =>
      i === 0 || i === number ? 0 : nearness(codes[number]!, code),
    );
    rows[number] = row;
    return row;
  };
  return {
    get size() {
      return codes.length;
    },
    numberOf,
    nearnessTo(countries) {
      const numbersOf = countries.map(numberOf);
      const best = new Float64Array(codes.length);
      for (const number of numbersOf) {
        const row = rowOf(number);
        for (let i = 0; i < row.length; i++) if (row[i]! > best[i]!) best[i] = row[i]!;
      }
      return best;
    },
  };
}
