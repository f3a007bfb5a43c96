import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { smallFixture } from '../../../fixtures/small/index.ts';
import type { KeptReading } from '../../../matching/index.ts';
import { createMatchDesk } from '../../../server/domain/bourse/match-desk.ts';
import { createMatcher } from '../../../server/matcher/matcher.ts';
import { type KnownReadings, readingsIn } from '../../../server/matcher/readings.ts';
import { startTestApp, type TestApp } from '../../support/app.ts';

describe('readings kept for the next start', () => {
  const { edition } = smallFixture();
  let app: TestApp;
  let folder: string;
  let warnings: { because: string; msg: string }[];
  const warn = (facts: object, msg: string) => void warnings.push({ because: '', ...facts, msg });

  before(async () => {
    app = await startTestApp();
  });
  after(() => app.stop());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readings-'));
    warnings = [];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** One start of a server: reads the bourse, and says what it answers and how many readings it then had to keep. */
  async function start(version?: string) {
    const file = readingsIn(folder, warn, version === undefined ? undefined : async () => version);
    let kept = 0;
    const counted: KnownReadings = {
      load: file.load,
      save: (editionId, readings) => {
        const all: KeptReading[] = [...readings];
        kept = all.length;
        return file.save(editionId, all);
      },
    };
    const desk = createMatchDesk(app.models, () => createMatcher(counted));
    const matcher = await desk.following(edition._id);
    await desk.keep();
    const ids = await matcher.ids(edition._id);
    const pairs = ids.flatMap((one) => ids.map((other) => [one, other] as const));
    return {
      kept,
      size: ids.length,
      lists: await matcher.lists(edition._id, ids, 10),
      reasons: await matcher.explain(edition._id, pairs),
    };
  }
  const answers = ({ lists, reasons }: Awaited<ReturnType<typeof start>>) => ({ lists, reasons });
  const theFile = async () => join(folder, (await readdir(folder))[0]!);

  it('spares the next start every reading, and answers the same to the last bit', async () => {
    const first = await start();
    expect(first.kept).to.equal(first.size);
    expect(first.size).to.equal(3);
    const second = await start();
    expect(second.kept).to.equal(0);
    expect(answers(second)).to.deep.equal(answers(first));
    expect(warnings).to.deep.equal([]);
    expect(await readdir(folder)).to.deep.equal([`readings-${edition._id}.jsonl.gz`]);
  });

  it('follows what changed while the server was away', async () => {
    await start();
    const listing = await app.models.Listing.findById('offer-drome').lean();
    await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { title: 'Une piscine' } });
    const { reasons, kept, size } = await start();
    expect(JSON.stringify(reasons)).to.contain('piscine');
    expect(kept).to.equal(size);
    await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { title: listing!.title } });
  });

  it('is not used, and replaced, when other code wrote it', async () => {
    const first = await start('old');
    const next = await start('new');
    expect(next.kept).to.equal(first.size);
    expect(answers(next)).to.deep.equal(answers(first));
    expect(warnings.map(({ because }) => because)).to.deep.equal(['was written by another version']);
    expect((await start('new')).kept).to.equal(0);
  });

  it('is not used, and replaced, when it is damaged anywhere', async () => {
    const first = await start('v');
    const whole = await readFile(await theFile());
    const damaged = [
      whole.subarray(0, whole.length >> 1),
      Buffer.from('not a zipped file'),
      Buffer.alloc(0),
      // One bit, in places over the whole length; what unzips all the same fails the check sum.
      ...[0.2, 0.5, 0.8, 0.999].map((share) => {
        const copy = Buffer.from(whole);
        copy[Math.floor(share * copy.length)]! ^= 4;
        return copy;
      }),
    ];
    for (const content of damaged) {
      await writeFile(await theFile(), content);
      const again = await start('v');
      expect(again.kept).to.equal(first.size);
      expect(answers(again)).to.deep.equal(answers(first));
    }
    expect(warnings).to.have.length(damaged.length);
    expect(warnings[0]!.msg).to.equal('kept readings not used: fiches are read anew');
  });

  it('costs nothing but a line in the log where the folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    folder = join(folder, 'file');
    const { kept, size } = await start('v');
    expect(kept).to.equal(size);
    expect(warnings.at(-1)!.msg).to.equal('readings not kept: the next start reads anew');
    folder = join(folder, '..');
  });
});
