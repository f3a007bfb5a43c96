/** The thread of one programme: solves. One question at a time, in the order asked. */
import { parentPort } from 'node:worker_threads';
import { solve, worthOf } from '../../matching/schedule/index.ts';
import type { Solved } from '../domain/plans/scheduler.ts';
import type { Question, Reply } from './messages.ts';

const port = parentPort!;
const reply = (message: Reply) => port.postMessage(message);

port.on('message', (question: Question) => {
  const { id } = question;
  try {
    reply({ id, result: solved(question) });
  } catch (error) {
    reply({ id, error: (error as Error).message });
  }
});

function solved({ id, problem, options }: Question): Solved {
  const { softWeights } = options;
  const answer = solve(problem, {
    ...options,
    objective: 'full',
    now: () => performance.now(),
    onProgress: (progress) => reply({ id, progress }),
  });
  return { ...answer, fixed: worthOf(problem, problem.locked ?? [], 'full', softWeights) };
}
