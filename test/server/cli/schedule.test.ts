import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { breaches, sheetOf } from '../../../matching/schedule/index.ts';
import { randomProblem } from '../../bench/instances.ts';
import { buildProblem, buildRequest } from '../../matching/schedule/build.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

describe('the command schedule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schedule-'));
  after(() => rmSync(folder, { recursive: true }));

  const file = (content: string): string => {
    const path = join(folder, 'problem.json');
    writeFileSync(path, content);
    return path;
  };
  const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/schedule.ts', ...args], {
        cwd: ROOT,
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (data) => (out += data));
      child.stderr.on('data', (data) => (err += data));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, err }));
    });

  it('prints a schedule with its bound and reasons', async () => {
    const problem = randomProblem(
      { participants: 20, requests: 60, slots: 4, tables: 6 },
      'half-available',
      1,
    );
    const args = ['--problem', file(JSON.stringify(problem)), '--objective', 'weight', '--seed', '1'];
    const { code, out } = await run(...args, '--time-limit-ms', '400');
    expect(code).to.equal(0);
    const answer = JSON.parse(out);
    expect(answer).to.include.keys('meetings', 'objective', 'bound', 'gap', 'unplaced');
    expect(breaches(sheetOf(problem), answer.meetings)).to.deep.equal([]);
    expect(answer.meetings.length + answer.unplaced.length).to.equal(60);
    expect(answer.bound).to.be.at.least(answer.objective);
    expect(answer.unplaced[0]).to.include.keys('request', 'because');
  }).timeout(30_000);

  it('gives the same answer twice when it counts steps', async () => {
    for (const [objective, variant] of [
      ['full', 'general'],
      ['weight', 'half-available'],
    ] as const) {
      const problem = randomProblem({ participants: 20, requests: 60, slots: 4, tables: 6 }, variant, 1);
      const args = ['--problem', file(JSON.stringify(problem)), '--objective', objective];
      const options = ['--iterations', '500', '--seed', '3'];
      const [one, other] = [await run(...args, ...options), await run(...args, ...options)];
      expect(one.code).to.equal(0);
      expect(one.out).to.equal(other.out);
    }
  }).timeout(30_000);

  it('reads a file that begins with a byte order mark, and does not mind who reads only the beginning of its answer', async () => {
    const problem = randomProblem({ participants: 60, requests: 2_000, slots: 4, tables: 3 }, 'general', 1);
    const args = ['--problem', file(`\uFEFF${JSON.stringify(problem)}`), '--iterations', '1'];
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/schedule.ts', ...args], {
      cwd: ROOT,
    });
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
  }).timeout(30_000);

  it('refuses an inconsistent problem with the list of what is wrong', async () => {
    const problem = buildProblem({ requests: [buildRequest('az', { slots: ['s9'], weight: -1 })] });
    const { code, out, err } = await run('--problem', file(JSON.stringify(problem)));
    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err.trim().split('\n')).to.have.members([
      'the problem is inconsistent:',
      '- request az names slot s9, which does not exist',
      '- request az names participant z, who does not exist',
      '- request az has weight -1: give a finite number, 0 or more',
    ]);
  }).timeout(30_000);

  it('refuses what is not a problem, and options that make no sense', async () => {
    const shape = await run('--problem', file('{"slots":[1]}'));
    expect(shape.code).to.equal(2);
    expect(shape.err).to.include('slots.0').and.to.include('tables');
    const options = await run('--objective', 'best', '--seed', 'x');
    expect(options.code).to.equal(2);
    expect(options.err).to.include('--problem').and.to.include('--objective').and.to.include('--seed');
  }).timeout(30_000);
});
