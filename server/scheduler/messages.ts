import type { Placement, Problem, Progress } from '../../matching/schedule/index.ts';
import type { SolveOptions } from '../domain/plans/scheduler.ts';
import type { Answer } from '../threads/questions.ts';

/** What the thread is asked. */
export type Question = { id: number; problem: Problem; options: Omit<SolveOptions, 'seed'> } & (
  | { asks: 'solve'; options: SolveOptions }
  | { asks: 'make-room'; schedule: readonly Placement[]; agreed: readonly string[] }
);

/** What it says. */
export type Reply = Answer | { id: number; progress: Progress };
