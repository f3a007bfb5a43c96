import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { Schema } from 'mongoose';
import { openStore, type StoreOpenError } from '../../../server/store/index.ts';

const WRITER = fileURLToPath(new URL('../../support/writer-process.ts', import.meta.url));

describe('openStore', () => {
  let dataDir: string;
  const schema = new Schema({ _id: String, claims: { type: [String], default: undefined } });
  schema.index({ claims: 1 }, { unique: true, sparse: true });

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trait-d-union-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const refusal = async (options: Parameters<typeof openStore>[0]) => {
    const error = (await openStore(options).then(
      () => undefined,
      (reason: unknown) => reason,
    )) as StoreOpenError;
    expect(error).to.have.property('name', 'StoreOpenError');
    expect(error.message).to.not.contain('\n');
    return error.message;
  };

  /** A process that writes without pause and prints each id once it is acknowledged. */
  const startWriter = (round: number) => {
    const child = spawn(process.execPath, ['--import', 'tsx', WRITER, dataDir, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return { child, lines: createInterface({ input: child.stdout }) };
  };

  it('finds again what was written before it was closed: documents, their order, indexes', async () => {
    const first = await openStore({ dataDir });
    const Thing = first.connection.model('Thing', schema);
    await Thing.init();
    await Thing.create([{ _id: 'b', claims: ['x'] }, { _id: 'a' }, { _id: 'gone' }]);
    await Thing.updateOne({ _id: 'b' }, { claims: ['y', 'z'] });
    await Thing.deleteOne({ _id: 'gone' });
    await first.close();
    const second = await openStore({ dataDir });
    // Before any model asks for the index: it is the file's, not the model's.
    const raw = second.connection.collection<{ _id: string; claims: string[] }>('things');
    expect((await raw.find().toArray()).map(({ _id }) => _id)).to.deep.equal(['b', 'a']);
    const error = await raw.insertOne({ _id: 'c', claims: ['z'] }).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 11000 });
    await raw.insertOne({ _id: 'c', claims: ['x'] });
    await second.close();
  });

  it('writes what is still pending when it is closed', async () => {
    const first = await openStore({ dataDir });
    const pending = first.connection.collection<{ _id: string }>('things').insertOne({ _id: 'late' });
    await first.close();
    await pending;
    const second = await openStore({ dataDir });
    expect(await second.connection.collection('things').countDocuments()).to.equal(1);
    await second.close();
  });

  it('makes the folder when it is missing', async () => {
    const store = await openStore({ dataDir: join(dataDir, 'some', 'where') });
    await store.close();
  });

  it('names a folder that cannot be used', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    expect(await refusal({ dataDir: join(file, 'below') }))
      .to.contain(join(file, 'below'))
      .and.contain('another folder');
    expect(await refusal({ dataDir: '/proc/none' })).to.contain('/proc/none');
  });

  it('names a file that is not its own', async () => {
    await writeFile(
      join(dataDir, 'trait-d-union.db'),
      'no database at all, but long enough to have a header '.repeat(99),
    );
    expect(await refusal({ dataDir }))
      .to.contain('trait-d-union.db')
      .and.contain('cannot be opened');
  });

  it('names the MongoDB that does not answer, without its password, within seconds', async function () {
    this.timeout(10_000);
    const started = performance.now();
    const message = await refusal({ mongodbUri: 'mongodb://user:secret@127.0.0.1:1/db', dataDir });
    expect(message).to.contain('MONGODB_URI').and.contain('127.0.0.1:1').and.not.contain('secret');
    expect(performance.now() - started).to.be.below(8000);
    expect(await refusal({ mongodbUri: 'localhost', dataDir })).to.contain('MONGODB_URI');
  });

  it('refuses the file while it is open, here or in another process, and not afterwards', async function () {
    this.timeout(20_000);
    const { child, lines } = startWriter(0);
    await once(lines, 'line');
    expect(await refusal({ dataDir }))
      .to.contain('in use by another process')
      .and.contain(dataDir);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await openStore({ dataDir });
    expect(await refusal({ dataDir })).to.contain('in use');
    await store.close();
    await (await openStore({ dataDir })).close();
  });

  it('loses no acknowledged write to kill -9', async function () {
    this.timeout(30_000);
    const acknowledged = new Set<string>();
    for (let round = 1; round <= 3; round++) {
      const { child, lines } = startWriter(round);
      const enough = acknowledged.size + 300;
      for await (const line of lines) {
        acknowledged.add(line);
        if (acknowledged.size >= enough) child.kill('SIGKILL');
      }
      const store = await openStore({ dataDir });
      const Thing = store.connection.model('Thing', schema);
      const docs = await Thing.find().lean();
      const found = new Set(docs.map(({ _id }) => _id));
      expect([...acknowledged].filter((id) => !found.has(id))).to.deep.equal([]);
      const claims = docs.flatMap((doc) => doc.claims ?? []);
      expect(new Set(claims).size, 'no claim is held twice').to.equal(claims.length);
      const taken = await Thing.create({ _id: 'x', claims: claims.slice(0, 1) }).catch(
        (reason: unknown) => reason,
      );
      expect(taken).to.include({ code: 11000 });
      await store.close();
    }
  });
});
