import { monitorEventLoopDelay } from 'node:perf_hooks';

export const SILENCE_HEAD = `embedded store, one process; client and server share it. Silence: the longest time
between two turns of the event loop, by the clock (which other programs of the machine lengthen) and in
processor time of this process (which garbage collection and compilation beside it lengthen). In ms.

${'what'.padEnd(42)}    took  processor   silence  …processor`;

/** Runs `work` and says how long others waited meanwhile. */
export async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause(5);
  delay.reset();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  let longest = 0;
  let watching = true;
  let turn = process.cpuUsage();
  const watch = () => {
    longest = Math.max(longest, milliseconds(turn));
    turn = process.cpuUsage();
    if (watching) setImmediate(watch);
  };
  watch();
  await work();
  watching = false;
  const cells = [performance.now() - began, milliseconds(cpu)];
  await pause(5);
  delay.disable();
  cells.push(delay.max / 1e6, longest);
  console.log(`${what.padEnd(42)}${cells.map((cell) => cell.toFixed(1).padStart(10)).join('')}`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
