import type { Problem, Progress } from '../../matching/schedule/index.ts';
import type { MatchListing } from '../../matching/types.ts';
import type { SolveOptions } from '../domain/plans/scheduler.ts';

/** What the thread is asked. */
export type Question = { id: number } & (
  | { ask: 'rank'; listings: readonly MatchListing[]; limit: number }
  | { ask: 'explain'; pairs: readonly (readonly [string, string])[] }
  | { ask: 'solve'; problem: Problem; options: SolveOptions }
);

/** What it says. */
export type Reply = { id: number } & ({ result: unknown } | { error: string } | { progress: Progress });
