import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { onePort } from './one-port.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const USAGE =
  'npm run cluster -- [--processes 1-32] [--demo] [--api-only], with MONGODB_URI of a replica set';

/** Several server processes on one MongoDB behind one port, to try what a balancer does in earnest. */
async function main(): Promise<void> {
  const { processes, args } = readArguments();
  const config = readConfig(process.env);
  if (!config.MONGODB_URI) {
    throw new ConfigError(
      'several processes need MONGODB_URI (a replica set): the embedded store takes one process, run npm run serve',
    );
  }
  const servers: ServerProcess[] = [];
  const proxy = onePort(() => servers.map((server) => server.port));
  proxy.listen(config.PORT);
  await Promise.race([
    once(proxy, 'listening'),
    once(proxy, 'error').then(([error]) => {
      throw new ConfigError(`PORT ${config.PORT} cannot be used (${(error as Error).message})`);
    }),
  ]);
  const { port } = proxy.address() as AddressInfo;
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${port}`;

  let ending = false;
  const end = async () => {
    ending = true;
    proxy.close();
    await Promise.all(servers.map((server) => server.stop()));
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);

  // One after the other: the first builds the pages, fills an empty store and makes the session secret.
  for (let index = 1; index <= processes && !ending; index++) {
    const server = await startServer({
      args,
      env: { PUBLIC_URL: publicUrl },
      ...(index === 1 ? { say: (text: string) => process.stdout.write(text) } : {}),
    });
    servers.push(server);
    process.stdout.write(`  Process ${index} (${server.pid})    http://localhost:${server.port}\n`);
    server.ended.then(() => {
      servers.splice(servers.indexOf(server), 1);
      if (!ending) process.stderr.write(`process ${index} ended; ${servers.length} go on\n`);
    });
  }
  process.stdout.write(`  All of them          ${publicUrl}\n`);
}

function readArguments(): { processes: number; args: string[] } {
  try {
    const { values } = parseArgs({
      options: {
        processes: { type: 'string', default: '2' },
        demo: { type: 'boolean', default: false },
        'api-only': { type: 'boolean', default: false },
      },
    });
    const processes = Number(values.processes);
    if (!Number.isInteger(processes) || processes < 1 || processes > 32) {
      throw new Error(`--processes ${values.processes} is not a number from 1 to 32`);
    }
    const args = (['demo', 'api-only'] as const).filter((name) => values[name]).map((name) => `--${name}`);
    return { processes, args };
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}. Usage: ${USAGE}`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
