import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildEdition, buildParticipant, smallFixture } from '../../../../fixtures/small/index.ts';
import { interpretersFor, shareLanguage } from '../../../../server/domain/edition/interpreters.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const speak = (...languages: string[]) => ({ languages });
const INTERPRETERS = [
  { id: 'ana', name: 'Ana Peral', languages: ['fr', 'es', 'en'] },
  { id: 'luz', name: 'Luz Marín', languages: ['fr', 'es'] },
  { id: 'tom', name: 'Tom Reyl', languages: ['fr', 'en'] },
];

describe('who needs an interpreter', () => {
  it('nobody who shares a language with all the others', () => {
    expect(shareLanguage([speak('fr'), speak('en', 'fr')])).to.equal(true);
    expect(shareLanguage([speak('fr', 'en'), speak('en', 'es'), speak('fr', 'es')])).to.equal(false);
    expect(shareLanguage([speak('fr'), speak('es')])).to.equal(false);
  });

  it('who has named no language is taken to follow', () => {
    expect(shareLanguage([speak('fr'), speak()])).to.equal(true);
    expect(shareLanguage([speak('fr'), speak(), speak('es')])).to.equal(false);
    expect(shareLanguage([])).to.equal(true);
  });

  it('those who have a language in common with each, the least needed elsewhere first', () => {
    const edition = { interpreters: INTERPRETERS };
    expect(interpretersFor(edition, [speak('fr'), speak('es')])).to.deep.equal(['luz', 'ana']);
    expect(interpretersFor(edition, [speak('fr'), speak('es'), speak('en')])).to.deep.equal(['ana']);
    expect(interpretersFor(edition, [speak('fr'), speak('ko')])).to.deep.equal([]);
    expect(interpretersFor(edition, [speak('fr'), speak('fr', 'ko')])).to.equal(null);
    expect(interpretersFor({ interpreters: [] }, [speak('fr'), speak('ko')])).to.equal(null);
    expect(interpretersFor({}, [speak('fr'), speak('ko')])).to.equal(null);
  });
});

