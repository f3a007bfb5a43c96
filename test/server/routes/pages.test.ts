import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../../support/app.ts';

describe('the pages', () => {
  let app: TestApp;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<title>the application</title>');
    await writeFile(join(folder, 'sw.js'), '// worker');
    await writeFile(join(folder, 'assets', 'index-abc.js'), '// code');
    app = await startTestApp({ clientFolder: folder });
  });
  after(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  const get = async (path: string) => {
    const response = await fetch(`${app.url}${path}`);
    return {
      status: response.status,
      text: await response.text(),
      caching: response.headers.get('cache-control'),
    };
  };
  const page = { status: 200, text: '<title>the application</title>', caching: 'no-cache' };

  it('are one document, at any address, asked for again each time', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/bourse',
      '/bourse/ma-fiche/modifier',
      '/connexion?jeton=abc',
      '/apixyz',
    ]) {
      expect(await get(path), path).to.deep.equal(page);
    }
  });

  it('have assets named by content, kept for a year', async () => {
    expect(await get('/assets/index-abc.js')).to.deep.equal({
      status: 200,
      text: '// code',
      caching: 'public, max-age=31536000, immutable',
    });
  });

  it('do not answer for an asset that is gone: an old page must not get HTML for a script', async () => {
    const { status, text } = await get('/assets/index-old.js');
    expect([status, text]).to.deep.equal([404, 'not found']);
  });

  it('have other files, asked for again each time', async () => {
    expect(await get('/sw.js')).to.deep.equal({ status: 200, text: '// worker', caching: 'no-cache' });
  });

  it('that cannot be read say so without a stack', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'pages-'));
    const other = await startTestApp({ clientFolder: empty });
    const response = await fetch(`${other.url}/bourse`);
    expect([response.status, await response.text()]).to.deep.equal([404, 'not found']);
    const broken = await fetch(`${other.url}/%E0%A4%A`);
    expect([broken.status, await broken.text()]).to.deep.equal([404, 'not found']);
    await other.stop();
    await rm(empty, { recursive: true });
  });

  it('do not answer for the API, nor outside their folder', async () => {
    expect((await get('/api/nothing')).status).to.equal(404);
    expect((await get('/..%2f..%2fetc/passwd')).text).to.not.include('root:');
  });
});
