import { monitorEventLoopDelay } from 'node:perf_hooks';
import { mainThreadMs, processMs } from './processor.ts';

export const SILENCE_HEAD = `embedded store; client, server and store share one process, matching has its thread.
Silence: the longest time between two turns of the event loop, by the clock (which other programs of the machine
lengthen) and in processor time of the thread that has the loop${mainThreadMs() === undefined ? ' (here: of the whole process)' : ''}. In ms.

${'what'.padEnd(46)}    took  processor   silence  …processor`;

/** What the event loop of a server should never exceed, ms. */
const MOST_MS = 20;

/** Runs `work` and says how long others waited meanwhile. */
export async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause(5);
  delay.reset();
  const [began, cpu] = [performance.now(), processMs()];
  let longest = 0;
  let watching = true;
  let turn = loopMs();
  const watch = () => {
    const now = loopMs();
    longest = Math.max(longest, now - turn);
    turn = now;
    if (watching) setImmediate(watch);
  };
  watch();
  await work();
  watching = false;
  const cells = [performance.now() - began, processMs() - cpu];
  await pause(5);
  delay.disable();
  cells.push(delay.max / 1e6, longest);
  const mark = longest > MOST_MS ? `  over ${MOST_MS}` : '';
  console.log(`${what.padEnd(46)}${cells.map((cell) => cell.toFixed(1).padStart(10)).join('')}${mark}`);
}

const loopMs = (): number => mainThreadMs() ?? processMs();

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
