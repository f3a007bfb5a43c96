import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('getting in line for a person', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    await reset(app);
    // Lise's three open slots are taken.
    await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    await all.lise.ok('busy:set', { slotIds: ['d1-1420', 'd2-0900'], busy: true });
  });
  after(() => app.stop());

  const line = { withId: 'lise', listingId: 'offer-drome' };

  it('gives a place in it, first come first served, that both sides and staff see', async () => {
    const mine = await all.ibra.ok('waiting:join', { ...line, message: 'Cinq minutes suffiraient' });
    expect(mine).to.deep.include({ state: 'waiting', position: 1, slotIds: [], offer: null, rev: 0 });
    expect(mine.participant.id).to.equal('ibra');
    expect(mine.awaited.id).to.equal('lise');
    expect(mine.listing?.id).to.equal('offer-drome');
    const second = await all.sol.ok('waiting:join', line);
    expect(second.position).to.equal(2);
    for (const reader of [all.lise, all.staff]) {
      const read = await reader.ok('waiting:list', {});
      expect(read.map((one) => [one.participant.id, one.position])).to.deep.equal([
        ['ibra', 1],
        ['sol', 2],
      ]);
    }
    expect((await all.sol.ok('waiting:list', {})).map((one) => one.id)).to.deep.equal([second.id]);
    expect(await all.marc.ok('waiting:list', {})).to.deep.equal([]);
    // The officer of the same organisation acts for who waits.
    expect((await all.awa.ok('waiting:list', {})).map((one) => one.id)).to.deep.equal([mine.id]);
    expect(await all.awa.ok('waiting:list', { participantId: 'awa' })).to.deep.equal([]);
    expect(await all.staff.ok('waiting:list', { participantId: 'marc' })).to.deep.equal([]);
  });

  it('for other times than those of others is no later place', async () => {
    await all.ibra.ok('waiting:join', { ...line, slotIds: ['d1-1400'] });
    expect((await all.sol.ok('waiting:join', { ...line, slotIds: ['d1-1420'] })).position).to.equal(1);
  });

  it('on behalf of somebody is recorded, and only for who may act for them', async () => {
    const { id } = await all.awa.ok('waiting:join', { ...line, onBehalfOf: 'ibra' });
    const entry = await app.models.Waiting.findById(id).lean();
    expect(entry?.history).to.have.length(1);
    expect(entry?.history[0]).to.deep.include({ action: 'waited', byId: 'awa', onBehalfOfId: 'ibra' });
    const refused = await leavesNoTrace(app, () =>
      all.awa.refused('waiting:join', { ...line, onBehalfOf: 'sol' }),
    );
    expect(refused.code).to.equal('forbidden');
    expect((await all.marc.refused('waiting:list', { participantId: 'awa' })).code).to.equal('forbidden');
    expect((await all.staff.refused('waiting:join', line)).code).to.equal('bad_input');
  });

  it('is refused where a place is free: it names those to book, or to propose', async () => {
    await all.lise.ok('busy:set', { slotIds: ['d2-0900'], busy: false });
    const toBook = await leavesNoTrace(app, () => all.ibra.refused('waiting:join', line));
    expect(toBook.code).to.equal('wrong_state');
    expect(toBook.message).to.equal('no need to wait: d2-0900 can be booked now');
    expect(toBook.alternatives?.map((slot) => [slot.id, slot.open])).to.deep.equal([['d2-0900', true]]);
    const toPropose = await all.ibra.refused('waiting:join', { withId: 'marc', slotIds: ['d1-1440'] });
    expect(toPropose.message).to.equal('no need to wait: both are free in d1-1440, propose one');
  });

  it('is open where the person is free but has all the meetings they accept', async () => {
    await all.lise.ok('profile:edit', { maxMeetings: 1 });
    await all.lise.ok('busy:set', { slotIds: ['d2-0900'], busy: false });
    expect((await all.ibra.ok('waiting:join', line)).position).to.equal(1);
  });

  const refusals: [string, object, string, RegExp][] = [
    ['for oneself', { withId: 'ibra' }, 'bad_input', /^withId: names the person who waits/],
    ['for staff', { withId: 'staff' }, 'bad_input', /staff do not sit at tables/],
    ['for nobody known', { withId: 'nobody' }, 'not_found', /no participant "nobody"/],
    ['on an unknown fiche', { ...line, listingId: 'none' }, 'not_found', /"none"/],
    ['for a slot outside the grid', { ...line, slotIds: ['d1-0300'] }, 'slot_closed', /not in the grid/],
    ['for six slots', { ...line, slotIds: Array(6).fill('d1-1400') }, 'bad_input', /^slotIds/],
    ['with an unknown field', { ...line, place: 1 }, 'bad_input', /place/],
  ];
  for (const [what, input, code, message] of refusals) {
    it(`${what} is refused: ${code}`, async () => {
      const refused = await leavesNoTrace(app, () => all.ibra.refused('waiting:join', input));
      expect(refused.code).to.equal(code);
      expect(refused.message).to.match(message);
    });
  }

  it('twice is refused, for one and the same person; sent twice it has one effect', async () => {
    const key = 'join-once-01';
    const [first, again] = await Promise.all([
      all.ibra.ok('waiting:join', { ...line, key }),
      all.ibra.ok('waiting:join', { ...line, key }),
    ]);
    expect(again.id).to.equal(first.id);
    const refused = await leavesNoTrace(app, () =>
      all.ibra.refused('waiting:join', { ...line, slotIds: ['d1-1420'] }),
    );
    expect(refused.code).to.equal('already_exists');
    expect(refused.message).to.equal(
      'Ibra Thiamou waits for Lise Rochegude already: leave that line first to wait for other times',
    );
  });

  it('does not tell who asked to be kept apart', async () => {
    await all.lise.ok('profile:edit', { doNotMeetIds: ['podor'] });
    const one = await leavesNoTrace(app, () => all.ibra.refused('waiting:join', line));
    await all.lise.ok('profile:edit', { doNotMeetIds: [] });
    await all.ibra.ok('profile:edit', { doNotMeetIds: ['lise'] });
    const other = await leavesNoTrace(app, () => all.ibra.refused('waiting:join', line));
    expect(one).to.deep.equal({ code: 'forbidden', message: 'this meeting cannot be arranged: ask staff' });
    expect(other).to.deep.equal(one);
  });

  it('is not for people who meet already', async () => {
    const refused = await all.awa.refused('waiting:join', line);
    expect(refused.code).to.equal('wrong_state');
    expect(refused.message).to.match(/meet already: move that meeting$/);
  });

  it('in too many lines at once is refused', async () => {
    const entry = await all.ibra.ok('waiting:join', line);
    const { _id, claims, ...rest } = (await app.models.Waiting.findById(entry.id).lean())!;
    await app.models.Waiting.insertMany(
      Array.from({ length: 19 }, (_, index) => ({
        ...rest,
        _id: `copy-${index}`,
        claims: [`${claims![0]}-${index}`],
      })),
    );
    await all.sol.ok('busy:set', {
      slotIds: [
        'd1-1400',
        'd1-1420',
        'd1-1440',
        'd1-1500',
        'd1-1520',
        'd1-1540',
        'd2-0900',
        'd2-0920',
        'd2-0940',
      ],
      busy: true,
    });
    const refused = await all.ibra.refused('waiting:join', { withId: 'sol' });
    expect(refused.code).to.equal('cap_reached');
  });

  it('can be left by who waits, their delegates and staff, by nobody else', async () => {
    const { id } = await all.ibra.ok('waiting:join', line);
    expect((await leavesNoTrace(app, () => all.lise.refused('waiting:leave', { id }))).code).to.equal(
      'forbidden',
    );
    expect((await all.nobody.refused('waiting:leave', { id })).code).to.equal('not_signed_in');
    expect((await all.ibra.refused('waiting:leave', { id: 'none' })).code).to.equal('not_found');
    const left = await all.awa.ok('waiting:leave', { id });
    expect(left).to.deep.include({ state: 'left', position: null, rev: 1 });
    expect((await all.ibra.refused('waiting:leave', { id })).code).to.equal('wrong_state');
    expect(await all.ibra.ok('waiting:list', {})).to.deep.equal([]);
    // And got into again.
    expect((await all.ibra.ok('waiting:join', line)).position).to.equal(1);
  });
});
