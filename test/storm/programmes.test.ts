import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { SaidEntry } from './evidence.ts';
import { wrongProgrammes } from './programmes.ts';

const START = Date.parse('2026-11-20T08:00:00Z');
type Doc = Record<string, unknown>;

const place = (state: string, slotId: string | null = null, tableId: string | null = null) => ({
  state,
  slotId,
  tableId,
});
const CONFIRMED = place('confirmed', 'd1-1400', 't1');

/** A raw meeting of awa and lise, which went through these places. */
const meeting = (
  lines: [mark: string | null, after: ReturnType<typeof place>][],
  overrides: Doc = {},
): Doc => ({
  _id: 'm1',
  kind: 'meeting',
  editionId: 'small',
  participantIds: ['awa', 'lise'],
  people: ['awa', 'lise'].map((participantId) => ({ participantId, answer: 'accepted' })),
  ...lines.at(-1)![1],
  rev: lines.length - 1,
  history: lines.map(([mark, after], index) => ({
    at: new Date(START + index),
    action: 'booked',
    byId: 'staff',
    before: lines[index - 1]?.[1] ?? null,
    after,
    ...(mark === null ? {} : { commandKey: mark }),
  })),
  ...overrides,
});
/** A raw entry e1, planned in d1-1400 at t1. */
const entry = (overrides: Doc = {}): Doc => ({
  _id: 'e1',
  planId: 'p1',
  rev: 0,
  ...CONFIRMED,
  state: 'planned',
  participantIds: ['awa', 'lise'],
  move: null,
  proposal: null,
  published: null,
  round: 0,
  ...overrides,
});
const published = (overrides: Doc = {}): Doc =>
  entry({
    state: 'published',
    rev: 1,
    published: { as: 'confirmed', meetingId: 'm1', rev: 0 },
    ...overrides,
  });
const said = (overrides: Partial<SaidEntry> = {}): SaidEntry => ({
  id: 'e1',
  rev: 1,
  state: 'published',
  slotId: 'd1-1400',
  tableId: 't1',
  meetingId: 'm1',
  as: 'confirmed',
  ...overrides,
});

