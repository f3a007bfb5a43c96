import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import type { EditionDoc } from '../../../../server/models/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, reset } from '../../../support/state.ts';
import { databaseFor } from '../../../support/venue.ts';

const NOW = '2026-11-20T08:00:00+01:00';
/** When a change that was left may be ended by another. */
const LATER = '2026-11-20T08:00:31+01:00';
const SETTINGS: InputOf<'edition:edit'> = {
  rev: 0,
  name: 'Petites Rencontres',
  place: 'Montreuil',
  timeZone: 'Europe/Paris',
  slotMinutes: 20,
  changeoverMinutes: 0,
  windows: [{ date: '2026-11-20', start: '14:00', end: '16:00' }],
  tableCount: 3,
  videoTableCount: 1,
};
const WIDE = {
  windows: [...SETTINGS.windows, { date: '2026-11-21', start: '09:00', end: '10:00' }],
  tableCount: 4,
};
const AT_T4 = { participantIds: ['awa', 'lise'], slotId: 'd1-1400', tableId: 't4' };

describe('what leaves the grid', () => {
  let app: TestApp;
  let awa: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, sol, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at(NOW);
    await reset(app);
  });
  after(() => app.stop());

  afterEach(async () => expect(await violations(app.store.connection)).to.deep.equal([]));
  const removals = async () =>
    (await app.models.Removal.find().sort({ _id: 1 }).lean()).map(({ slotId, claims }) => [
      slotId,
      claims?.map((claim) => claim.split('·')[2]).sort(),
    ]);
  const edition = () => app.models.Edition.findOne().lean<EditionDoc>();
  /** As a process leaves it that claimed table 4 in the first slot and died. */
  const leave = async (changing: Partial<EditionDoc['changing']> = {}) => {
    const at = new Date(NOW);
    await app.models.Edition.updateOne(
      {},
      { $set: { changing: { token: 'dead', since: at, slotIds: [], done: false, ...changing } } },
    );
    await app.models.Removal.create({
      _id: 'small·removal·d1-1400',
      kind: 'removal',
      editionId: 'small',
      slotId: 'd1-1400',
      token: 'dead',
      unsettled: true,
      claims: ['small·d1-1400·t4'],
      createdAt: at,
      updatedAt: at,
    });
  };

  it('stays claimed, and comes back with the grid', async () => {
    await staff.ok('edition:edit', SETTINGS);
    const everyone = ['@awa', '@ibra', '@lise', '@marc', '@sol', '@staff'];
    const gone = await removals();
    expect(gone.slice(0, 6).map(([, claims]) => claims)).to.deep.equal(Array(6).fill(['t4']));
    expect(gone.slice(6)).to.deep.equal(
      ['d2-0900', 'd2-0920', 'd2-0940'].map((slotId) => [slotId, [...everyone, 't1', 't2', 't3', 't4']]),
    );
    await staff.ok('edition:edit', { ...SETTINGS, ...WIDE, rev: 1 });
    expect(await removals()).to.deep.equal([]);
    expect(await edition()).to.not.have.property('changing');
    await staff.ok('meeting:place', { ...AT_T4, slotId: 'd2-0900' });
  });

  it('may go under a name that means another time: nothing stays closed', async () => {
    await staff.ok('edition:edit', { ...SETTINGS, ...WIDE, timeZone: 'Africa/Dakar' });
    expect(await removals()).to.deep.equal([]);
    await staff.ok('meeting:place', AT_T4);
  });

  it('is given back by the clock when the process that changed it died, not before', async () => {
    await leave();
    await app.app.tick();
    expect((await staff.refused('meeting:place', AT_T4)).code).to.equal('slot_taken');
    expect((await staff.refused('edition:edit', SETTINGS)).code).to.equal('stale');
    app.at(LATER);
    await app.app.tick();
    expect(await removals()).to.deep.equal([]);
    expect(await edition())
      .to.include({ rev: 0 })
      .and.not.have.property('changing');
    await staff.ok('meeting:place', AT_T4);
  });

  it('is taken over by the next change once its time is over', async () => {
    await leave();
    app.at(LATER);
    expect((await staff.ok('edition:edit', SETTINGS)).rev).to.equal(1);
    expect((await removals())[0]).to.deep.equal(['d1-1400', ['t4']]);
  });

  it('is put in order by the clock when the process died after its change, and when it claimed too late', async () => {
    await leave({ done: true });
    await app.app.tick();
    expect(await removals()).to.deep.equal([]);
    await leave();
    await app.models.Edition.updateOne({}, { $unset: { changing: 1 } });
    await app.app.tick();
    expect(await removals()).to.deep.equal([]);
    await staff.ok('meeting:place', AT_T4);
  });

  it('leaves a session that takes its people in the slots that come, before anybody can be booked there', async () => {
    await staff.ok('edition:edit', SETTINGS);
    const sitting = await staff.ok('sitting:create', {
      kind: 'plenary',
      title: { fr: 'Plénière' },
      roomId: 'salle-1',
      start: '2026-11-20T16:00:00+01:00',
      end: '2026-11-20T16:40:00+01:00',
    });
    await awa.ok('sitting:attend', { sittingId: sitting.id, attending: true });
    const longer = { ...SETTINGS, windows: [{ ...SETTINGS.windows[0]!, end: '17:00' }], rev: 1 };
    const meet = { participantIds: ['awa', 'lise'], slotId: 'd1-1600', tableId: 't1' };
    const tries = Array.from({ length: 12 }, () => staff.http('meeting:place', meet));
    const [changed, ...placed] = await Promise.all([staff.ok('edition:edit', longer), ...tries]);
    expect(changed.slots.map((slot) => slot.id)).to.include('d1-1600');
    for (const answer of [...placed, await staff.http('meeting:place', meet)])
      expect(answer.error?.code).to.be.oneOf(['slot_closed', 'slot_taken']);
  });

  it('ends an offer that only said to be free: who waits goes on waiting', async () => {
    await staff.ok('meeting:place', { ...AT_T4, slotId: 'd2-0900' });
    const line = await sol.ok('waiting:join', { withId: 'lise', slotIds: ['d2-0900'] });
    await app.models.Waiting.updateOne(
      { _id: line.id },
      {
        $set: {
          state: 'offered',
          slotId: 'd2-0920',
          expiresAt: new Date('2026-11-20T20:00:00+01:00'),
          claims: ['small·wait·sol·lise', 'small·offer·lise·d2-0920'],
        },
        $inc: { rev: 1 },
        $push: {
          history: {
            at: new Date(NOW),
            action: 'offered',
            byId: null,
            before: { state: 'waiting', slotId: null, tableId: null },
            after: { state: 'offered', slotId: 'd2-0920', tableId: null },
          },
        },
      },
    );
    const short = [SETTINGS.windows[0]!, { date: '2026-11-21', start: '09:00', end: '09:20' }];
    await staff.ok('edition:edit', { ...SETTINGS, ...WIDE, windows: short });
    await app.app.tick();
    const [mine] = await sol.ok('waiting:list', {});
    expect([mine?.id, mine?.state]).to.deep.equal([line.id, 'waiting']);
  });
});

