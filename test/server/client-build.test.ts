import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { ensureClient } from '../../server/client-build.ts';

describe('the build of the pages', function () {
  this.timeout(30_000);
  let root: string;
  const said: string[] = [];
  const build = () => ensureClient(root, (line) => said.push(line));

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'build-'));
    for (const folder of ['client', 'server/contract', 'matching'])
      await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, 'client', 'index.html'), '<title>pages</title>');
    await writeFile(join(root, 'server', 'contract', 'limits.ts'), 'export const LIMIT = 1;');
    await writeFile(join(root, 'matching', 'types.ts'), '');
    await writeFile(join(root, 'package-lock.json'), '{}');
    const config = "export default { build: { outDir: '../dist/client', emptyOutDir: true } };";
    await writeFile(join(root, 'vite.config.ts'), config);
  });
  after(() => rm(root, { recursive: true }));

  it('is made once, and again only when a source changed', async () => {
    expect(await build()).to.equal(join(root, 'dist', 'client'));
    expect(await readFile(join(root, 'dist/client/index.html'), 'utf8')).to.include('<title>pages</title>');
    await build();
    expect(said.length, 'built once').to.equal(1);
    await writeFile(join(root, 'server', 'contract', 'limits.ts'), 'export const LIMIT = 2;');
    await build();
    expect(said.length, 'a source changed').to.equal(2);
    await rm(join(root, 'dist', 'client'), { recursive: true });
    await build();
    expect(said.length, 'the build is gone').to.equal(3);
  });

  it('that fails says how to do without', async () => {
    await cp(join(root, 'client', 'index.html'), join(root, 'kept.html'));
    await rm(join(root, 'client', 'index.html'));
    const message = await build().then(
      () => 'built',
      (error: Error) => error.message,
    );
    expect(message).to.equal('the pages could not be built (--api-only serves the API without them)');
  });
});
