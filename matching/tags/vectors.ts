import type { Concept } from '../lexicon/parse.ts';

/** A concept found in a text, with its weighted occurrences. */
export interface ConceptCount {
  concept: Concept;
  frequency: number;
}

/** How strongly the text alone can speak for a tag that its author did not tick. Range 0-1. */
export const INFERRED_STRENGTH = 0.7;
/** Weighted occurrences at which the text reaches half of that strength. Range 1-20. */
export const INFERRED_HALF = 3;

/** Strength of each tag: 1 when declared, else what the text says of it, in [0, INFERRED_STRENGTH[. */
export function tagVector<T>(
  size: number,
  indexOf: (tag: T) => number,
  declared: readonly T[],
  inText: readonly ConceptCount[],
  tagsOf: (concept: Concept) => readonly T[],
): Float64Array {
  const counts = new Float64Array(size);
  for (const { concept, frequency } of inText) {
    tagsOf(concept).forEach((tag, rank) => {
      counts[indexOf(tag)]! += frequency / (rank + 1);
    });
  }
  const strengths = counts.map((n) => (INFERRED_STRENGTH * n) / (n + INFERRED_HALF));
  for (const tag of declared) strengths[indexOf(tag)] = 1;
  return strengths;
}

/** Cosine of two tag vectors, each tag counting by its rarity: 0 nothing in common, 1 same tags.
 * Undefined when one of them has no tag at all.
 * @param rarities weight of each tag in [0, 1]
 * Source: Salton & McGill 1983, ch. 4 (cosine with inverse document frequency) */
export function weightedCosine(a: Float64Array, b: Float64Array, rarities: Float64Array): number | undefined {
  let shared = 0;
  let normA = 0;
  let normB = 0;
  for (let i = 0; i < a.length; i++) {
    const weight = rarities[i]!;
    shared += weight * a[i]! * b[i]!;
    normA += weight * a[i]! * a[i]!;
    normB += weight * b[i]! * b[i]!;
  }
  if (normA === 0 || normB === 0) return undefined;
  return Math.min(1, shared / Math.sqrt(normA * normB));
}
