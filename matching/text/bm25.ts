/** Parameters of BM25+ over weighted fields. */
export interface Bm25Params {
  /** Saturation of term frequency; 0 = presence only. Range 0-3, default 1.2 (Robertson & Zaragoza 2009). */
  k1: number;
  /** Share of length normalisation; 0 = none, 1 = full. Range 0-1, default 0.75 (same source). */
  b: number;
  /** Floor that a present term always earns. Range 0-1.5, default 1 (Lv & Zhai 2011, §5). */
  delta: number;
}

export const BM25_DEFAULTS: Bm25Params = { k1: 1.2, b: 0.75, delta: 1 };

/** BM25+ weight of one term in one document, without its rarity.
 * With fields, pass the weighted sum over the fields of frequency and of length (Robertson, Zaragoza &
 * Taylor 2004, "Simple BM25 extension to multiple weighted fields", §3).
 * @param frequency weighted occurrences, ≥ 0
 * @param length weighted tokens of the document, ≥ 0
 * @param averageLength over the corpus, > 0
 * @returns weight in [0, k1 + 1 + delta]; 0 when frequency is 0
 * @throws RangeError when averageLength ≤ 0
 * Source: Lv & Zhai 2011, "Lower-bounding term frequency normalization", eq. 4 */
export function bm25Plus(
  frequency: number,
  length: number,
  averageLength: number,
  { k1, b, delta }: Bm25Params = BM25_DEFAULTS,
): number {
  if (!(averageLength > 0)) throw new RangeError(`averageLength must be above 0, got ${averageLength}`);
  if (frequency <= 0) return 0;
  const norm = k1 * (1 - b + (b * length) / averageLength);
  return ((k1 + 1) * frequency) / (norm + frequency) + delta;
}

/** Rarity of a term or tag: ln((N + 1) / df), never negative.
 * @param documents N, size of the corpus, ≥ df
 * @param documentFrequency documents that have it, ≥ 1
 * Source: Lv & Zhai 2011, eq. 4 */
export function rarity(documents: number, documentFrequency: number): number {
  return Math.log((documents + 1) / Math.max(1, documentFrequency));
}

/** Rarity on a scale of 0 (everywhere) to 1 (in one document only). 1 for a corpus of one. */
export function relativeRarity(documents: number, documentFrequency: number): number {
  if (documents <= 1) return 1;
  return Math.min(1, rarity(documents, documentFrequency) / Math.log(documents + 1));
}
