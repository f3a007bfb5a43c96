import { Worker } from 'node:worker_threads';
import type { Objective, Problem, SoftWeights } from '../../matching/schedule/index.ts';

export interface ProverJob {
  problem: Problem;
  objective: Objective;
  softWeights?: Partial<SoftWeights>;
  timeLimitMs: number;
  buffer: SharedArrayBuffer;
}

/** HiGHS at work beside the search. The search is synchronous, so they talk through shared memory. */
export interface Prover {
  /** The best bound proven so far, or Infinity. */
  bound(): number;
  /** A new schedule, each request's slot, once; undefined when there is none. */
  candidate(): ReadonlyMap<string, string> | undefined;
  stop(): Promise<void>;
}

/** A solver's tolerance: its bound is right to about 1e-6 of its value. */
const TOLERANCE = 1e-6;

export function startProver(job: Omit<ProverJob, 'buffer'>): Prover {
  const { requests, slots } = job.problem;
  const buffer = new SharedArrayBuffer(16 + 4 * requests.length);
  const news = sharedNews(buffer);
  const worker = new Worker(new URL('./highs-worker.ts', import.meta.url), {
    workerData: { ...job, buffer },
  });
  // Without a proof the search's own bound stands.
  worker.on('error', () => undefined);
  let seen = 0;
  return {
    bound: () => news.bound(),
    candidate() {
      const { version, slots: at } = news.slots();
      if (version === seen) return undefined;
      seen = version;
      return new Map(requests.flatMap(({ id }, r) => (at[r]! >= 0 ? [[id, slots[at[r]!]!] as const] : [])));
    },
    async stop() {
      await worker.terminate();
    },
  };
}

/** Shared memory: a version, then the bound, then each request's slot. */
export function sharedNews(buffer: SharedArrayBuffer) {
  const version = new Int32Array(buffer, 0, 1);
  const told = new Int32Array(buffer, 4, 1);
  const bound = new Float64Array(buffer, 8, 1);
  const slots = new Int32Array(buffer, 16);
  return {
    bound: () => (Atomics.load(told, 0) ? bound[0]! : Number.POSITIVE_INFINITY),
    slots: () => ({ version: Atomics.load(version, 0), slots }),
    tellBound(value: number) {
      const safe = value + TOLERANCE * Math.max(1, Math.abs(value));
      if (Atomics.load(told, 0) && safe >= bound[0]!) return;
      bound[0] = safe;
      Atomics.store(told, 0, 1);
    },
    tellSlots(values: Int32Array) {
      slots.set(values);
      Atomics.add(version, 0, 1);
    },
  };
}
