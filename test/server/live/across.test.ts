import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp } from '../../support/app.ts';
import { reset } from '../../support/state.ts';
import { databaseFor } from '../../support/venue.ts';

const BOOKING = { listingId: 'offer-drome', slotId: 'd1-1400' };

describe('two servers on one MongoDB', function () {
  this.timeout(30_000);
  let one: TestApp;
  let two: TestApp;

  before(async function () {
    const mongodbUri = await databaseFor('mongodb, two servers');
    if (typeof mongodbUri === 'object') return this.skip();
    one = await startTestApp({ mongodbUri });
    two = await startTestApp({ mongodbUri, empty: true });
  });
  beforeEach(() => reset(one));
  after(async () => {
    await two?.stop();
    await one?.store.connection.dropDatabase();
    await one?.stop();
  });

  it('brings a booking made through one to a socket of the other, and to nobody else', async () => {
    const host = await (await two.as('lise')).socket();
    const bystander = await (await two.as('sol')).socket();
    bystander.onAny((name) => expect.fail(`the bystander heard ${name}`));
    const heard = nextFact(host, 'meeting:booked');
    const { meeting } = await (await one.as('awa')).ok('meeting:book', BOOKING);
    expect((await heard).meeting).to.deep.equal(meeting);
    bystander.disconnect();
  });

  it('ends a session on the sockets of every process', async () => {
    const guest = await two.as('awa');
    const socket = await guest.socket();
    const told = nextFact(socket, 'session:ended');
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    // The same cookie, at the other server.
    const answer = await fetch(`${one.url}/api/session`, {
      method: 'DELETE',
      headers: { cookie: guest.cookie, 'content-type': 'application/json' },
    });
    expect(answer.status).to.equal(200);
    await told;
    expect(await gone).to.equal('io server disconnect');
  });

  it('tells a new delegate, whose socket another process holds, what happens from now on', async () => {
    const delegate = await (await two.as('ibra')).socket();
    await (await one.as('marc')).ok('profile:edit', { delegateIds: ['lise', 'ibra'] });
    const heard = nextFact(delegate, 'meeting:proposed');
    // Facts keep their order, so the socket is in the room before this one comes.
    const asked = await (await one.as('sol')).ok('meeting:propose', {
      withIds: ['marc'],
      slotIds: ['d1-1440'],
    });
    expect((await heard).meeting.id).to.equal(asked.meeting.id);
  });

  it('resumes a client that moves from one to the other with only what it missed', async () => {
    const awa = await one.as('awa');
    const old = await awa.ok('meeting:book', BOOKING);
    // Older than the overlap that a resumed reading repeats.
    await one.models.Meeting.updateOne(
      { _id: old.meeting.id },
      { $set: { updatedAt: new Date('2026-11-19T08:00:00Z') } },
    );
    const before = await awa.ok('agenda:read', {});
    expect(before.full).to.equal(true);
    const missed = await (await one.as('staff')).ok('meeting:place', {
      participantIds: ['awa', 'marc'],
      slotId: 'd2-0920',
    });
    const elsewhere = await two.as('awa');
    const after = await elsewhere.ok('agenda:read', { since: before.asOf });
    expect(after.full).to.equal(false);
    expect(after.meetings.map((meeting) => meeting.id)).to.deep.equal([missed.meeting.id]);
  });
});
