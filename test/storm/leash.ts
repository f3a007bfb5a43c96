import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds what a storm has started, so that nothing of it is left however the storm ends. */
export interface Leash {
  /** Of the storm's own, for its files. */
  folder: string;
  /** This process ends with the storm, at the latest. */
  hold: (pid: number, ended: Promise<unknown>) => void;
  /** Ends what is still held and removes the folder. */
  release: () => Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./leash-process.mjs', import.meta.url));
/** The name says whose it is: nobody is asked to remember. */
const FOLDER = /^trait-storm-(\d+)-/;

/** Removes what storms have left that ended together with their leash, and starts another. */
export async function startLeash(): Promise<Leash> {
  await removeStale();
  const folder = await mkdtemp(join(tmpdir(), `trait-storm-${process.pid}-`));
  // In a session of its own: the signal of a terminal that is closed does not reach it.
  const child = spawn(process.execPath, [SCRIPT, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  await once(child, 'spawn');
  const over = once(child, 'exit');
  const say = (line: string) => void (child.stdin.writable && child.stdin.write(`${line}\n`));
  return {
    folder,
    hold(pid, ended) {
      say(`+ ${pid}`);
      const freed = () => say(`- ${pid}`);
      void ended.then(freed, freed);
    },
    async release() {
      child.stdin.end();
      await over;
    },
  };
}

async function removeStale(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(FOLDER.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's is running, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
