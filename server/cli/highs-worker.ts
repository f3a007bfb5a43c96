/** A thread in which HiGHS may block: it writes what it proves and finds into shared memory. */
import { workerData } from 'node:worker_threads';
import { modelOf } from '../../matching/schedule/model.ts';
import { timeIndexed } from '../../matching/schedule/program.ts';
import { solveWithHighs } from './highs.ts';
import { type ProverJob, sharedNews } from './prover.ts';

const { problem, objective, softWeights, timeLimitMs, buffer } = workerData as ProverJob;
const news = sharedNews(buffer);
const model = modelOf(problem, objective, softWeights);
const program = timeIndexed(model);
/** Above this the whole program does not finish while somebody waits; its relaxation does. */
const MOST_BINARIES = 10_000;

await solveWithHighs(program, {
  // In `full` the program leaves out what tiring days cost, so its columns prove a bound and nothing more.
  integer: objective === 'weight' && program.cost.length <= MOST_BINARIES,
  timeLimitMs,
  onBound: (bound) => news.tellBound(bound),
  onSolution(columns) {
    const slots = new Int32Array(model.requests).fill(-1);
    for (const [column, taken] of columns.entries())
      if (taken > 0.5 && program.request[column]! >= 0)
        slots[program.request[column]!] = program.slot[column]!;
    news.tellSlots(slots);
  },
});
