import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { databaseFor } from '../../support/venue.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function cluster(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/cluster.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, MONGODB_URI: '', PORT: '0', PUBLIC_URL: '', ...env },
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended, said: () => said, complained: () => complained };
}

describe('npm run cluster', function () {
  this.timeout(60_000); // each process compiles its sources

  it('says in one line that it needs MONGODB_URI', async () => {
    const run = cluster([], {});
    expect(await run.ended).to.equal(1);
    expect(run.complained().trim()).to.match(/^several processes need MONGODB_URI .*$/);
  });

  it('says in one line which number of processes it takes', async () => {
    const run = cluster(['--processes', 'many'], {});
    expect(await run.ended).to.equal(1);
    expect(run.complained().trim()).to.match(/^--processes many is not a number from 1 to 32\. Usage: .*$/);
  });

  it('answers on one port for all its processes, and stops them all', async function () {
    const mongodbUri = await databaseFor('mongodb');
    if (typeof mongodbUri === 'object') return this.skip();
    const run = cluster(['--processes', '2', '--api-only'], {
      MONGODB_URI: mongodbUri!,
      LOG_LEVEL: 'silent',
    });
    let url: string | undefined;
    while (!url) {
      await Promise.race([once(run.child.stdout, 'data'), run.ended]);
      if (run.child.exitCode !== null) expect.fail(run.complained());
      url = /All of them\s+(\S+)/.exec(run.said())?.[1];
    }
    for (let turn = 0; turn < 4; turn++) {
      const answer = await fetch(`${url}/readyz`, { headers: { connection: 'close' } });
      expect(answer.status).to.equal(200);
    }
    const processes = [...run.said().matchAll(/Process \d \((\d+)\)/g)].map(([, pid]) => Number(pid));
    expect(processes).to.have.length(2);
    run.child.kill('SIGTERM');
    expect(await run.ended).to.equal(0);
    for (const pid of processes) expect(() => process.kill(pid, 0)).to.throw('ESRCH');
  });
});
