/** The thread of one programme: solves, and makes room. One question at a time, in the order asked. */
import { parentPort } from 'node:worker_threads';
import { makeRoom, type Room, solve, worthOf } from '../../matching/schedule/index.ts';
import type { Solved } from '../domain/plans/scheduler.ts';
import type { Question, Reply } from './messages.ts';

const port = parentPort!;
const reply = (message: Reply) => port.postMessage(message);

port.on('message', (question: Question) => {
  const { id } = question;
  try {
    reply({ id, result: question.asks === 'solve' ? solved(question) : roomMade(question) });
  } catch (error) {
    reply({ id, error: (error as Error).message });
  }
});

const now = () => performance.now();

function roomMade({ problem, schedule, agreed, options }: Extract<Question, { asks: 'make-room' }>): Room {
  return makeRoom(problem, schedule, agreed, { ...options, now });
}

function solved({ id, problem, options }: Extract<Question, { asks: 'solve' }>): Solved {
  const { softWeights } = options;
  const answer = solve(problem, {
    ...options,
    objective: 'full',
    now,
    onProgress: (progress) => reply({ id, progress }),
  });
  return { ...answer, fixed: worthOf(problem, problem.locked ?? [], 'full', softWeights) };
}
