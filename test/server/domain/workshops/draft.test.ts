import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildOrganisation, buildParticipant, smallFixture } from '../../../../fixtures/small/index.ts';
import type { OutputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

/** Four authorities beside those of the small edition, one person each; odd ones are members. */
function crowd() {
  const fixture = smallFixture();
  for (const number of [1, 2, 3, 4]) {
    fixture.organisations.push(buildOrganisation({ _id: `ville${number}`, cufMember: number % 2 === 1 }));
    fixture.participants.push(buildParticipant({ _id: `agent${number}`, organisationId: `ville${number}` }));
  }
  return fixture;
}

describe('the programme of micro-ateliers', () => {
  let app: TestApp;
  let awa: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, staff } = await everybody(app));
  });
  beforeEach(() => reset(app, crowd()));
  after(() => app.stop());

  const openCall = (end: string, rooms = ['Salle 1']) =>
    staff.ok('workshop:call', {
      rev: 0,
      windows: [{ date: '2026-11-20', start: '14:00', end }],
      rooms,
    });
  const propose = async (speakerId: string, title: string, preferred: string[] = []) =>
    (
      await staff.ok('workshop:propose', {
        title,
        summary: 'Ce que nous avons appris en chemin, et ce que nous referions autrement.',
        language: 'fr',
        themes: ['eau'],
        speakerIds: [speakerId],
        preferred,
        onBehalfOf: speakerId,
      })
    ).id;
  const prepare = (input = {}) => leavesNoTrace(app, () => staff.ok('workshop:prepare', input));
  const idsOf = (draft: OutputOf<'workshop:prepare'>) => draft.places.map((one) => one.id);

  it('places all when there is room, at the times that people asked for', async () => {
    await openCall('15:00');
    const first = await propose('agent1', 'Atelier un', ['20261120-1440']);
    const second = await propose('agent2', 'Atelier deux', ['20261120-1400']);
    const third = await propose('agent3', 'Atelier trois');
    const draft = await prepare();
    expect(Object.fromEntries(draft.places.map((one) => [one.id, one.timeId]))).to.deep.equal({
      [first]: '20261120-1440',
      [second]: '20261120-1400',
      [third]: '20261120-1420',
    });
    expect(draft.unplaced).to.deep.equal([]);
    expect(draft.figures).to.deep.include({
      proposed: 3,
      programmed: 3,
      wished: 2,
      asWished: 2,
      proven: true,
    });
  });

  it('with more proposals than times puts members first, and says so', async () => {
    await openCall('14:40');
    const guest = await propose('agent2', 'Atelier de non-membre');
    const one = await propose('agent1', 'Atelier un');
    const three = await propose('agent3', 'Atelier trois');
    const draft = await prepare();
    expect(idsOf(draft)).to.have.members([one, three]);
    expect(draft.unplaced).to.deep.equal([{ id: guest, code: 'members-first', people: [] }]);
    expect(draft.figures).to.deep.include({ members: 2, membersProgrammed: 2, proven: true });
  });

  it('each organisation has one before any has two, unless staff wish otherwise', async () => {
    await openCall('14:40');
    const one = await propose('agent1', 'Atelier un');
    const again = await propose('agent1', 'Atelier un bis');
    const guest = await propose('agent2', 'Atelier de non-membre');
    const fair = await prepare();
    expect(idsOf(fair)).to.include(guest);
    expect(fair.unplaced.map((lack) => lack.code)).to.deep.equal(['one-each-first']);
    const members = await prepare({ oneEachFirst: false });
    expect(idsOf(members)).to.have.members([one, again]);
    expect(members.unplaced).to.deep.equal([{ id: guest, code: 'members-first', people: [] }]);
  });

  it('respects tables, sessions and what is in the programme; says who is never free', async () => {
    await openCall('14:40', ['Salle 1', 'Salle 2']);
    await staff.ok('sitting:create', {
      kind: 'plenary',
      title: { fr: 'Plénière' },
      roomId: 'salle-2',
      start: '2026-11-20T14:00:00+01:00',
      end: '2026-11-20T14:20:00+01:00',
    });
    await awa.ok('busy:set', { slotIds: ['d1-1400', 'd1-1420'], busy: true });
    const never = await propose('awa', 'Atelier de Podor');
    const kept = await propose('agent2', 'Atelier déjà placé');
    await staff.ok('workshop:place', { id: kept, rev: 0, timeId: '20261120-1420', roomId: 'salle-1' });
    const one = await propose('agent1', 'Atelier un');
    const three = await propose('agent3', 'Atelier trois');
    const draft = await prepare();
    expect(draft.places.map(({ timeId, roomId }) => `${timeId} ${roomId}`).sort()).to.deep.equal([
      '20261120-1400 salle-1',
      '20261120-1420 salle-2',
    ]);
    expect(idsOf(draft)).to.have.members([one, three]);
    expect(draft.unplaced).to.deep.equal([
      { id: never, code: 'speakers-taken', people: ['Awa Ndoumbé-Sall'] },
    ]);
  });

  it('published, each takes its place or is told why not, and the rest is there', async () => {
    await openCall('14:40');
    const one = await propose('agent1', 'Atelier un');
    const three = await propose('agent3', 'Atelier trois');
    const draft = await prepare();
    const at = draft.places.find((place) => place.id === one)!;
    // Meanwhile somebody keeps that time for themselves.
    const agent = await app.as('agent1');
    await agent.ok('busy:set', { slotIds: [`d1-${at.timeId.slice(9)}`], busy: true });
    const places = draft.places.map(({ asWished: _, ...place }) => place);
    const outcome = await staff.ok('workshop:publish', { places });
    expect(outcome.placed).to.deep.equal([three]);
    expect(outcome.refused.map((lack) => lack.id)).to.deep.equal([one]);
    expect(outcome.refused[0]?.message).to.contain('must be elsewhere then');
    const states = (await staff.ok('workshop:list', {})).workshops.map((own) => [own.id, own.state]);
    expect(states).to.have.deep.members([
      [one, 'submitted'],
      [three, 'programmed'],
    ]);
  });

  it('is for staff, and needs times to come', async () => {
    expect((await leavesNoTrace(app, () => staff.refused('workshop:prepare', {}))).code).to.equal(
      'wrong_state',
    );
    await openCall('14:40');
    expect((await awa.refused('workshop:prepare', {})).code).to.equal('forbidden');
    expect((await awa.refused('workshop:publish', { places: [] })).code).to.equal('forbidden');
    expect((await staff.refused('workshop:publish', { places: [] })).code).to.equal('bad_input');
    app.at('2026-11-20T18:00:00+01:00');
    expect((await staff.refused('workshop:prepare', {})).code).to.equal('slot_closed');
    app.at('2026-11-20T08:00:00+01:00');
  });
});
