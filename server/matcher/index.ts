import { Worker } from 'node:worker_threads';
import { type Matcher, MatcherStopped } from '../domain/bourse/matcher.ts';
import type { Ask, MatcherOptions, Question, Reply } from './messages.ts';

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** A matcher in a thread of its own, which runs the sources as they are.
 * @param warn writes a line to the log */
export function startMatcher(
  options: MatcherOptions,
  warn: (facts: object, message: string) => void,
): Matcher {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [], workerData: options });
  const waiting = new Map<number, Waiting>();
  let over: Error | null = null;
  let last = 0;
  const end = (error: Error) => {
    over ??= error;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  worker.on('message', (message: Reply) => {
    if ('warning' in message) return warn(message.facts, message.warning);
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    // It holds the process only while somebody waits.
    if (waiting.size === 0) worker.unref();
    if ('error' in message) one?.reject(new Error(message.error));
    else one?.resolve(message.result as never);
  });
  worker.on('error', (error) => end(error as Error));
  worker.on('exit', () => end(new MatcherStopped()));
  worker.unref();

  const asker =
    <A extends Ask>(ask: A) =>
    (...input: Parameters<Matcher[A]>): ReturnType<Matcher[A]> =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        const id = ++last;
        waiting.set(id, { resolve, reject });
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
    get over() {
      return over !== null;
    },
    async stop() {
      end(new MatcherStopped());
      await worker.terminate();
    },
  };
}