describe('what a storm finds wrong in programmes', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp();
  });
  beforeEach(async () => {
    for (const name of ['engagements', 'planentries', 'plans']) await collection(name).deleteMany({});
    await collection('plans').insertOne(plan() as never);
  });
  after(() => app.stop());

  const collection = (name: string) => app.store.connection.db!.collection(name);
  const plan = (overrides: Doc = {}): Doc => ({
    _id: 'p1',
    state: 'ready',
    createdAt: new Date(START),
    endsBy: new Date(START + 61_000),
    ...overrides,
  });
  const word = (...entries: SaidEntry[]) => ({
    actor: 'staff',
    entries: new Map(entries.map((one) => [`${one.id} ${one.rev}`, one])),
    ended: [] as { id: string; state: string }[],
    kept: [] as { asked: number; told: number }[],
  });
  const found = async (docs: { entry?: Doc; meeting?: Doc }, ...words: ReturnType<typeof word>[]) => {
    if (docs.entry) await collection('planentries').insertOne(docs.entry as never);
    if (docs.meeting) await collection('engagements').insertOne(docs.meeting as never);
    return wrongProgrammes(app.store.connection, words);
  };
  const made = meeting([['plan·e1·0', CONFIRMED]]);

  it('is nothing where entries were published as said, taken back, and published again', async () => {
    const again = meeting(
      [
        ['plan·e1·1', CONFIRMED],
        [null, place('confirmed', 'd1-1420', 't2')],
      ],
      { _id: 'm2' },
    );
    await collection('engagements').insertOne(again as never);
    const back = meeting([
      ['plan·e1·0', CONFIRMED],
      ['plan·e1·0·undo', place('cancelled', 'd1-1400', 't1')],
    ]);
    const now = published({ round: 1, rev: 3, published: { as: 'confirmed', meetingId: 'm2', rev: 0 } });
    const words = word(
      said(),
      said({ rev: 2, state: 'undone', meetingId: null, as: null }),
      said({ rev: 3, meetingId: 'm2' }),
    );
    expect(await found({ entry: now, meeting: back }, words)).to.deep.equal([]);
  });

  it('is a publication that was acknowledged, and is not there', async () => {
    expect(await found({ entry: entry() }, word(said()))).to.deep.equal([
      'staff was told that entry e1 is published at revision 1; it is at 0',
    ]);
    await collection('planentries').deleteMany({});
    expect(await found({ entry: entry({ rev: 2 }) }, word(said()))).to.deep.equal([
      'staff was told that entry e1 is published at revision 1; no such meeting was made',
    ]);
    await collection('planentries').deleteMany({});
    expect(await found({ entry: published() })).to.deep.equal([
      'entry e1 is published, and no meeting was made of it',
    ]);
  });

  it('is a place other than the one that was said', async () => {
    const elsewhere = meeting([['plan·e1·0', place('confirmed', 'd1-1420', 't1')]]);
    expect(await found({ entry: published(), meeting: elsewhere }, word(said()))).to.deep.equal([
      'entry e1 is published, and is in d1-1400 at t1, while its meeting was made confirmed in d1-1420 at t1',
      'staff was told that entry e1 is published at revision 1; no such meeting was made',
    ]);
  });

  for (const state of ['refused', 'left-out', 'planned', 'undone'])
    it(`is an entry that is ${state}, and yet left a meeting`, async () => {
      expect(await found({ entry: entry({ state }), meeting: made })).to.deep.equal([
        `entry e1 is ${state}, and yet made meeting m1`,
      ]);
    });

  it('is a meeting made of no entry, or of a round that its entry has not reached', async () => {
    expect(await found({ meeting: made })).to.deep.equal([
      'plan·e1·0 made meeting m1, and there is no such entry',
    ]);
    await collection('engagements').deleteMany({});
    expect(await found({ entry: entry(), meeting: meeting([['plan·e1·1', CONFIRMED]]) })).to.deep.equal([
      'plan·e1·1 is of a round that entry e1 has not reached',
    ]);
  });

  it('is what was taken back and stands, never was, or was touched meanwhile', async () => {
    const undone = () => entry({ state: 'undone', round: 1 });
    expect(await found({ entry: undone(), meeting: made })).to.deep.equal([
      'plan·e1·0 was taken back, and stands',
    ]);
    await collection('engagements').deleteMany({});
    expect(await found({})).to.deep.equal(['plan·e1·0 was taken back, and never was']);
    const touched = meeting([
      ['plan·e1·0', CONFIRMED],
      [null, place('confirmed', 'd1-1420', 't1')],
      ['plan·e1·0·undo', place('cancelled')],
    ]);
    expect(await found({ meeting: touched })).to.deep.equal([
      'plan·e1·0 was taken back though meeting m1 was touched meanwhile',
    ]);
    await collection('engagements').deleteMany({});
    const still = meeting([
      ['plan·e1·0', CONFIRMED],
      ['plan·e1·0·undo', CONFIRMED],
    ]);
    expect(await found({ meeting: still })).to.deep.equal([
      'plan·e1·0 was taken back to confirmed in d1-1400, and was undefined in undefined',
    ]);
  });

  it('is a meeting that a move left without a place, or did not bring back', async () => {
    const move = { meetingId: 'm1' };
    const lost = meeting([
      [null, CONFIRMED],
      ['plan·e1·0', place('displaced')],
    ]);
    const isThere = published({ move, published: { as: 'confirmed', meetingId: 'm1', rev: 1 } });
    expect(await found({ entry: isThere, meeting: lost })).to.include(
      'plan·e1·0 left meeting m1 without a place',
    );
    for (const name of ['engagements', 'planentries']) await collection(name).deleteMany({});
    const elsewhere = place('confirmed', 'd1-1420', 't1');
    const astray = meeting([
      [null, CONFIRMED],
      ['plan·e1·0', elsewhere],
      ['plan·e1·0·undo', elsewhere],
    ]);
    expect(await found({ entry: entry({ state: 'undone', round: 1, move }), meeting: astray })).to.deep.equal(
      ['plan·e1·0 was taken back to confirmed in d1-1420, and was confirmed in d1-1400'],
    );
  });

  it('is a programme that keeps others waiting beyond its time, or beside another', async () => {
    const kept = { ...word(), kept: [{ asked: START + 61_001, told: START + 61_002 }] };
    expect(await found({}, kept)).to.deep.equal([
      'staff was told that another programme is being prepared at 2026-11-20T08:01:01.001Z; none was',
    ]);
    expect(await found({}, { ...kept, kept: [{ asked: START, told: START + 1 }] })).to.deep.equal([]);
    await collection('plans').insertOne(plan({ _id: 'p2', state: 'failed', preparing: 'small' }) as never);
    expect(await found({})).to.deep.equal(['programme p2 is failed, and keeps small waiting']);
    await collection('plans').dropIndex('preparing_1');
    await collection('plans').insertOne(plan({ _id: 'p3', state: 'running', preparing: 'small' }) as never);
    expect((await found({}))[0]).to.equal('2 programmes are prepared at once');
  });

  it('is a programme that was said to be put aside, and is not', async () => {
    const words = { ...word(), ended: [{ id: 'p1', state: 'discarded' }] };
    expect(await found({}, words)).to.deep.equal([
      'staff was told that programme p1 is discarded; it is ready',
    ]);
  });

  it('is one revision of an entry that was told in two ways', async () => {
    const other = { ...word(said({ slotId: 'd1-1420' })), actor: 'other' };
    const all = await found({ entry: published(), meeting: made }, word(said()), other);
    expect(all.at(-1)).to.match(
      /^entry and revision e1 1: somebody was told published in d1-1400 .*, other published in d1-1420/,
    );
  });
});
