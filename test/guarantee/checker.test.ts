import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildParticipant, smallFixture } from '../../fixtures/small/index.ts';
import { createModels } from '../../server/models/index.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { type Told, violations } from '../support/checker.ts';
import { eachEngine } from '../support/mongo.ts';

/** A raw meeting of awa and lise in d1-1400 at table t1. */
function meeting(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const place = { state: 'confirmed', slotId: 'd1-1400', tableId: 't1' };
  return {
    _id: 'm1',
    kind: 'meeting',
    editionId: 'small',
    rev: 0,
    ...place,
    claims: ['awa', 'lise', 't1'].map((one) => `small·d1-1400·${one}`),
    participantIds: ['awa', 'lise'],
    people: ['awa', 'lise'].map((participantId) => ({ participantId, answer: 'accepted' })),
    history: [{ action: 'booked', byId: 'awa', before: null, after: place }],
    ...overrides,
  };
}

const line = (state: string) => ({
  action: 'waited',
  byId: 'sol',
  before: null,
  after: { state, slotId: 'd1-1400', tableId: 't1' },
});

/** A raw place in line of sol for lise, offered d1-1400 at table t1. */
const waiting = (overrides: Record<string, unknown> = {}) => ({
  ...meeting(),
  _id: 'w1',
  kind: 'waiting',
  state: 'offered',
  firm: true,
  participantIds: ['sol', 'lise'],
  people: ['sol', 'lise'].map((participantId) => ({ participantId, answer: 'pending' })),
  claims: ['small·wait·sol·lise', ...['sol', 'lise', 't1'].map((one) => `small·d1-1400·${one}`)],
  history: [line('offered')],
  ...overrides,
});
/** The same for marc, who did not open the slot: nothing is held. */
const loose = {
  firm: false,
  tableId: null,
  participantIds: ['sol', 'marc'],
  people: ['sol', 'marc'].map((participantId) => ({ participantId, answer: 'pending' })),
  claims: ['small·wait·sol·marc', 'small·offer·marc·d1-1400'],
  history: [{ ...line('offered'), after: { state: 'offered', slotId: 'd1-1400', tableId: null } }],
};

const busy = (slotIds: string[], claims: string[]) => ({
  _id: 'b1',
  kind: 'busy',
  editionId: 'small',
  rev: 0,
  slotIds,
  claims,
  participantIds: ['awa'],
});

