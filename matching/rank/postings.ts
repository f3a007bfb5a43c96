import { documentTermWeight } from './text.ts';
import type { TextWeights } from './weights.ts';

/** Which documents have a term, and how often: parallel typed arrays that grow. */
export interface Postings {
  size: number;
  slots: Int32Array;
  /** Weighted occurrences, whole numbers. */
  frequencies: Float32Array;
  /** What each occurrence is worth, see `impactsOf`. */
  impacts: Float64Array;
  /** Average length that the impacts were worked out for; NaN = out of date. */
  impactsAt: number;
}

const NONE = new Float64Array(0);

export const emptyPostings = (): Postings => ({
  size: 0,
  slots: new Int32Array(4),
  frequencies: new Float32Array(4),
  impacts: NONE,
  impactsAt: Number.NaN,
});

export function addPosting(postings: Postings, slot: number, frequency: number): void {
  if (postings.size === postings.slots.length) {
    postings.slots = grown(postings.slots, postings.size * 2);
    postings.frequencies = grown(postings.frequencies, postings.size * 2);
  }
  postings.slots[postings.size] = slot;
  postings.frequencies[postings.size] = frequency;
  postings.size++;
  postings.impactsAt = Number.NaN;
}

/** Takes a document out; the last posting fills the hole, for order has no meaning here. */
export function removePosting(postings: Postings, slot: number): void {
  const at = postings.slots.subarray(0, postings.size).indexOf(slot);
  if (at < 0) return;
  postings.size--;
  postings.slots[at] = postings.slots[postings.size]!;
  postings.frequencies[at] = postings.frequencies[postings.size]!;
  postings.impactsAt = Number.NaN;
}

/** Weight of the term in each of its documents, worked out again only when the average length has changed:
 * one ranking needs a few lists, all rankings need each list many times.
 * @param lengths of the documents, by slot */
export function impactsOf(
  postings: Postings,
  lengths: Float64Array,
  averageLength: number,
  weights: TextWeights,
): Float64Array {
  if (postings.impactsAt === averageLength) return postings.impacts;
  if (postings.impacts.length < postings.size) postings.impacts = new Float64Array(postings.slots.length);
  const { slots, frequencies, impacts, size } = postings;
  for (let i = 0; i < size; i++) {
    impacts[i] = documentTermWeight(frequencies[i]!, lengths[slots[i]!]!, averageLength, weights);
  }
  postings.impactsAt = averageLength;
  return impacts;
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
