import type {
  Answer,
  Placement,
  Problem,
  Progress,
  Room,
  SoftWeights,
} from '../../../matching/schedule/index.ts';

export interface SolveOptions {
  /** > 0 */
  timeLimitMs: number;
  seed: number;
  softWeights: Partial<SoftWeights>;
}

export interface Solved extends Answer {
  /** What the meetings that were fixed before are worth: objective and bound contain it. */
  fixed: number;
}

/** A thread for one programme: whatever takes more than a moment happens there, so that nobody waits for it. */
export interface Planner {
  solve(problem: Problem, options: SolveOptions, onProgress: (progress: Progress) => void): Promise<Solved>;
  /** Places more by moving agreed meetings. */
  makeRoom(
    problem: Problem,
    schedule: readonly Placement[],
    agreed: readonly string[],
    options: Omit<SolveOptions, 'seed'>,
  ): Promise<Room>;
  /** Ends the thread; what was asked of it rejects with `PlannerStopped`. */
  stop(): Promise<void>;
}

export class PlannerStopped extends Error {
  constructor() {
    super('the preparation was stopped');
    this.name = 'PlannerStopped';
  }
}

/** Starts planners, finds those under way in this process, and knows when all is quiet. */
export interface Scheduler {
  /** Runs `work` in the background with a planner of its own; a failure that `work` lets through is reported.
   * @param isWanted asked from time to time: once it says no, because another process stopped it, the planner is stopped */
  start(id: string, work: (planner: Planner) => Promise<void>, isWanted?: () => Promise<boolean>): void;
  /** Stops one, and waits for its work to end. @returns false when this process has none of that name */
  stop(id: string): Promise<boolean>;
  /** When the work of that name is over; at once where this process has none. It never rejects. */
  ended(id: string): Promise<void>;
}
