/** Matching between listings: pure functions, no clock, no randomness, no I/O. */

export { COUNTRY_CODES, countryName } from './lexicon/countries.ts';
export { type Arranged, type ArrangeOptions, arrange } from './rank/arrange.ts';
export { type Exposure, exposure } from './rank/exposure.ts';
export { createMatchIndex, type MatchIndex, type RankOptions, rank } from './rank/index.ts';
export type { Reading } from './rank/profile.ts';
export {
  type KeptReading,
  readSnapshot,
  SnapshotError,
  type SnapshotReader,
  writeSnapshot,
} from './rank/snapshot.ts';
export { DEFAULT_WEIGHTS, type Weights } from './rank/weights.ts';
export { rehearse } from './rehearse.ts';
export {
  createSearchIndex,
  type Evidence,
  type SearchAnswer,
  type SearchIndex,
  type SearchOptions,
} from './search/index.ts';
export { type SuggestInput, suggest } from './suggest.ts';
export { touchedBy } from './tags/followed.ts';
export * from './types.ts';
