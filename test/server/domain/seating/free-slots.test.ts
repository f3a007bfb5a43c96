import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, reset } from '../../../support/state.ts';

describe('common free slots', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let sol: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, sol } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  it('are those in which all are free, soonest first, whatever keeps them', async () => {
    await lise.ok('busy:set', { slotIds: ['d1-1420'], busy: true });
    await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    const slots = await awa.ok('slot:common', { participantIds: ['awa', 'lise'], limit: 2 });
    expect(slots).to.deep.equal([
      {
        id: 'd1-1440',
        day: 1,
        start: '2026-11-20T13:40:00.000Z',
        end: '2026-11-20T14:00:00.000Z',
        open: false,
        tablesFree: 4,
      },
      {
        id: 'd1-1500',
        day: 1,
        start: '2026-11-20T14:00:00.000Z',
        end: '2026-11-20T14:20:00.000Z',
        open: false,
        tablesFree: 4,
      },
    ]);
  });

  it('say when, never why not: no name, no meeting', async () => {
    await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    const text = JSON.stringify(await awa.ok('slot:common', { participantIds: ['lise'] }));
    expect(text).to.not.match(/sol|Lise|meeting/i);
  });

  it('about a fiche are none for who has all the meetings they accept; for a move they are as before', async () => {
    await app.models.Participant.updateOne({ _id: 'lise' }, { maxMeetings: 1 });
    await sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    const people = { participantIds: ['awa', 'lise'] };
    expect(await awa.ok('slot:common', { ...people, listingId: 'offer-drome' })).to.deep.equal([]);
    expect(await awa.ok('slot:common', people)).to.not.deep.equal([]);
    await app.models.Participant.updateOne({ _id: 'lise' }, { maxMeetings: 2 });
    expect(await awa.ok('slot:common', { ...people, listingId: 'offer-drome' })).to.not.deep.equal([]);
  });

  it('mark those that the holder of a published fiche opened', async () => {
    const open = async () =>
      (await awa.ok('slot:common', { participantIds: ['awa', 'lise'], listingId: 'offer-drome' }))
        .filter((slot) => slot.open)
        .map((slot) => slot.id);
    expect(await open()).to.deep.equal(['d1-1400', 'd1-1420', 'd2-0900']);
    await lise.ok('listing:withdraw', { id: 'offer-drome' });
    expect(await open()).to.deep.equal([]);
  });

  it('are for people who are signed in, about people who sit at tables', async () => {
    const nobody = await app.as(null);
    const codes = [];
    for (const [who, participantIds] of [
      [nobody, ['lise']],
      [awa, ['nope']],
      [awa, ['staff']],
      [awa, ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ] as const) {
      codes.push((await who.refused('slot:common', { participantIds })).code);
    }
    expect(codes).to.deep.equal(['not_signed_in', 'not_found', 'bad_input', 'bad_input']);
  });
});
