import { Worker } from 'node:worker_threads';
import type { Program } from '../../matching/schedule/program.ts';

export interface HighsResult {
  /** Of the best whole solution, −Infinity when none was found; of a linear program, its optimum. */
  objective: number;
  /** Infinity when nothing was proven in time. */
  bound: number;
  optimal: boolean;
}

/** HiGHS at work in a thread of its own. */
export interface HighsRun {
  /** The best bound proven so far, or Infinity; readable even while this thread computes. */
  bound(): number;
  /** Columns of a new whole solution, once; undefined when there is none. */
  columns(): Uint8Array | undefined;
  /** Rejects when HiGHS fails; never settles after `stop`. */
  result: Promise<HighsResult>;
  stop(): Promise<void>;
}

/** HiGHS accepts rows and reduced costs that are wrong by 1e-7: this much of a bound covers it. */
const TOLERANCE = 1e-6;

/** @param integer whole columns: the schedule itself instead of its bound
 * @param relativeGap between bound and solution at which it may stop and call it optimal, ≥ 0 */
export function startHighs(
  program: Program,
  integer: boolean,
  timeLimitMs: number,
  relativeGap = 0,
): HighsRun {
  const buffer = new SharedArrayBuffer(16 + program.cost.length);
  const counters = new Int32Array(buffer, 0, 2);
  const bound = new Float64Array(buffer, 8, 1);
  const taken = new Uint8Array(buffer, 16);
  const worker = new Worker(new URL('./highs-worker.mjs', import.meta.url), {
    workerData: { program, integer, timeLimitMs, relativeGap, buffer },
    execArgv: [],
  });
  const result = new Promise<HighsResult>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Who reads only `bound` goes on without a proof.
  result.catch(() => undefined);
  let seen = 0;
  return {
    bound() {
      if (!Atomics.load(counters, 1)) return Number.POSITIVE_INFINITY;
      return bound[0]! + TOLERANCE * Math.max(1, Math.abs(bound[0]!));
    },
    columns() {
      const version = Atomics.load(counters, 0);
      if (version === seen) return undefined;
      seen = version;
      return taken.slice();
    },
    result,
    async stop() {
      await worker.terminate();
    },
  };
}
