import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A server that was asked to end has this long before it is ended by force. */
const END_MS = 5_000;

/** A server in a process of its own, listening. */
export interface ServerProcess {
  pid: number;
  port: number;
  /** Resolves when the process is over, however it ended. */
  ended: Promise<void>;
  /** Asks it to end, and insists after five seconds. */
  stop: () => Promise<void>;
  /** `kill -9`. */
  kill: () => Promise<void>;
}

/** Starts `server/main.ts` on a free port and resolves once it answers.
 * @param options.say gets what the server prints
 * @param options.started is told of the process at once, long before it listens
 * @throws Error with what it printed, when it ends before it listens */
export async function startServer(options: {
  args?: readonly string[];
  /** Options of Node itself, such as `--cpu-prof`. */
  nodeArgs?: readonly string[];
  env: Record<string, string>;
  say?: (text: string) => void;
  started?: (pid: number, ended: Promise<void>) => void;
}): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [...(options.nodeArgs ?? []), '--import', 'tsx', 'server/main.ts', ...(options.args ?? [])],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
    options.say?.(chunk.toString());
  };
  child.stdout!.on('data', listen);
  child.stderr!.on('data', listen);
  const ended = once(child, 'exit').then(() => undefined);
  if (child.pid !== undefined) options.started?.(child.pid, ended);
  const port = await Promise.race([
    once(child, 'message').then(([message]) => (message as { port: number }).port),
    ended.then(() => null),
  ]);
  if (port === null) throw new Error(`a server ended before it listened: ${said.trim()}`);
  return {
    pid: child.pid!,
    port,
    ended,
    stop: () => end(child, ended, 'SIGTERM'),
    kill: () => end(child, ended, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, ended: Promise<void>, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  const insist = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await ended;
  clearTimeout(insist);
}