describe('the checker of the guarantee', () => {
  let app: TestApp;
  before(async () => {
    const fixture = smallFixture();
    fixture.participants.push(
      buildParticipant({ _id: 'eve', organisationId: 'podor', role: 'elected', maxMeetings: 1 }),
      buildParticipant({ _id: 'tom', organisationId: 'podor', role: 'partner', remote: true }),
    );
    app = await startTestApp({ fixture });
    // Otherwise the store would refuse what the checker is to find.
    await engagements().dropIndex('claims_1');
    await app.models.Sitting.create({
      _id: 'plenary',
      editionId: 'small',
      kind: 'plenary',
      title: { fr: 'Plénière' },
      roomId: 'salle-1',
      start: new Date('2026-11-20T13:50:00+01:00'),
      end: new Date('2026-11-20T14:05:00+01:00'),
      claims: ['one'],
    });
  });
  after(() => app.stop());
  beforeEach(() => engagements().deleteMany({}));

  const engagements = () => app.store.connection.db!.collection<{ _id: string }>('engagements');
  const found = async (docs: Record<string, unknown>[], told: Told[] = []) => {
    await engagements().insertMany(docs as never);
    return violations(app.store.connection, told);
  };
  const finds = (title: string, docs: Record<string, unknown>[], sentences: string[], told?: Told[]) =>
    it(`finds ${title}`, async () => expect(await found(docs, told)).to.deep.equal(sentences));

  const nowhere = { state: 'displaced', slotId: null, tableId: null };
  const displaced = (overrides: Record<string, unknown>) => {
    const { claims: _none, ...rest } = meeting({
      ...nowhere,
      rev: 1,
      expiresAt: new Date('2026-11-20T14:00:00+01:00'),
      history: [
        { action: 'booked', byId: 'awa', before: null, after: placed('m1', 0) },
        { action: 'displaced', byId: 'staff', before: placed('m1', 0), after: nowhere },
      ],
    });
    return { ...rest, ...overrides };
  };
  it('finds nothing wrong with a meeting that lost its place and takes none', async () =>
    expect(await found([displaced({})])).to.deep.equal([]));
  finds(
    'a meeting without a place that waits for ever',
    [displaced({ expiresAt: null })],
    ['meeting m1 has lost its place and waits for ever'],
  );
  finds(
    'a meeting that still holds the place it lost',
    [displaced({ claims: ['small·d1-1400·t1'] })],
    [
      'meeting m1 claims [small·d1-1400·t1] and should claim []',
      'meeting m1 occupies nothing and still has claims',
    ],
  );

  it('finds nothing where nothing is wrong', async () => {
    const told = { actor: 'awa', key: 'k1', meeting: placed('m1', 0) };
    expect(
      await found([meeting()], [told, { actor: 'sol', key: 'k2', refusedWith: 'slot_taken' }]),
    ).to.deep.equal([]);
  });

  finds(
    'a person and a table in two meetings',
    [meeting(), meeting({ _id: 'm2' })],
    [
      'awa is twice in d1-1400: meeting m1 and meeting m2',
      'lise is twice in d1-1400: meeting m1 and meeting m2',
      't1 is twice in d1-1400: meeting m1 and meeting m2',
    ],
  );
  finds(
    'an interpreter at two tables, and one whom nobody knows',
    [
      meeting({
        interpreterId: 'ana',
        claims: ['awa', 'lise', 't1', 'ana'].map((one) => `small·d1-1400·${one}`),
      }),
      meeting({
        _id: 'm2',
        interpreterId: 'ana',
        tableId: 't2',
        claims: ['marc', 'sol', 't2'].map((one) => `small·d1-1400·${one}`),
        participantIds: ['marc', 'sol'],
        people: ['marc', 'sol'].map((participantId) => ({ participantId, answer: 'accepted' })),
        history: [
          {
            action: 'booked',
            byId: 'marc',
            before: null,
            after: { state: 'confirmed', slotId: 'd1-1400', tableId: 't2' },
          },
        ],
      }),
    ],
    [
      'ana is twice in d1-1400: meeting m1 and meeting m2',
      'meeting m2 claims [small·d1-1400·marc,small·d1-1400·sol,small·d1-1400·t2] and should claim [small·d1-1400·marc,small·d1-1400·sol,small·d1-1400·t2,small·d1-1400·ana]',
      'meeting m1 is interpreted by ana, whom the edition does not have',
      'meeting m2 is interpreted by ana, whom the edition does not have',
    ],
  );
  const byVideo = (overrides: Record<string, unknown> = {}) => {
    const place = { state: 'confirmed', slotId: 'd1-1400', tableId: null };
    return meeting({
      ...place,
      participantIds: ['sol', 'tom'],
      people: ['sol', 'tom'].map((participantId) => ({ participantId, answer: 'accepted' })),
      claims: ['sol', 'tom', '@sol', '@tom'].map((one) => `small·d1-1400·${one}`),
      history: [{ action: 'booked', byId: 'sol', before: null, after: place }],
      ...overrides,
    });
  };
  finds('nothing where people who all join by video take no table', [byVideo()], []);
  finds(
    'people of whom one comes to the hall, without a table',
    [
      byVideo({
        participantIds: ['sol', 'awa'],
        people: ['sol', 'awa'].map((participantId) => ({ participantId, answer: 'accepted' })),
        claims: ['sol', 'awa'].map((one) => `small·d1-1400·${one}`),
      }),
    ],
    [
      'meeting m1 claims [small·d1-1400·sol,small·d1-1400·awa] and should claim [small·d1-1400·sol,small·d1-1400·awa,small·d1-1400·(no table)]',
      'meeting m1 sits at null, which the edition does not have',
    ],
  );
  finds(
    'a person in two video meetings at once',
    [byVideo(), byVideo({ _id: 'm2' })],
    [
      'sol is twice in d1-1400: meeting m1 and meeting m2',
      'tom is twice in d1-1400: meeting m1 and meeting m2',
    ],
  );
  finds(
    'a person who is booked in time they keep, whatever the claims say',
    [meeting(), busy(['d1-1400'], [])],
    [
      'awa is twice in d1-1400: meeting m1 and busy b1',
      'busy b1 claims [] and should claim [small·d1-1400·awa,small·d1-1400·@awa]',
    ],
  );
  const keptTime = (slotId: string) => busy([slotId], [`small·${slotId}·awa`, `small·${slotId}·@awa`]);
  finds(
    'time that is kept in a slot of no grid',
    [keptTime('d1-1400'), { ...keptTime('d9-0900'), _id: 'b2' }],
    ['busy b2 is in d9-0900, which the grid does not have'],
  );
  const removal = (slotId: string, who: string, overrides: Record<string, unknown> = {}) => ({
    _id: `r-${who}`,
    kind: 'removal',
    editionId: 'small',
    rev: 0,
    slotId,
    claims: [`small·${slotId}·${who}`],
    participantIds: [],
    ...overrides,
  });
  finds(
    'what a change of the grid keeps from everybody and should not, or has left',
    [
      removal('d1-1400', 't9'),
      removal('d9-0900', '@awa'),
      removal('d1-1400', 't1', { unsettled: true }),
      removal('d1-1400', '@sol'),
      removal('d9-0900', 't1', { claims: [] }),
    ].map((one, index) => ({ ...one, _id: `r${index}` })),
    [
      'r2 holds small·d1-1400·t1, which is in the grid',
      'r2 was left by a change of the grid',
      'r3 holds small·d1-1400·@sol, which is in the grid',
      'r4 holds nothing and is still there',
    ],
  );
  finds(
    'a person who is expected in a session meanwhile',
    [
      meeting(),
      {
        _id: 'a1',
        kind: 'attendance',
        editionId: 'small',
        rev: 0,
        sittingId: 'plenary',
        participantIds: ['lise'],
        claims: ['small·d1-1400·lise'],
      },
    ],
    ['lise is twice in d1-1400: meeting m1 and attendance a1'],
  );
  it('finds who holds time for a session that is not there, unless a micro-atelier is just taking its place', async () => {
    const workshops = app.store.connection.db!.collection<{ _id: string }>('workshops');
    const settling = async (ms: number) => {
      await workshops.deleteMany({});
      await workshops.insertOne({ _id: 'w1', unsettledSince: new Date(Date.now() - ms) } as never);
      return violations(app.store.connection);
    };
    const attendance = {
      ...{ _id: 'mw-w1_awa', kind: 'attendance', editionId: 'small', rev: 0, sittingId: 'mw-w1' },
      participantIds: ['awa'],
      claims: ['small·d1-1400·awa'],
    };
    const sentences = [
      'attendance mw-w1_awa claims [small·d1-1400·awa] and should claim [small·(no sitting)·awa]',
    ];
    expect(await found([attendance])).to.deep.equal(sentences);
    expect(await settling(1_000)).to.deep.equal([]);
    expect(await settling(60_000)).to.deep.equal(sentences);
    await workshops.deleteMany({});
  });
  finds(
    'people at a table that is out of use',
    [
      meeting(),
      {
        _id: 'c1',
        kind: 'closure',
        editionId: 'small',
        rev: 0,
        slotIds: ['d1-1400'],
        tableId: 't1',
        participantIds: [],
        claims: ['small·d1-1400·t1'],
      },
    ],
    ['t1 is twice in d1-1400: meeting m1 and closure c1'],
  );
  finds(
    'a meeting that forgot a claim',
    [meeting({ claims: ['small·d1-1400·awa', 'small·d1-1400·t1'] })],
    [
      'meeting m1 claims [small·d1-1400·awa,small·d1-1400·t1] and should claim [small·d1-1400·awa,small·d1-1400·lise,small·d1-1400·t1]',
    ],
  );
  finds(
    'a cancelled meeting that kept its place',
    [
      meeting({
        state: 'cancelled',
        rev: 1,
        claims: ['small·d1-1400·t1'],
        history: [
          ...(meeting().history as object[]),
          { action: 'cancelled', before: placed('m1', 0), after: { ...placed('m1', 1), state: 'cancelled' } },
        ],
      }),
    ],
    [
      'meeting m1 claims [small·d1-1400·t1] and should claim []',
      'meeting m1 occupies nothing and still has claims',
    ],
  );
  finds(
    'a meeting outside the grid, at no table, without an answer',
    [
      meeting({
        slotId: 'd9-0000',
        tableId: 't9',
        claims: ['awa', 'lise', 't9'].map((one) => `small·d9-0000·${one}`),
        people: [
          { participantId: 'awa', answer: 'accepted' },
          { participantId: 'lise', answer: 'pending' },
        ],
      }),
    ],
    [
      'meeting m1 sits in d9-0000, which the grid does not have',
      'meeting m1 sits at t9, which the edition does not have',
      'meeting m1 is confirmed without the answer of lise',
      'meeting m1 is confirmed in d9-0000 at t9 and its history ends otherwise',
    ],
  );
  finds(
    'a write without a line of history, and a line that does not follow from the one before',
    [
      meeting({
        rev: 3,
        history: [
          ...(meeting().history as object[]),
          { action: 'moved', before: { ...placed('m1', 0), tableId: 't2' }, after: placed('m1', 1) },
        ],
      }),
    ],
    [
      'meeting m1 has revision 3 and 2 lines of history',
      'meeting m1 has a hole in its history before line 1 (moved)',
    ],
  );
  const withEve = (_id: string, slotId: string, counts: string[]) => {
    const place = { state: 'confirmed', slotId, tableId: 't1' };
    return meeting({
      _id,
      ...place,
      participantIds: ['eve', 'lise'],
      people: ['eve', 'lise'].map((participantId) => ({ participantId, answer: 'accepted' })),
      claims: [...['eve', 'lise', 't1'].map((one) => `small·${slotId}·${one}`), ...counts],
      history: [{ action: 'booked', byId: 'eve', before: null, after: place }],
    });
  };
  finds(
    'more meetings than a person accepts, and one that does not count',
    [withEve('m1', 'd1-1400', ['small·cap·eve·1']), withEve('m2', 'd1-1420', [])],
    ['meeting m2 does not count on the limit of eve', 'eve has 2 meetings and accepts 1'],
  );
  const declined = (_id: string) => {
    const { claims: _, ...rest } = meeting();
    const place = { state: 'declined', slotId: null, tableId: null };
    return {
      ...rest,
      _id,
      ...place,
      history: [{ action: 'declined', before: null, after: place, commandKey: 'awa·once' }],
    };
  };
  finds(
    'a command with two effects',
    [declined('m1'), declined('m2')],
    ['the command awa·once had two effects, the second on m2'],
  );
  finds(
    'an acknowledged meeting that is gone, one that went back, and one that is not as told',
    [meeting()],
    [
      'awa·k1 was acknowledged with meeting m9, which is not there',
      'awa·k2 was acknowledged at revision 4 of meeting m1, which is at 0',
      'awa·k3 was told that meeting m1 is confirmed in d1-1400 at t2; its history says confirmed in d1-1400 at t1',
    ],
    [
      { actor: 'awa', key: 'k1', meeting: placed('m9', 0) },
      { actor: 'awa', key: 'k2', meeting: placed('m1', 4) },
      { actor: 'awa', key: 'k3', meeting: { ...placed('m1', 0), tableId: 't2' } },
    ],
  );
  it('finds nothing wrong with a line in which the first is offered a place', async () => {
    expect(await found([waiting(), waiting({ _id: 'w2', ...loose })])).to.deep.equal([]);
  });
  finds(
    'an offer of a place in which somebody sits, or that it does not hold',
    [meeting(), waiting(), waiting({ _id: 'w2', ...loose, firm: true, claims: ['small·wait·sol·marc'] })],
    [
      'lise is twice in d1-1400: meeting m1 and waiting w1',
      't1 is twice in d1-1400: meeting m1 and waiting w1',
      'sol is twice in d1-1400: waiting w1 and waiting w2',
      'waiting w2 claims [] and should claim [small·d1-1400·sol,small·d1-1400·marc,small·d1-1400·(no table)]',
    ],
  );
  finds(
    'somebody in a line who does not claim their place in it, and who left it and still does',
    [
      waiting({ claims: ['sol', 'lise', 't1'].map((one) => `small·d1-1400·${one}`) }),
      waiting({ _id: 'w2', state: 'left', claims: ['small·wait·sol·marc'], history: [line('left')] }),
    ],
    [
      'waiting w1 does not claim small·wait·sol·lise',
      'waiting w2 claims [small·wait·sol·marc] and should claim []',
      'waiting w2 occupies nothing and still has claims',
    ],
  );
  finds(
    'a refused command that had its effect all the same',
    [meeting({ commandKey: 'awa·k1' })],
    ['awa·k1 was refused (slot_taken) and yet had its effect on m1'],
    [{ actor: 'awa', key: 'k1', refusedWith: 'slot_taken' }],
  );
});

/** The same writes with the index in place: the store is what refuses them. */
eachEngine('the referee', (openTestStore) => {
  it('does not serve a store in which somebody is twice already', async () => {
    const store = await openTestStore();
    const collection = store.connection.db!.collection<{ _id: string }>('engagements');
    await collection.insertMany([meeting(), meeting({ _id: 'm2' })] as never);
    const error = await createModels(store.connection).then(
      () => null,
      (reason: { code: number }) => reason,
    );
    expect(error?.code).to.equal(11000);
  });

  it('refuses the second claim on a person in a slot', async () => {
    const store = await openTestStore();
    await createModels(store.connection);
    const collection = store.connection.db!.collection<{ _id: string }>('engagements');
    await collection.insertOne(meeting() as never);
    const second = meeting({ _id: 'm2', claims: ['small·d1-1400·awa'] });
    const error = await collection.insertOne(second as never).then(
      () => null,
      (reason: { code: number }) => reason,
    );
    expect(error?.code).to.equal(11000);
    expect(await collection.countDocuments()).to.equal(1);
  });
});

function placed(id: string, rev: number) {
  return { id, rev, state: 'confirmed', slotId: 'd1-1400', tableId: 't1' };
}
