/** Outlives a storm by a moment: once nobody holds the other end of stdin, it ends the processes that it was told of and
 * removes the folder. A line `+ PID` names one, `- PID` one that has ended. Argument: the folder. */
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

const [, , folder] = process.argv;
const held = new Set();

for await (const line of createInterface({ input: process.stdin })) {
  const [sign, pid] = line.split(' ');
  if (sign === '+') held.add(Number(pid));
  else held.delete(Number(pid));
}
for (const pid of held) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
// What was ended may still be writing.
await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
