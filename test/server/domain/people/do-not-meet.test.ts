import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const MESSAGE = 'this meeting cannot be arranged: ask staff';

describe('people who prefer not to meet', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, marc, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const avoid = (who: TestClient, doNotMeetIds: string[]) => who.ok('profile:edit', { doNotMeetIds });
  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));
  const ranked = async (who: TestClient, id: string) =>
    (await who.ok('partner:rank', { id })).map((partner) => partner.listing.id);

  for (const [title, by, ids] of [
    ['the one who asks named the other', 'awa', ['lise']],
    ['the one who asks named their organisation', 'awa', ['drome']],
    ['the one who is asked named the other', 'lise', ['awa']],
    ['the one who is asked named their organisation', 'lise', ['podor']],
  ] as const) {
    it(`are not booked, invited or ranked when ${title}, and the refusal is the same`, async () => {
      expect(await ranked(awa, 'need-podor')).to.include('offer-drome');
      await avoid(by === 'awa' ? awa : lise, [...ids]);
      const refusals = [
        await refusal(awa, 'meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' }),
        await refusal(awa, 'meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] }),
        await refusal(lise, 'meeting:propose', { withIds: ['awa'], slotIds: ['d1-1440'] }),
      ];
      expect(refusals).to.deep.equal(Array(3).fill({ code: 'forbidden', message: MESSAGE }));
      expect(await ranked(awa, 'need-podor')).to.not.include('offer-drome');
      expect(await ranked(lise, 'offer-drome')).to.not.include('need-podor');
    });
  }

  it('are not brought together by an earlier proposal either', async () => {
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] });
    await avoid(awa, ['lise']);
    expect((await refusal(lise, 'meeting:accept', { id: meeting.id })).message).to.equal(MESSAGE);
    const counter = { id: meeting.id, slotIds: ['d1-1500'] };
    expect((await refusal(lise, 'meeting:counter', counter)).message).to.equal(MESSAGE);
    expect((await lise.ok('meeting:decline', { id: meeting.id })).meeting.state).to.equal('declined');
  });

  it('may be seated by staff, and meet again once it is taken back', async () => {
    await avoid(awa, ['lise']);
    const placed = { participantIds: ['awa', 'lise'], slotId: 'd1-1400' };
    expect((await staff.ok('meeting:place', placed)).meeting.state).to.equal('confirmed');
    await avoid(awa, []);
    const booking = { listingId: 'offer-drome', slotId: 'd1-1420' };
    expect((await awa.ok('meeting:book', booking)).meeting.state).to.equal('confirmed');
  });

  it('others of the organisation are not concerned by a name', async () => {
    await avoid(awa, ['marc']);
    expect(
      (await awa.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1440'] })).meeting.rev,
    ).to.equal(0);
  });

  it('is seen by the person, their delegates and staff only', async () => {
    await avoid(marc, ['podor', 'sol']);
    const seenBy = async (who: TestClient) =>
      (await who.ok('profile:edit', { participantId: 'marc' })).doNotMeetIds;
    expect((await marc.ok('session:read', {})).profile?.doNotMeetIds).to.deep.equal(['podor', 'sol']);
    for (const who of [lise, staff]) expect(await seenBy(who)).to.deep.equal(['podor', 'sol']);
    await marc.ok('profile:edit', { delegateIds: [] });
    expect(await seenBy(lise), 'an officer of the same organisation').to.deep.equal([]);
    for (const answer of [
      await awa.ok('participant:list', {}),
      await awa.ok('slot:common', { participantIds: ['awa', 'marc'] }),
      await awa.ok('listing:read', { id: 'offer-drome' }),
    ]) {
      expect(JSON.stringify(answer)).to.not.contain('doNotMeet');
    }
  });

  it('is written by them only', async () => {
    const input = { participantId: 'marc', doNotMeetIds: ['sol'] };
    expect((await lise.ok('profile:edit', input)).doNotMeetIds, 'a delegate').to.deep.equal(['sol']);
    await marc.ok('profile:edit', { delegateIds: [] });
    expect((await refusal(lise, 'profile:edit', input)).code).to.equal('forbidden');
    expect((await refusal(awa, 'profile:edit', input)).code).to.equal('forbidden');
    expect((await refusal(ibra, 'profile:edit', input)).code).to.equal('forbidden');
  });

  it('names others who exist', async () => {
    for (const [ids, code] of [
      [['awa'], 'bad_input'],
      [['podor'], 'bad_input'],
      [['ghost'], 'not_found'],
      [Array(51).fill('lise'), 'bad_input'],
      ['lise', 'bad_input'],
    ] as const) {
      expect((await refusal(awa, 'profile:edit', { doNotMeetIds: ids })).code).to.equal(code);
    }
  });
});
