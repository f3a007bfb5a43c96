import { ODD_NUMBERS, TEXT_LANGUAGES, THEMES } from '../types.ts';
import type { Reading } from './profile.ts';

/** What was found in the text of one listing, under a name of the caller's for that listing in that wording. */
export interface KeptReading {
  key: string;
  reading: Reading;
}

/** A snapshot that this code did not write, or that was damaged. */
export class SnapshotError extends Error {}

const FORMAT = "trait d'union: readings";

/** Readings as lines of text without line ends, the first of them a heading. Words are written once: where a line
 * shows a string, later lines show its number.
 * @param version of everything that a reading depends on: code, lexicon, weights */
export function* writeSnapshot(version: string, readings: Iterable<KeptReading>): Generator<string> {
  yield JSON.stringify({ format: FORMAT, version });
  const numbers = new Map<string, number>();
  const short = (text: string): string | number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return text;
  };
  let count = 0;
  for (const { key, reading } of readings) {
    const { lang, length, themes, odds, terms } = reading;
    const flat = terms.flatMap(({ term, frequency, share, surface }) => [
      short(term),
      frequency,
      share,
      short(surface),
    ]);
    yield JSON.stringify([key, lang, length, [...themes], [...odds], flat]);
    count++;
  }
  yield JSON.stringify({ count });
}

/** Reads such lines one at a time, to the last bit of what was written. */
export interface SnapshotReader {
  /** @returns the reading of this line; none for the heading and the last line
   * @throws SnapshotError when the line is not what should stand here, or is of another version */
  take(line: string): KeptReading | undefined;
  /** True after the last line: a snapshot that was cut off never gets there. */
  readonly complete: boolean;
}

export function readSnapshot(version: string): SnapshotReader {
  const strings: string[] = [];
  let stage: 'heading' | 'readings' | 'complete' = 'heading';
  let count = 0;
  const long = (value: unknown): string => {
    if (typeof value === 'string') {
      strings.push(value);
      return value;
    }
    const known = strings[value as number];
    if (known === undefined) throw new SnapshotError(`no word has the number ${value}`);
    return known;
  };
  return {
    get complete() {
      return stage === 'complete';
    },
    take(line) {
      if (stage === 'complete') throw new SnapshotError('goes on after its last line');
      const value = parse(line);
      if (stage === 'heading') {
        if (value.format !== FORMAT) throw new SnapshotError('is not a snapshot of readings');
        if (value.version !== version) throw new SnapshotError('was written by another version');
        stage = 'readings';
        return undefined;
      }
      if (!Array.isArray(value)) {
        if (value.count !== count) throw new SnapshotError(`has ${count} readings, not ${value.count}`);
        stage = 'complete';
        return undefined;
      }
      count++;
      const [key, lang, length, themes, odds, flat] = value;
      if (typeof key !== 'string' || !TEXT_LANGUAGES.includes(lang) || !isNumber(length))
        throw new SnapshotError(`reading ${count} has no key, language or length`);
      return {
        key,
        reading: {
          lang,
          length,
          themes: vector(themes, THEMES.length),
          odds: vector(odds, ODD_NUMBERS.length),
          terms: termsOf(flat, long),
        },
      };
    },
  };
}

const NUMBERS_A_TERM = 4;

function termsOf(flat: unknown, long: (value: unknown) => string): Reading['terms'] {
  if (!Array.isArray(flat) || flat.length % NUMBERS_A_TERM !== 0) throw new SnapshotError('has half a term');
  const terms: Reading['terms'] = [];
  for (let i = 0; i < flat.length; i += NUMBERS_A_TERM) {
    const [frequency, share] = [flat[i + 1], flat[i + 2]];
    if (!isNumber(frequency) || !isNumber(share)) throw new SnapshotError('has a term without its numbers');
    terms.push({ term: long(flat[i]), frequency, share, surface: long(flat[i + 3]) });
  }
  return terms;
}

function vector(values: unknown, size: number): Float64Array {
  if (!Array.isArray(values) || values.length !== size || !values.every(isNumber))
    throw new SnapshotError(`has tags that are not ${size} numbers`);
  return Float64Array.from(values);
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

// biome-ignore lint/suspicious/noExplicitAny: what a line holds is looked at piece by piece.
function parse(line: string): any {
  try {
    const value = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {}
  throw new SnapshotError(`holds a line that cannot be read: ${line.slice(0, 40)}`);
}
