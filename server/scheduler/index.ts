import { Worker } from 'node:worker_threads';
import type { Progress } from '../../matching/schedule/index.ts';
import { type Planner, PlannerStopped, type Scheduler } from '../domain/plans/scheduler.ts';
import type { Question, Reply } from './messages.ts';

/** How often a planner asks whether it is still wanted, ms. */
const LOOK_MS = 500;

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
    start(id, work, isWanted) {
      const planner = startPlanner();
      const looking = isWanted && whileWanted(isWanted, () => void planner.stop(), report);
      const ended = work(planner)
        .catch(report)
        .finally(() => {
          looking?.end();
          running.delete(id);
          return planner.stop();
        });
      running.set(id, { planner, ended });
    },
    stop,
    ended: async (id) => running.get(id)?.ended,
    close: async () => {
      await Promise.all([...running.keys()].map(stop));
    },
  };
}

/** Asks one question after the other until the answer is no. A question that fails is asked again. */
function whileWanted(
  isWanted: () => Promise<boolean>,
  stop: () => void,
  report: (error: unknown) => void,
): { end: () => void } {
  let timer: NodeJS.Timeout;
  let over = false;
  const later = () => {
    timer = setTimeout(look, LOOK_MS);
  };
  const look = async () => {
    try {
      if (!(await isWanted())) return over || stop();
    } catch (error) {
      report(error);
    }
    if (!over) later();
  };
  later();
  return {
    end: () => {
      over = true;
      clearTimeout(timer);
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

  const ask = <T>(question: Question, onProgress?: (progress: Progress) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      waiting.set(question.id, { resolve, reject, onProgress });
      worker.postMessage(question);
    });

  return {
    solve: (problem, options, onProgress) => ask({ asks: 'solve', id: ++last, problem, options }, onProgress),
    makeRoom: (problem, schedule, agreed, options) =>
      ask({ asks: 'make-room', id: ++last, problem, schedule, agreed, options }),
    async stop() {
      end(new PlannerStopped());
      await worker.terminate();
    },
  };
}
