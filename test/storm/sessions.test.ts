import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../support/app.ts';
import { newLog, noteSitting, noteWorkshop } from './evidence.ts';
import { wrongSessions } from './sessions.ts';

type Doc = Record<string, unknown>;

/** 14:20 to 14:30 in Montreuil: two pieces of a room. */
const START = Date.parse('2026-11-20T13:20:00Z');
const pieces = (what: string) => [0, 1].map((piece) => `small·${what}·${START / 300_000 + piece}`);
const TIMES = { start: new Date(START), end: new Date(START + 600_000) };
const session = (overrides: Doc = {}): Doc => ({
  _id: 's1',
  editionId: 'small',
  rev: 3,
  title: { fr: 'Plénière' },
  roomId: 'salle-1',
  ...TIMES,
  claims: pieces('salle-1'),
  ...overrides,
});
const workshop = (overrides: Doc = {}): Doc => ({
  _id: 'w1',
  editionId: 'small',
  rev: 3,
  title: 'Des pompes',
  speakerIds: ['awa'],
  withdrawn: false,
  place: { timeId: '20261120-1420', roomId: 'salle-2' },
  ...overrides,
});
const became = (overrides: Doc = {}): Doc =>
  session({
    ...{ _id: 'mw-w1', roomId: 'salle-2' },
    claims: [...pieces('salle-2'), ...pieces('speaker-awa')],
    ...overrides,
  });

