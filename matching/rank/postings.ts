/** Which documents have a term, and how often: two parallel typed arrays that grow. */
export interface Postings {
  size: number;
  slots: Int32Array;
  frequencies: Float64Array;
}

export const emptyPostings = (): Postings => ({
  size: 0,
  slots: new Int32Array(4),
  frequencies: new Float64Array(4),
});

export function addPosting(postings: Postings, slot: number, frequency: number): void {
  if (postings.size === postings.slots.length) {
    const slots = new Int32Array(postings.size * 2);
    const frequencies = new Float64Array(postings.size * 2);
    slots.set(postings.slots);
    frequencies.set(postings.frequencies);
    postings.slots = slots;
    postings.frequencies = frequencies;
  }
  postings.slots[postings.size] = slot;
  postings.frequencies[postings.size] = frequency;
  postings.size++;
}

/** Takes a document out; the last posting fills the hole, for order has no meaning here. */
export function removePosting(postings: Postings, slot: number): void {
  const at = postings.slots.subarray(0, postings.size).indexOf(slot);
  if (at < 0) return;
  postings.size--;
  postings.slots[at] = postings.slots[postings.size]!;
  postings.frequencies[at] = postings.frequencies[postings.size]!;
}
