import { Worker } from 'node:worker_threads';
import { type Planner, PlannerStopped, type Scheduler } from '../domain/plans/scheduler.ts';
import { Questions } from '../threads/questions.ts';
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
  const questions = new Questions();
  worker.on('message', (message: Reply) => {
    if ('progress' in message) questions.tell(message.id, message.progress);
    else questions.settle(message);
  });
  worker.on('error', (error) => questions.end(error as Error));
  worker.on('exit', () => questions.end(new PlannerStopped()));

  const put = (question: Question) => worker.postMessage(question);
  return {
    solve: (problem, options, onProgress) =>
      questions.ask((id) => put({ asks: 'solve', id, problem, options }), onProgress),
    makeRoom: (problem, schedule, agreed, options) =>
      questions.ask((id) => put({ asks: 'make-room', id, problem, schedule, agreed, options })),
    async stop() {
      questions.end(new PlannerStopped());
      await worker.terminate();
    },
  };
}