describe('meetings of people without a common language', () => {
  let app: TestApp;
  let awa: TestClient;
  let eva: TestClient;
  let staff: TestClient;

  const fixture = (interpreters = INTERPRETERS.slice(0, 2)) => {
    const small = smallFixture();
    for (const [id, languages] of [
      ['eva', ['es']],
      ['rosa', ['es', 'pt']],
      ['jin', ['ko']],
    ] as const) {
      small.participants.push(
        buildParticipant({ _id: id, organisationId: 'quito', role: 'elected', languages: [...languages] }),
      );
    }
    return { ...small, edition: buildEdition({ interpreters, rev: interpreters.length }) };
  };

  before(async () => {
    app = await startTestApp({ fixture: fixture() });
    ({ awa, staff } = await everybody(app));
    eva = await app.as('eva');
  });
  beforeEach(() => reset(app, fixture()));
  after(() => app.stop());

  const propose = async (slotIds: string[], withIds = ['eva']) =>
    (await awa.ok('meeting:propose', { withIds, slotIds })).meeting;
  const place = async (participantIds: string[], slotId: string) =>
    (await staff.ok('meeting:place', { participantIds, slotId })).meeting;
  const claimsOf = async (id: string) => (await app.models.Meeting.findById(id).lean())?.claims;

  it('take an interpreter with the slot, in the same write', async () => {
    const proposed = await propose(['d1-1440']);
    expect(proposed).to.deep.include({ interpreterNeeded: true, interpreter: null });
    const { meeting } = await eva.ok('meeting:accept', { id: proposed.id });
    expect(meeting).to.deep.include({ interpreterNeeded: true, interpreter: INTERPRETERS[1] });
    expect(await claimsOf(meeting.id)).to.deep.equal([
      'small·d1-1440·awa',
      'small·d1-1440·eva',
      `small·d1-1440·${meeting.table?.id}`,
      'small·d1-1440·luz',
    ]);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('need none when they share a language', async () => {
    const meeting = await place(['eva', 'rosa'], 'd1-1440');
    expect(meeting).to.deep.include({ interpreterNeeded: false, interpreter: null });
    expect(await claimsOf(meeting.id)).to.have.length(3);
  });

  it('get the next interpreter, then a refusal with slots in which one is free', async () => {
    expect((await place(['awa', 'eva'], 'd1-1440')).interpreter?.id).to.equal('luz');
    expect((await place(['lise', 'rosa'], 'd1-1440')).interpreter?.id).to.equal('ana');
    for (const slotId of ['d1-1420', 'd1-1500']) {
      await place(['awa', 'rosa'], slotId);
      await place(['lise', 'eva'], slotId);
    }
    const error = await leavesNoTrace(app, () =>
      staff.refused('meeting:place', { participantIds: ['ibra', 'sol'], slotId: 'd1-1440' }),
    );
    expect(error.code).to.equal('no_common_language');
    expect(error.message).to.contain('Ibra Thiamou and Sol Ibarrena share no working language');
    expect(error.alternatives?.map((slot) => slot.id)).to.deep.equal([
      'd1-1400',
      'd1-1520',
      'd1-1540',
      'd2-0900',
      'd2-0920',
      'd2-0940',
    ]);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('are refused on accepting too, and the proposal stays as it was', async () => {
    await place(['lise', 'rosa'], 'd1-1440');
    await place(['marc', 'sol'], 'd1-1440');
    const { id } = await propose(['d1-1440']);
    const error = await leavesNoTrace(app, () => eva.refused('meeting:accept', { id }));
    expect(error.code).to.equal('no_common_language');
    expect(error.alternatives?.map((slot) => slot.id))
      .to.include('d1-1420')
      .and.not.include('d1-1440');
  });

  it('are told when no interpreter speaks a language of each', async () => {
    const error = await leavesNoTrace(app, () =>
      staff.refused('meeting:place', { participantIds: ['awa', 'jin'], slotId: 'd1-1440' }),
    );
    expect(error).to.deep.include({ code: 'no_common_language', alternatives: [] });
    expect(error.message).to.contain('no interpreter of this edition speaks one of each');
    expect(await awa.ok('slot:common', { participantIds: ['awa', 'jin'] })).to.deep.equal([]);
  });

  it('are only offered times at which an interpreter is free', async () => {
    await place(['lise', 'rosa'], 'd1-1440');
    const offered = async () =>
      (await awa.ok('slot:common', { participantIds: ['awa', 'eva'] })).map((slot) => slot.id);
    expect(await offered()).to.include('d1-1440');
    await place(['marc', 'sol'], 'd1-1440');
    expect(await offered())
      .to.include('d1-1420')
      .and.not.include('d1-1440');
  });

  it('free the interpreter with the place, and choose again when they move', async () => {
    const first = await place(['awa', 'eva'], 'd1-1440');
    await place(['lise', 'rosa'], 'd1-1500');
    const moved = await awa.ok('meeting:move', { id: first.id, slotId: 'd1-1500' });
    expect(moved.meeting.interpreter?.id).to.equal('ana');
    expect(await claimsOf(first.id))
      .to.include('small·d1-1500·ana')
      .and.not.include('small·d1-1440·luz');
    const table = await staff.ok('meeting:move', { id: first.id, tableId: 't4' });
    expect(table.meeting.interpreter?.id, 'another table, the same interpreter').to.equal('ana');
    await awa.ok('meeting:cancel', { id: first.id });
    expect((await place(['marc', 'sol'], 'd1-1500')).interpreter?.id).to.equal('ana');
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('are not refused in an edition without interpreters, and say what is missing', async () => {
    await reset(app, fixture([]));
    const meeting = await place(['awa', 'eva'], 'd1-1440');
    expect(meeting).to.deep.include({ interpreterNeeded: true, interpreter: null });
    expect(await claimsOf(meeting.id)).to.have.length(3);
  });

  it('show it on the agenda and the board', async () => {
    await place(['awa', 'eva'], 'd1-1440');
    for (const view of [await eva.ok('agenda:read', {}), await staff.ok('board:read', {})]) {
      expect(view.meetings[0]).to.deep.include({ interpreterNeeded: true, interpreter: INTERPRETERS[1] });
    }
  });
});
