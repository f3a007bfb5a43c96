import { Worker } from 'node:worker_threads';
import { type Matcher, MatcherStopped } from '../domain/bourse/matcher.ts';
import { Questions } from '../threads/questions.ts';
import type { Ask, MatcherOptions, Question, Reply } from './messages.ts';

/** A matcher in a thread of its own, which runs the sources as they are.
 * @param warn writes a line to the log */
export function startMatcher(
  options: MatcherOptions,
  warn: (facts: object, message: string) => void,
): Matcher {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [], workerData: options });
  const questions = new Questions();
  worker.on('message', (message: Reply) => {
    if ('warning' in message) return warn(message.facts, message.warning);
    questions.settle(message);
    // It holds the process only while somebody waits.
    if (questions.idle) worker.unref();
  });
  worker.on('error', (error) => questions.end(error as Error));
  worker.on('exit', () => questions.end(new MatcherStopped()));
  worker.unref();

  const asker =
    <A extends Ask>(ask: A) =>
    (...input: Parameters<Matcher[A]>): ReturnType<Matcher[A]> =>
      questions.ask((id) => {
        worker.ref();
        worker.postMessage({ id, ask, input } as Question);
      }) as ReturnType<Matcher[A]>;
  return {
    change: asker('change'),
    settled: asker('settled'),
    keep: asker('keep'),
    partners: asker('partners'),
    preview: asker('preview'),
    ids: asker('ids'),
    lists: asker('lists'),
    explain: asker('explain'),
    search: asker('search'),
    get over() {
      return questions.over !== null;
    },
    async stop() {
      questions.end(new MatcherStopped());
      await worker.terminate();
    },
  };
}
