/** The thread of the match index. Its texts, tables and memory are its own: what it reads, compiles or collects silences
 * no socket. */
import { parentPort, workerData } from 'node:worker_threads';
import { rehearse } from '../../matching/index.ts';
import { createMatcher } from './matcher.ts';
import type { MatcherOptions, Question, Reply } from './messages.ts';
import { readingsIn } from './readings.ts';

const options = workerData as MatcherOptions;
const port = parentPort!;
const reply = (message: Reply) => port.postMessage(message);
const matcher = createMatcher(
  options.folder === undefined
    ? undefined
    : readingsIn(options.folder, (facts, warning) => reply({ warning, facts })),
);

port.on('message', async ({ id, ask, input }: Question) => {
  try {
    const answer = matcher[ask] as (...input: unknown[]) => Promise<unknown>;
    reply({ id, result: await answer(...input) });
  } catch (error) {
    reply({ id, error: (error as Error).message });
  }
});
if (options.rehearse) rehearse();
