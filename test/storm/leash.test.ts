import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { startLeash } from './leash.ts';
import { pause } from './wire.ts';

const STORM = fileURLToPath(new URL('../support/storm-process.ts', import.meta.url));

describe('a storm that is killed', function () {
  this.timeout(60_000); // a server compiles its sources at its start
  const before = process.env.TMPDIR;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trait-leash-'));
    process.env.TMPDIR = folder;
  });
  afterEach(async () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(folder, { recursive: true, force: true });
  });

  const left = async () => (await readdir(folder)).filter((name) => name.startsWith('trait-storm-')).sort();
  const answers = (url: string): Promise<boolean> =>
    fetch(`${url}/api/session`).then(
      () => true,
      () => false,
    );
  const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await holds()) return true;
      await pause(100);
    }
    return false;
  };

  it('takes its servers and its files with it', async () => {
    const storm = spawn(process.execPath, ['--import', 'tsx', STORM], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(storm.stdout, 'data');
    const url = String(line).trim();
    expect(await answers(url)).to.equal(true);
    expect(await left()).to.have.length(1);
    storm.kill('SIGKILL');
    await once(storm, 'exit');
    expect(await until(async () => !(await answers(url)))).to.equal(true);
    expect(await until(async () => (await left()).length === 0)).to.equal(true);
  });

  it('leaves what is held as long as it runs, and ends what is held still when it is over', async () => {
    const leash = await startLeash();
    const [held, freed] = [0, 1].map(() => {
      const child = spawn('sleep', ['60']);
      const ended = once(child, 'exit');
      leash.hold(child.pid!, ended);
      return { child, ended };
    });
    freed!.child.kill('SIGTERM');
    await freed!.ended;
    expect(await left()).to.have.length(1);
    expect(held!.child.exitCode ?? held!.child.signalCode).to.equal(null);
    await leash.release();
    expect((await held!.ended)[1]).to.equal('SIGKILL');
    expect(await left()).to.deep.equal([]);
  });

  it('is cleared up by the next one, where even its leash was ended; others are left alone', async () => {
    const gone = spawn('true');
    await once(gone, 'exit');
    const others = [`trait-storm-${process.ppid}-b`, 'trait-storm-c', `trait-storms-${gone.pid}-d`];
    for (const name of [`trait-storm-${gone.pid}-a`, ...others]) await mkdir(join(folder, name));
    const leash = await startLeash();
    await leash.release();
    expect((await readdir(folder)).filter((name) => name.startsWith('trait-')).sort()).to.deep.equal(
      others.sort(),
    );
  });
});