describe('a server that is killed while it changes the grid', function () {
  this.timeout(120_000);
  let app: TestApp;
  let uri: string;

  before(async function () {
    const mongodbUri = await databaseFor('mongodb');
    if (typeof mongodbUri !== 'string') return this.skip();
    uri = mongodbUri;
    app = await startTestApp({ mongodbUri });
  });
  after(async () => {
    await app?.store.connection.dropDatabase();
    await app?.stop();
  });

  for (const [when, looks, done] of [
    ['has announced its change', 3, false],
    ['claims the last slots', 11, false],
    ['puts in order what it left', 13, true],
  ] as const)
    it(`as it ${when} leaves the old grid or the new one, and nothing closed`, async () => {
      await reset(app);
      const now = app.app.services.now().toISO()!;
      const command = [uri, now, 'staff', 'edition:edit', JSON.stringify(SETTINGS), String(looks)];
      const dying = spawn(process.execPath, ['--import', 'tsx', 'test/support/dying-server.ts', ...command], {
        stdio: 'inherit',
      });
      expect(await once(dying, 'exit')).to.deep.equal([null, 'SIGKILL']);
      const left = (await app.models.Edition.findOne().lean<EditionDoc>())?.changing;
      expect(left?.done).to.equal(done);
      app.at(app.app.services.now().plus({ seconds: 31 }).toISO()!);
      await app.app.tick();
      expect(await violations(app.store.connection)).to.deep.equal([]);
      const { rev, tables } = (await app.models.Edition.findOne().lean<EditionDoc>())!;
      expect([rev, tables.length]).to.deep.equal(done ? [1, 3] : [0, 4]);
      const staff = await app.as('staff');
      const placed = await staff.http('meeting:place', AT_T4);
      expect(placed.error?.code).to.equal(done ? 'not_found' : undefined);
    });
});
