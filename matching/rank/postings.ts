import { documentTermWeight } from './text.ts';
import type { TextWeights } from './weights.ts';

/** Which documents have a term, and how often, for many terms. The lists stand one behind the other in one block
 * of memory, slot and impact side by side: a ranking reads some hundred lists, mostly short ones, and waits for
 * memory once for each of them. A list that outgrows its room moves to the end. */
export interface Postings {
  /** By number of the list: its first posting, how many it has, and for how many there is room. */
  starts: Int32Array;
  sizes: Int32Array;
  rooms: Int32Array;
  /** Average length that the impacts of a list were worked out for; NaN = out of date. */
  impactsAt: Float64Array;
  /** Two numbers a posting: slot and impact. */
  pairs: Int32Array;
  /** The same memory as `pairs`, where the second number is what the occurrences are worth. */
  impacts: Float32Array;
  /** Weighted occurrences, whole numbers; one a posting. */
  frequencies: Float32Array;
  /** Postings that have a place, and of these, the ones in places that a list has left. */
  end: number;
  left: number;
}

const FIRST_LISTS = 64;
const FIRST_POSTINGS = 1024;
const FIRST_ROOM = 4;

export function emptyPostings(): Postings {
  const pairs = new Int32Array(2 * FIRST_POSTINGS);
  return {
    starts: new Int32Array(FIRST_LISTS),
    sizes: new Int32Array(FIRST_LISTS),
    rooms: new Int32Array(FIRST_LISTS),
    impactsAt: new Float64Array(FIRST_LISTS).fill(Number.NaN),
    pairs,
    impacts: new Float32Array(pairs.buffer),
    frequencies: new Float32Array(FIRST_POSTINGS),
    end: 0,
    left: 0,
  };
}

/** How many documents are in a list; 0 for one that was never written to. */
export const sizeOf = ({ sizes }: Postings, list: number): number => sizes[list] ?? 0;

/** Calls `visit` for each document of a list, in no particular order. */
export function eachPosting(
  { starts, pairs, frequencies, sizes }: Postings,
  list: number,
  visit: (slot: number, frequency: number) => void,
): void {
  const size = sizes[list] ?? 0;
  const start = starts[list]!;
  for (let at = start; at < start + size; at++) visit(pairs[2 * at]!, frequencies[at]!);
}

export function addPosting(postings: Postings, list: number, slot: number, frequency: number): void {
  if (list >= postings.sizes.length) makeLists(postings, list + 1);
  if (postings.sizes[list] === postings.rooms[list]) moveToEnd(postings, list);
  const at = postings.starts[list]! + postings.sizes[list]!++;
  postings.pairs[2 * at] = slot;
  postings.frequencies[at] = frequency;
  postings.impactsAt[list] = Number.NaN;
}

/** Takes a document out; the last posting fills the hole, for order has no meaning here. */
export function removePosting(postings: Postings, list: number, slot: number): void {
  const { pairs, frequencies, sizes, starts } = postings;
  const start = starts[list]!;
  const last = start + sizeOf(postings, list) - 1;
  for (let at = start; at <= last; at++) {
    if (pairs[2 * at] !== slot) continue;
    pairs[2 * at] = pairs[2 * last]!;
    frequencies[at] = frequencies[last]!;
    sizes[list]!--;
    postings.impactsAt[list] = Number.NaN;
    return;
  }
}

/** Adds `weight` × what the term is worth there to each document of a list.
 * @param raw sums by slot @param lengths of the documents, by slot */
export function addUp(
  postings: Postings,
  list: number,
  weight: number,
  raw: Float64Array,
  lengths: Float64Array,
  averageLength: number,
  weights: TextWeights,
): void {
  const size = sizeOf(postings, list);
  if (size === 0) return;
  const { pairs, impacts } = postings;
  // One ranking needs a few lists and all rankings need each list many times, so impacts are kept; and worked
  // out again only when they are asked for after the average has changed.
  if (postings.impactsAt[list] !== averageLength) freshen(postings, list, lengths, averageLength, weights);
  const from = 2 * postings.starts[list]!;
  const to = from + 2 * size;
  for (let i = from; i < to; i += 2) raw[pairs[i]!]! += weight * impacts[i + 1]!;
}

function freshen(
  postings: Postings,
  list: number,
  lengths: Float64Array,
  averageLength: number,
  weights: TextWeights,
): void {
  const { starts, sizes, pairs, impacts, frequencies } = postings;
  const end = starts[list]! + sizes[list]!;
  for (let at = starts[list]!; at < end; at++) {
    const length = lengths[pairs[2 * at]!]!;
    impacts[2 * at + 1] = documentTermWeight(frequencies[at]!, length, averageLength, weights);
  }
  postings.impactsAt[list] = averageLength;
}

function makeLists(postings: Postings, least: number): void {
  const known = postings.sizes.length;
  const lists = Math.max(least, known * 2);
  postings.starts = grown(postings.starts, lists);
  postings.sizes = grown(postings.sizes, lists);
  postings.rooms = grown(postings.rooms, lists);
  postings.impactsAt = grown(postings.impactsAt, lists).fill(Number.NaN, known);
}

/** Gives a list twice its room. */
function moveToEnd(postings: Postings, list: number): void {
  const size = postings.sizes[list]!;
  const room = Math.max(FIRST_ROOM, size * 2);
  if (postings.end + room > postings.frequencies.length) pack(postings, room);
  const { starts, rooms, pairs, frequencies, end } = postings;
  const start = starts[list]!;
  pairs.copyWithin(2 * end, 2 * start, 2 * (start + size));
  frequencies.copyWithin(end, start, start + size);
  postings.left += rooms[list]!;
  starts[list] = end;
  rooms[list] = room;
  postings.end += room;
}

/** Closes the gaps that lists have left, in a block that has room for `more` postings at least. */
function pack(postings: Postings, more: number): void {
  const { starts, sizes, rooms, pairs, frequencies } = postings;
  const inUse = postings.end - postings.left;
  const length = Math.max(frequencies.length, 2 * (inUse + more));
  const packedPairs = new Int32Array(2 * length);
  const packedFrequencies = new Float32Array(length);
  let end = 0;
  for (let list = 0; list < sizes.length; list++) {
    const start = starts[list]!;
    const size = sizes[list]!;
    packedPairs.set(pairs.subarray(2 * start, 2 * (start + size)), 2 * end);
    packedFrequencies.set(frequencies.subarray(start, start + size), end);
    starts[list] = end;
    end += rooms[list]!;
  }
  postings.pairs = packedPairs;
  postings.impacts = new Float32Array(packedPairs.buffer);
  postings.frequencies = packedFrequencies;
  postings.end = end;
  postings.left = 0;
}

/** A copy with room for `length` items. */
export function grown<T extends Int32Array | Float32Array | Float64Array | Uint16Array | Uint8Array>(
  array: T,
  length: number,
): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}
