import { ODD_NUMBERS } from '../types.ts';
import { type ConceptCount, tagVector, weightedCosine } from './vectors.ts';

/** Part given when one side has no goal, declared or read. Range 0-1. */
export const NEUTRAL_ODDS = 0.3;
/** From this strength on both sides, a goal is named as shared. Range 0-1. */
const SHARED_ODD = 0.3;

/** Strength of each goal of a listing, index = number - 1. */
export const oddVector = (declared: readonly number[], inText: readonly ConceptCount[]): Float64Array =>
  tagVector(
    ODD_NUMBERS.length,
    (odd) => odd - 1,
    declared,
    inText,
    (concept) => concept.odds,
  );

/** How near two listings are by Sustainable Development Goal: rarity-weighted cosine, neutral without. */
export const oddsPart = (a: Float64Array, b: Float64Array, rarities: Float64Array): number =>
  weightedCosine(a, b, rarities) ?? NEUTRAL_ODDS;

/** The goals that both sides have, strongest first. */
export function sharedOdds(a: Float64Array, b: Float64Array): number[] {
  return ODD_NUMBERS.map((odd) => ({ odd: odd as number, strength: Math.min(a[odd - 1]!, b[odd - 1]!) }))
    .filter(({ strength }) => strength >= SHARED_ODD)
    .sort((x, y) => y.strength - x.strength)
    .map(({ odd }) => odd);
}
