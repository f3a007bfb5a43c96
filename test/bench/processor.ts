import { readFileSync } from 'node:fs';

/** Processor time of this process, all threads, ms. */
export function processMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of the thread that has the event loop, ms; undefined where the system does not tell (it is Linux that
 * does). Neither other programs of the machine nor other threads of this process lengthen it. */
export function mainThreadMs(): number | undefined {
  try {
    const [nanoseconds = ''] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
