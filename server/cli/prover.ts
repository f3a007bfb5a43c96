import { modelOf } from '../../matching/schedule/model.ts';
import { timeIndexed } from '../../matching/schedule/program.ts';
import type { Objective, Problem } from '../../matching/schedule/types.ts';
import { type HighsRun, startHighs } from './highs.ts';

/** What proves and seeks beside the search. */
export interface Prover {
  /** The best bound proven so far, or Infinity. */
  bound(): number;
  /** A new schedule, each request's slot, once; undefined when there is none. */
  candidate(): ReadonlyMap<string, string> | undefined;
  stop(): Promise<void>;
}

/** Up to this the whole program races the search; above, its relaxation gives a bound when there is time. */
const MOST_BINARIES = 10_000;
const LEAST_MS_FOR_RELAXATION = 3_000;

const NOTHING: Prover = {
  bound: () => Number.POSITIVE_INFINITY,
  candidate: () => undefined,
  stop: async () => undefined,
};

/** Starts HiGHS in a thread where it can help within the time. */
export function startProver(problem: Problem, objective: Objective, timeLimitMs: number): Prover {
  const model = modelOf(problem, objective);
  const small = columnsOf(model.allowed) <= MOST_BINARIES;
  if (!small && timeLimitMs < LEAST_MS_FOR_RELAXATION) return NOTHING;
  const program = timeIndexed(model);
  if (program.cost.length === 0) return NOTHING;
  const run: HighsRun = startHighs(program, small, timeLimitMs);
  return {
    bound: run.bound,
    candidate() {
      const columns = run.columns();
      if (!columns) return undefined;
      const slots = new Map<string, string>();
      for (const [c, taken] of columns.entries())
        if (taken && program.request[c]! >= 0)
          slots.set(problem.requests[program.request[c]!]!.id, problem.slots[program.slot[c]!]!);
      return slots;
    },
    stop: run.stop,
  };
}

/** Bits that are set: columns of the time-indexed program. */
function columnsOf(masks: Int32Array): number {
  let count = 0;
  for (let mask of masks) for (; mask !== 0; mask &= mask - 1) count++;
  return count;
}
