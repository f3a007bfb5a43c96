import { Worker } from 'node:worker_threads';
import type { Progress } from '../../matching/schedule/index.ts';
import { type Planner, PlannerStopped, type Scheduler } from '../domain/plans/scheduler.ts';
import type { Question, Reply } from './messages.ts';

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

/** Threads are started when a programme is prepared, one for each, and end with it. */
export function createScheduler(
  report: (error: unknown) => void,
): Scheduler & { close: () => Promise<void> } {
  const running = new Map<string, { planner: Planner; ended: Promise<void> }>();
  const stop = async (id: string): Promise<boolean> => {
    const one = running.get(id);
    if (!one) return false;
    await one.planner.stop();
    await one.ended;
    return true;
  };
  return {
    start(id, work) {
      const planner = startPlanner();
      const ended = work(planner)
        .catch(report)
        .finally(() => {
          running.delete(id);
          return planner.stop();
        });
      running.set(id, { planner, ended });
    },
    stop,
    close: async () => {
      await Promise.all([...running.keys()].map(stop));
    },
  };
}

/** A thread that runs the sources as they are. It starts while its parent answers others. */
export function startPlanner(): Planner {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [] });
  const waiting = new Map<
    number,
    {
      resolve: (value: never) => void;
      reject: (error: Error) => void;
      onProgress: ((progress: Progress) => void) | undefined;
    }
  >();
  let over: Error | null = null;
  let last = 0;
  const end = (error: Error) => {
    over ??= error;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  worker.on('message', (message: Reply) => {
    const one = waiting.get(message.id);
    if (!one) return;
    if ('progress' in message) return one.onProgress?.(message.progress);
    waiting.delete(message.id);
    if ('error' in message) one.reject(new Error(message.error));
    else one.resolve(message.result as never);
  });
  worker.on('error', (error) => end(error as Error));
  worker.on('exit', () => end(new PlannerStopped()));

  const ask = <T>(question: Asked, onProgress?: (progress: Progress) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      const id = ++last;
      waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ ...question, id });
    });
  return {
    rank: (listings, limit) => ask({ ask: 'rank', listings, limit }),
    explain: (pairs) => ask({ ask: 'explain', pairs }),
    solve: (problem, options, onProgress) => ask({ ask: 'solve', problem, options }, onProgress),
    async stop() {
      end(new PlannerStopped());
      await worker.terminate();
    },
  };
}