describe('what is found wrong in the programme', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    for (const name of ['workshops', 'sittings']) await collection(name).deleteMany({});
  });
  after(() => app.stop());

  const collection = (name: string) => app.store.connection.db!.collection(name);
  /** What awa was told before, and shows. */
  const told = (more: {
    session?: Doc;
    workshop?: Doc;
    read?: boolean;
    removing?: string;
    removed?: string;
  }) => {
    const log = newLog('awa', false);
    if (more.session) {
      const said = { title: 'Plénière', roomId: 'salle-1', ...TIMES, ...more.session };
      noteSitting(log, { ...said, start: said.start.toISOString(), end: said.end.toISOString() } as never);
    }
    if (more.workshop) noteWorkshop(log, more.workshop as never, !more.read);
    if (more.removing) log.removing.add(more.removing);
    if (more.removed) log.holdings.set(`session ${more.removed}`, 'free');
    return log;
  };
  const found = async (
    docs: { workshops?: Doc[]; sittings?: Doc[] },
    log = newLog('awa', false),
    shown?: Record<string, number>,
  ) => {
    log.lookedAt = Date.now();
    for (const [name, some] of Object.entries(docs)) await collection(name).insertMany(some as never[]);
    const there = (docs.sittings ?? []).filter(({ removedAt }) => !removedAt);
    log.heardProgramme = new Map(
      shown ? Object.entries(shown) : there.map(({ _id, rev }) => [_id as string, rev as number]),
    );
    return wrongSessions(app.store.connection, [log]);
  };
  const SAID = { id: 's1', rev: 3, title: { fr: 'Plénière' } };
  const PLACED = {
    ...{ id: 'w1', rev: 3, state: 'programmed', title: 'Des pompes' },
    place: { timeId: '20261120-1420', roomId: 'salle-2' },
  };
  const OUT = { ...PLACED, state: 'submitted', place: null };

  it('is nothing where all that was said is so, or was followed by something newer', async () => {
    const docs = { workshops: [workshop()], sittings: [session(), became()] };
    expect(await found(docs, told({ session: SAID, workshop: PLACED }))).to.deep.equal([]);
    const older = told({ session: { ...SAID, rev: 2, roomId: 'salle-2' }, workshop: { ...OUT, rev: 2 } });
    expect(await found({}, older, { s1: 3, 'mw-w1': 3 })).to.deep.equal([]);
  });

  it('is a room that is claimed at another time, and a micro-atelier without who presents it', async () => {
    const [first] = pieces('salle-1');
    const sittings = [session({ claims: [first] }), became({ claims: pieces('salle-2') })];
    const sentences = await found({ workshops: [workshop()], sittings });
    expect(sentences.map((one) => one.replace(/ claims .*/, ''))).to.deep.equal([
      'session s1',
      'session mw-w1',
    ]);
  });

  it('is a session that is not as it was said, is older, or is not there though nobody took it out', async () => {
    const said = (rev: number) => `awa was told of session s1 at revision ${rev}`;
    const docs = { sittings: [session({ roomId: 'salle-2', claims: pieces('salle-2') })] };
    expect(await found(docs, told({ session: SAID }))).to.deep.equal([
      `${said(3)}; said was "Plénière, salle-1, 2026-11-20T13:20:00.000Z, 2026-11-20T13:30:00.000Z", the store has "Plénière, salle-2, 2026-11-20T13:20:00.000Z, 2026-11-20T13:30:00.000Z"`,
    ]);
    expect(await found({}, told({ session: { ...SAID, rev: 4 } }), { s1: 3 })).to.deep.equal([
      `${said(4)}; it is at 3`,
    ]);
    await collection('sittings').deleteMany({});
    expect(await found({}, told({ session: SAID }))).to.deep.equal([`${said(3)}; it is not there`]);
    expect(await found({}, told({ session: SAID, removing: 's1' }))).to.deep.equal([]);
  });

  it('is one that was said to be taken out, and is there', async () => {
    expect(await found({ sittings: [session()] }, told({ removed: 's1' }))).to.deep.equal([
      'awa was told that session s1 was taken out, and it is there',
    ]);
    await collection('sittings').updateOne({}, { $set: { removedAt: new Date() } });
    expect(await found({}, told({ removed: 's1' }))).to.deep.equal([]);
  });

  it('is a micro-atelier that is not there, is older, is elsewhere, or came back', async () => {
    const said = (state: string, rev: number) =>
      `awa was told that micro-atelier w1 is ${state} at revision ${rev}`;
    expect(await found({}, told({ workshop: PLACED }))).to.deep.equal([
      `${said('programmed', 3)}; it is not there`,
    ]);
    const docs = { workshops: [workshop({ place: null })] };
    expect(await found(docs, told({ workshop: { ...PLACED, rev: 4 } }))).to.deep.equal([
      `${said('programmed', 4)}; it is at 3`,
    ]);
    expect(await found({}, told({ workshop: PLACED }))).to.deep.equal([
      `${said('programmed', 3)}; said was "programmed, Des pompes, 20261120-1420 in salle-2", the store has "submitted, Des pompes, null"`,
    ]);
    expect(await found({}, told({ workshop: { ...OUT, state: 'withdrawn', rev: 2 } }))).to.deep.equal([
      `${said('withdrawn', 2)}; it was not withdrawn`,
    ]);
  });

  it('is no word that was only read while its place was being taken', async () => {
    const docs = { workshops: [workshop()], sittings: [became()] };
    expect(await found(docs, told({ workshop: OUT, read: true }))).to.deep.equal([]);
    expect(await found({}, told({ workshop: OUT }), { 'mw-w1': 3 })).to.have.length(1);
  });

  it('is a session that somebody shows at another revision, not at all, or after its end', async () => {
    const docs = {
      sittings: [session(), session({ _id: 's2', roomId: 'salle-2', claims: pieces('salle-2') })],
    };
    expect(await found(docs, undefined, { s1: 2, gone: 0 })).to.deep.equal([
      'awa shows revision 2 of session s1, which is at 3',
      'awa shows revision undefined of session s2, which is at 3',
      'awa shows session gone, which is not in the programme',
    ]);
    await collection('sittings').deleteMany({});
    const ago = (ms: number) => new Date(Date.now() - ms);
    const sittings = [
      session({ updatedAt: ago(1_000) }),
      session({ _id: 's2', roomId: 'salle-2', claims: pieces('salle-2'), updatedAt: ago(20_000) }),
      session({ _id: 's3', claims: ['gone'], removedAt: ago(1_000), updatedAt: ago(1_000) }),
    ];
    expect(await found({ sittings }, undefined, { s1: 2, s2: 2, s3: 2 }), 'but for the clock').to.deep.equal([
      'awa shows revision 2 of session s2, which is at 3',
    ]);
  });
});
