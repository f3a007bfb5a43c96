/** The thread of one programme: ranks fiches, says why, solves. One question at a time, in the order asked. */
import { parentPort } from 'node:worker_threads';
import { createMatchIndex, type MatchIndex } from '../../matching/index.ts';
import { type Problem, solve, worthOf } from '../../matching/schedule/index.ts';
import type { Solved } from '../domain/plans/scheduler.ts';
import type { Question, Reply } from './messages.ts';

let index: MatchIndex = createMatchIndex();
const port = parentPort!;
const reply = (message: Reply) => port.postMessage(message);

port.on('message', (question: Question) => {
  const { id } = question;
  try {
    reply({ id, result: answerTo(question) });
  } catch (error) {
    reply({ id, error: (error as Error).message });
  }
});

function answerTo(question: Question): unknown {
  switch (question.ask) {
    case 'rank':
      index = createMatchIndex(question.listings);
      return [...index.lists({ limit: question.limit })];
    case 'explain':
      return question.pairs.map(([query, candidate]) => index.explain(query, candidate).reasons);
    case 'solve':
      return solved(question.problem, question);
  }
}

function solved(problem: Problem, { id, options }: Extract<Question, { ask: 'solve' }>): Solved {
  const { softWeights } = options;
  const answer = solve(problem, {
    ...options,
    objective: 'full',
    now: () => performance.now(),
    onProgress: (progress) => reply({ id, progress }),
  });
  return { ...answer, fixed: worthOf(problem, problem.locked ?? [], 'full', softWeights) };
}
