import { eau } from './eau.ts';

/** One file per group of themes; order has no effect on results. */
export const CONCEPT_SOURCES: readonly string[] = [eau];
