import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../support/app.ts';
import { wrongLines } from './lines.ts';

const OFFER_MS = 4_000;
const START = Date.parse('2026-11-20T08:00:00Z');

/** A raw place in line of sol for lise, at d1-1400; what happened to it, and when in ms. */
const inLine = (steps: [action: string, at: number][], overrides: Record<string, unknown> = {}) => ({
  _id: 'w1',
  kind: 'waiting',
  editionId: 'small',
  state: 'waiting',
  slotId: null,
  tableId: null,
  firm: false,
  participantIds: ['sol', 'lise'],
  wantedSlotIds: ['d1-1400'],
  passedSlotIds: [],
  rev: steps.length - 1,
  history: steps.map(([action, at]) => ({ action, at: new Date(START + at), before: null, after: {} })),
  ...overrides,
});
const meeting = (participantIds: string[], tableId: string, slotId = 'd1-1400') => ({
  _id: `m-${participantIds}-${slotId}`,
  kind: 'meeting',
  editionId: 'small',
  state: 'confirmed',
  slotId,
  tableId,
  participantIds,
  people: participantIds.map((participantId) => ({ participantId })),
  history: [],
});

describe('what a storm finds wrong in waiting lists', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp();
    // Raw documents without claims are enough here; sol comes to the hall.
    await app.models.Participant.updateOne({ _id: 'sol' }, { $set: { remote: false } });
  });
  beforeEach(async () => void (await engagements().deleteMany({})));
  after(() => app.stop());

  const engagements = () => app.store.connection.db!.collection('engagements');
  const found = async (...docs: object[]) => {
    if (docs.length > 0) await engagements().insertMany(docs as never[]);
    return wrongLines(app.store.connection, OFFER_MS);
  };
  const steps = (...actions: [string, number][]) => found(inLine(actions, { state: 'left' }));

  it('is nothing where each step follows from the one before, in its time', async () => {
    expect(await steps(['waited', 0], ['offered', 10], ['lapsed', 4_010])).to.deep.equal([]);
    await engagements().deleteMany({});
    const mended: [string, number][] = [
      ['waited', 0],
      ['offered', 10],
      ['lost', 20],
      ['offered', 30],
      ['left', 40],
    ];
    expect(await steps(...mended)).to.deep.equal([]);
    await engagements().deleteMany({});
    const passed = inLine(
      [
        ['waited', 0],
        ['offered', 10],
        ['passed', 20],
        ['offered', 30],
        ['taken', 9_030],
        ['moved', 9_040],
      ],
      { _id: 'w2', kind: 'meeting', state: 'cancelled' },
    );
    expect(await found(passed)).to.deep.equal([]);
  });

  it('is an offer that ended before its deadline, or was taken long after it', async () => {
    expect(await steps(['waited', 0], ['offered', 10], ['lapsed', 4_009])).to.deep.equal([
      'place in line w1: lapsed after offered and 3999 ms, too early',
    ]);
    await engagements().deleteMany({});
    expect(await steps(['waited', 0], ['offered', 10], ['taken', 10_011])).to.deep.equal([
      'place in line w1: taken after offered and 10001 ms, too late',
    ]);
  });

  it('is a step out of turn', async () => {
    const actions: [string, number][] = [
      ['waited', 0],
      ['offered', 10],
      ['lapsed', 5_000],
      ['taken', 5_010],
    ];
    expect(await found(inLine(actions, { kind: 'meeting', state: 'cancelled' }))).to.deep.equal([
      'place in line w1: taken after lapsed, revision 3: waited 08:00:00.000, offered 08:00:00.010, lapsed 08:00:05.000, taken 08:00:05.010',
    ]);
  });

  it('is somebody who waits for a time that is free for both, with a table', async () => {
    const idle = 'sol waits for lise, and both are free in d1-1400, with a table';
    expect(await found(inLine([['waited', 0]]))).to.deep.equal([idle]);
    await engagements().updateOne({ _id: 'w1' as never }, { $set: { passedSlotIds: ['d1-1400'] } });
    expect(await found()).to.deep.equal([]);
  });

  for (const [why, others] of Object.entries({
    'the awaited person is taken': [meeting(['awa', 'lise'], 't1')],
    'one of the two is promised to another by an offer': [
      inLine([['waited', 0]], {
        _id: 'w2',
        state: 'offered',
        firm: true,
        slotId: 'd1-1400',
        tableId: 't1',
        participantIds: ['awa', 'lise'],
      }),
    ],
    'another was offered that time, though nothing is held': [
      inLine([['waited', 0]], {
        _id: 'w2',
        state: 'offered',
        slotId: 'd1-1400',
        participantIds: ['awa', 'lise'],
      }),
    ],
    'they meet at another time': [meeting(['sol', 'lise'], 't1', 'd1-1420')],
    'no table is left': ['t1', 't2', 't3', 't4'].map((tableId) => ({
      _id: `c-${tableId}`,
      kind: 'closure',
      editionId: 'small',
      tableId,
      slotIds: ['d1-1400'],
      participantIds: [],
    })),
  })) {
    it(`is not that ${why}`, async () => {
      expect(await found(inLine([['waited', 0]]), ...others)).to.deep.equal([]);
    });
  }
});
