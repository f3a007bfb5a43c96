import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import {
  nextFact,
  startTestApp,
  type TestApp,
  type TestClient,
  type TestSocket,
} from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const LISTED = { withId: 'lise', listingId: 'offer-drome' };

describe('a place that becomes free', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let listening: TestSocket;
  /** Awa's meeting with Lise at 14:00. */
  let meetingId: string;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
    listening = await all.staff.socket();
  });
  beforeEach(async () => {
    app.at('2026-11-20T13:00:00+01:00');
    await reset(app);
    const booked = await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    meetingId = booked.meeting.id;
    await all.lise.ok('busy:set', { slotIds: ['d1-1420', 'd2-0900'], busy: true });
  });
  afterEach(async () => {
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });
  after(() => app.stop());

  const placeOf = async (who: TestClient) => (await who.ok('waiting:list', {}))[0]!;
  /** Does something and waits until a line changed, and until the offer was told. */
  const thenOffered = async (act: () => Promise<unknown>) => {
    const changed = nextFact(listening, 'waiting:changed');
    await act();
    await changed;
    await app.app.tick();
  };
  /** Ibra first, then Sol (by video, so that table 4 is hers), both for any time with Lise. */
  const twoInLine = async () => {
    await all.ibra.ok('waiting:join', { ...LISTED, message: 'Les pompes' });
    await all.sol.ok('waiting:join', LISTED);
  };

  it('goes to the next when its time is over, though something else that the clock does fails', async () => {
    await twoInLine();
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    const early = new Date('2026-11-20T12:00:00+01:00');
    // A repair that no server can carry out: it names nothing.
    await app.models.Repair.collection.insertOne({
      _id: 'broken',
      editionId: 'small',
      status: 'running',
      updatedAt: early,
    } as never);
    app.at('2026-11-20T13:05:06+01:00');
    await app.app.tick();
    expect((await placeOf(all.ibra)).state).to.equal('expired');
    expect((await placeOf(all.sol)).state).to.equal('offered');
  });

  it('is offered to the first in line at once, kept for minutes, and nobody else can have it', async () => {
    await twoInLine();
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    const mine = await placeOf(all.ibra);
    expect(mine.state).to.equal('offered');
    expect(mine.offer).to.deep.include({ slotId: 'd1-1400', firm: true });
    expect(mine.offer?.expiresAt).to.match(/^2026-11-20T12:05:0/);
    expect(mine.offer?.table?.room).to.equal('Hall');
    expect((await placeOf(all.sol)).state).to.equal('waiting');
    const refused = await leavesNoTrace(app, () =>
      all.awa.refused('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' }),
    );
    expect(refused.code).to.equal('slot_taken');
    expect(refused.message).to.match(
      /^slot d1-1400 is kept, for some minutes, for a waiting list for Lise Rochegude/,
    );
  });

  it('becomes the meeting when it is taken: the same document, with all its history', async () => {
    await twoInLine();
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    const { id, offer } = await placeOf(all.ibra);
    const ibra = await all.ibra.socket();
    const lise = await all.lise.socket();
    const told = Promise.all([nextFact(ibra, 'meeting:booked'), nextFact(lise, 'meeting:booked')]);
    const { meeting, displaced } = await all.ibra.ok('waiting:take', { id });
    expect(meeting).to.deep.include({
      id,
      rev: 2,
      state: 'confirmed',
      slotId: 'd1-1400',
      table: offer?.table,
      requestedById: 'ibra',
      message: 'Les pompes',
      expiresAt: null,
    });
    expect(meeting.people.map((one) => one.answer)).to.deep.equal(['accepted', 'accepted']);
    expect(displaced).to.deep.equal([]);
    expect((await told).map((fact) => fact.meeting.rev)).to.deep.equal([2, 2]);
    const { history } = await all.lise.ok('meeting:read', { id });
    expect(history.map((line) => [line.action, line.by.id, line.after.state])).to.deep.equal([
      ['waited', 'ibra', 'waiting'],
      ['offered', null, 'offered'],
      ['taken', 'ibra', 'confirmed'],
    ]);
    expect(await all.ibra.ok('waiting:list', {})).to.deep.equal([]);
    expect((await placeOf(all.sol)).position).to.equal(1);
    // And it is a meeting like any other.
    await all.lise.ok('meeting:move', { id, slotId: 'd1-1440' });
  });

  it('goes to the next who leaves it, and to the one after who does not answer', async () => {
    await twoInLine();
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    const first = await placeOf(all.ibra);
    await thenOffered(() => all.ibra.ok('waiting:pass', { id: first.id }));
    await app.app.tick();
    const passed = await placeOf(all.ibra);
    // Waits for any time: goes on, without being asked twice.
    expect([passed.state, passed.offer, passed.position]).to.deep.equal(['waiting', null, 1]);
    const second = await placeOf(all.sol);
    expect([second.state, second.offer?.slotId, second.offer?.table?.id]).to.deep.equal([
      'offered',
      'd1-1400',
      't4',
    ]);
    app.at('2026-11-20T13:05:06+01:00');
    const late = await leavesNoTrace(app, () => all.sol.refused('waiting:take', { id: second.id }));
    expect(late.code).to.equal('deadline_passed');
    await app.app.tick();
    const lapsed = await placeOf(all.sol);
    expect([lapsed.state, lapsed.position, lapsed.offer?.slotId]).to.deep.equal(['expired', null, 'd1-1400']);
    // Nobody is left who wants it: anybody may book it.
    await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
  });

  it('is the end of the wait for who wanted that time only and leaves it', async () => {
    const { id } = await all.ibra.ok('waiting:join', { ...LISTED, slotIds: ['d1-1400'] });
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    expect((await all.ibra.ok('waiting:pass', { id })).state).to.equal('passed');
    expect((await all.ibra.refused('waiting:take', { id })).code).to.equal('wrong_state');
  });

  it('waits for who wanted another time only', async () => {
    await all.ibra.ok('waiting:join', { ...LISTED, slotIds: ['d1-1420'] });
    await all.sol.ok('waiting:join', { ...LISTED, slotIds: ['d1-1400'] });
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    expect((await placeOf(all.ibra)).state).to.equal('waiting');
    expect((await placeOf(all.sol)).state).to.equal('offered');
  });

  describe('is offered whatever frees it:', () => {
    const ways: [string, () => Promise<unknown>][] = [
      ['a meeting that moves', () => all.staff.ok('meeting:move', { id: meetingId, slotId: 'd1-1440' })],
      ['time that is given back', () => all.lise.ok('busy:set', { slotIds: ['d1-1420'], busy: false })],
      [
        'a slot that the holder opens',
        () =>
          all.lise.ok('listing:open-slots', {
            id: 'offer-drome',
            slotIds: ['d1-1520'],
          }),
      ],
    ];
    for (const [what, act] of ways) {
      it(what, async () => {
        await all.ibra.ok('waiting:join', LISTED);
        await thenOffered(act);
        expect((await placeOf(all.ibra)).state).to.equal('offered');
      });
    }

    it('an acceptance taken back', async () => {
      await all.awa.ok('meeting:cancel', { id: meetingId });
      const { meeting } = await all.awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1400'] });
      await all.lise.ok('meeting:accept', { id: meeting.id });
      await all.ibra.ok('waiting:join', LISTED);
      await thenOffered(() => all.lise.ok('meeting:unaccept', { id: meeting.id }));
      expect((await placeOf(all.ibra)).offer?.slotId).to.equal('d1-1400');
    });

    it('a session that somebody does not attend after all', async () => {
      await all.awa.ok('meeting:cancel', { id: meetingId });
      const sitting = await all.staff.ok('sitting:create', {
        kind: 'plenary',
        title: { fr: 'Plénière' },
        roomId: 'salle-1',
        start: '2026-11-20T14:00:00+01:00',
        end: '2026-11-20T14:20:00+01:00',
      });
      await all.lise.ok('sitting:attend', { sittingId: sitting.id, attending: true });
      await all.ibra.ok('waiting:join', LISTED);
      await thenOffered(() => all.lise.ok('sitting:attend', { sittingId: sitting.id, attending: false }));
      expect((await placeOf(all.ibra)).offer?.slotId).to.equal('d1-1400');
    });

    it('a table that is put back into use', async () => {
      await all.awa.ok('meeting:cancel', { id: meetingId });
      const close = (tableId: string, closed: boolean) =>
        all.staff.ok('table:close', { tableId, slotIds: ['d1-1400'], closed });
      for (const table of ['t1', 't2', 't3', 't4']) await close(table, true);
      await all.ibra.ok('waiting:join', LISTED);
      await thenOffered(() => close('t2', false));
      expect((await placeOf(all.ibra)).offer?.table?.id).to.equal('t2');
    });

    it('a person who accepts more meetings, whose limit the offer counts on', async () => {
      await all.awa.ok('meeting:cancel', { id: meetingId });
      await all.lise.ok('profile:edit', { maxMeetings: 1 });
      await all.lise.ok('busy:set', { slotIds: ['d1-1420', 'd2-0900'], busy: false });
      await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
      await all.ibra.ok('waiting:join', LISTED);
      await all.sol.ok('waiting:join', LISTED);
      await app.app.tick();
      expect((await placeOf(all.ibra)).state).to.equal('waiting');
      await thenOffered(() => all.lise.ok('profile:edit', { maxMeetings: 2 }));
      await app.app.tick();
      expect((await placeOf(all.ibra)).state).to.equal('offered');
      expect((await placeOf(all.sol)).state).to.equal('waiting');
      const { claims } = (await app.models.Waiting.findById((await placeOf(all.ibra)).id).lean())!;
      expect(claims?.filter((claim) => claim.includes('·cap·'))).to.deep.equal(['small·cap·lise·2']);
    });

    it('the same where only a proposal can be offered: nobody is asked who could not accept', async () => {
      await all.marc.ok('profile:edit', { maxMeetings: 1 });
      await all.staff.ok('meeting:place', { participantIds: ['awa', 'marc'], slotId: 'd1-1440' });
      await all.ibra.ok('waiting:join', { withId: 'marc' });
      await app.app.tick();
      expect((await placeOf(all.ibra)).state).to.equal('waiting');
      await thenOffered(() => all.marc.ok('profile:edit', { maxMeetings: 2 }));
      expect((await placeOf(all.ibra)).offer?.firm).to.equal(false);
    });

    it('a crash between the two: the clock finds it', async () => {
      await all.ibra.ok('waiting:join', LISTED);
      // As a server leaves it that is killed right after its write.
      await app.models.Meeting.updateOne(
        { _id: meetingId },
        {
          $set: { state: 'cancelled' },
          $unset: { claims: 1 },
          $inc: { rev: 1 },
          $push: {
            history: {
              at: new Date(),
              action: 'cancelled',
              byId: 'awa',
              onBehalfOfId: null,
              before: null,
              after: { state: 'cancelled', slotId: 'd1-1400', tableId: 't1' },
              note: '',
            },
          },
        },
      );
      await app.models.Meeting.deleteOne({ _id: meetingId });
      await app.app.tick();
      expect((await placeOf(all.ibra)).state).to.equal('offered');
    });
  });

  it('with somebody who opened no slot is offered without holding them, to one at a time; taking it asks them', async () => {
    const everyTime = [
      'd1-1400',
      'd1-1420',
      'd1-1440',
      'd1-1500',
      'd1-1520',
      'd1-1540',
      'd2-0900',
      'd2-0920',
      'd2-0940',
    ];
    await all.marc.ok('busy:set', { slotIds: everyTime, busy: true });
    await all.ibra.ok('waiting:join', { withId: 'marc', subject: 'Jumelage' });
    await all.sol.ok('waiting:join', { withId: 'marc' });
    await thenOffered(() => all.marc.ok('busy:set', { slotIds: ['d1-1500'], busy: false }));
    await app.app.tick();
    const mine = await placeOf(all.ibra);
    expect(mine.offer).to.deep.include({ slotId: 'd1-1500', firm: false, table: null });
    expect((await placeOf(all.sol)).state).to.equal('waiting');
    const { meeting } = await all.ibra.ok('waiting:take', { id: mine.id });
    expect(meeting).to.deep.include({
      id: mine.id,
      state: 'proposed',
      slotId: null,
      proposedSlotIds: ['d1-1500'],
      subject: 'Jumelage',
    });
    expect((await all.marc.ok('meeting:accept', { id: mine.id })).meeting.state).to.equal('confirmed');
  });

  it('is not offered to people kept apart since, nor to who meets the person by now', async () => {
    await twoInLine();
    await all.lise.ok('profile:edit', { doNotMeetIds: ['podor'] });
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    expect((await placeOf(all.ibra)).state).to.equal('waiting');
    expect((await placeOf(all.sol)).state).to.equal('offered');
    await all.lise.ok('profile:edit', { doNotMeetIds: [] });
    await all.staff.ok('meeting:place', { participantIds: ['ibra', 'lise'], slotId: 'd1-1500' });
    await app.app.tick();
    expect(await all.ibra.ok('waiting:list', {})).to.deep.equal([]);
  });

  it('is over for everybody once its time has come', async () => {
    await all.ibra.ok('waiting:join', { ...LISTED, slotIds: ['d1-1400'] });
    app.at('2026-11-20T13:59:00+01:00');
    await app.app.tick();
    expect((await placeOf(all.ibra)).state).to.equal('expired');
  });

  it('is taken once by a command sent twice, and by nobody else', async () => {
    await twoInLine();
    await thenOffered(() => all.awa.ok('meeting:cancel', { id: meetingId }));
    const { id, rev } = await placeOf(all.ibra);
    for (const stranger of [all.sol, all.lise]) {
      const refused = await leavesNoTrace(app, () => stranger.refused('waiting:take', { id }));
      expect(refused.code).to.equal('forbidden');
    }
    expect((await all.ibra.refused('waiting:take', { id, rev: rev - 1 })).code).to.equal('stale');
    expect((await all.ibra.refused('waiting:pass', { id, onBehalfOf: 'awa' })).code).to.equal('bad_input');
    const key = 'take-once-01';
    // By a delegate: the officer of the same organisation.
    const answers = await Promise.all([1, 2, 3].map(() => all.awa.ok('waiting:take', { id, key })));
    expect(answers.map((answer) => answer.meeting.rev)).to.deep.equal([2, 2, 2]);
    const meeting = await app.models.Meeting.findById(id).lean();
    expect(meeting?.history.at(-1)).to.deep.include({ action: 'taken', byId: 'awa', onBehalfOfId: 'ibra' });
    expect((await all.ibra.refused('waiting:take', { id })).code).to.equal('wrong_state');
    expect((await all.ibra.refused('waiting:leave', { id })).code).to.equal('wrong_state');
    expect((await all.awa.refused('waiting:leave', { id: meetingId })).code).to.equal('not_found');
  });
});
