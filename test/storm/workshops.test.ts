import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../support/app.ts';
import { wrongWorkshops } from './workshops.ts';

type Doc = Record<string, unknown>;

const workshop = (overrides: Doc = {}): Doc => ({
  _id: 'w1',
  editionId: 'small',
  speakerIds: ['awa'],
  withdrawn: false,
  place: { timeId: '20261120-1420', roomId: 'salle-1' },
  ...overrides,
});
const sitting = (overrides: Doc = {}): Doc => ({
  _id: 'mw-w1',
  editionId: 'small',
  roomId: 'salle-1',
  start: new Date('2026-11-20T13:20:00Z'),
  end: new Date('2026-11-20T13:40:00Z'),
  claims: ['one'],
  ...overrides,
});
const attendance = (overrides: Doc = {}): Doc => ({
  _id: 'mw-w1_awa',
  kind: 'attendance',
  editionId: 'small',
  sittingId: 'mw-w1',
  participantIds: ['awa'],
  ...overrides,
});

describe('what is found wrong in micro-ateliers', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    for (const name of ['workshops', 'sittings', 'engagements']) await collection(name).deleteMany({});
  });
  after(() => app.stop());

  const collection = (name: string) => app.store.connection.db!.collection(name);
  const found = async (docs: { workshops?: Doc[]; sittings?: Doc[]; engagements?: Doc[] }) => {
    for (const [name, some] of Object.entries(docs)) await collection(name).insertMany(some as never[]);
    return wrongWorkshops(app.store.connection, true);
  };

  it('is nothing where room and speakers agree with the programme', async () => {
    const there = { workshops: [workshop()], sittings: [sitting()], engagements: [attendance()] };
    expect(await found(there)).to.deep.equal([]);
  });

  it('is one in the programme without its room or its speakers, or elsewhere', async () => {
    expect(await found({ workshops: [workshop()] })).to.deep.equal([
      'micro-atelier w1 is at 20261120-1420 in salle-1, and has no room',
      'micro-atelier w1 expects [] of [awa]',
    ]);
    const start = new Date('2026-11-20T13:00:00Z');
    expect(await found({ sittings: [sitting({ start })], engagements: [attendance()] })).to.deep.equal([
      'micro-atelier w1 is at 20261120-1420 in salle-1, and has 20261120-1400 in salle-1',
    ]);
  });

  it('is one that is out, and keeps its room and its speakers', async () => {
    const out = {
      workshops: [workshop({ place: null })],
      sittings: [sitting()],
      engagements: [attendance()],
    };
    expect(await found(out)).to.deep.equal([
      'micro-atelier w1 is not in the programme, and has salle-1',
      'micro-atelier w1 is not in the programme, and expects awa',
    ]);
  });

  it('is one that was withdrawn and is there, and one that nobody finished', async () => {
    const withdrawn = workshop({ withdrawn: true });
    const unsettledSince = new Date(Date.now() - 60_000);
    const half = workshop({ _id: 'w2', unsettledSince });
    const docs = { workshops: [withdrawn, half], sittings: [sitting()], engagements: [attendance()] };
    expect(await found(docs)).to.deep.equal([
      'micro-atelier w1 was withdrawn, and is in the programme',
      `micro-atelier w2 is half done since ${unsettledSince.toISOString()}`,
    ]);
  });

  it('is who is expected in no session, and two sessions in one room', async () => {
    const docs = {
      sittings: [sitting(), sitting({ _id: 'other', claims: ['two'] })],
      engagements: [attendance({ sittingId: 'gone' })],
    };
    expect(await found(docs)).to.deep.equal([
      'attendance mw-w1_awa is of no session',
      'mw-w1 and other are in salle-1 at the same time',
    ]);
  });
});
