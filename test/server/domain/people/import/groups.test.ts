import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../../support/state.ts';

describe('groups in a list of participants', () => {
  let app: TestApp;
  let staff: TestClient;
  let awa: TestClient;
  let senegal: string;
  let water: string;

  before(async () => {
    app = await startTestApp();
    ({ staff, awa } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app);
    const names = { fr: 'Groupe-pays Sénégal', en: 'Senegal country group' };
    senegal = (await staff.ok('group:create', { name: names, countries: ['SN'] })).id;
    water = (await staff.ok('group:create', { name: { fr: 'Groupe thématique Eau' }, themes: ['eau'] })).id;
  });
  after(() => app.stop());

  const preview = (...rows: string[]) =>
    leavesNoTrace(app, () =>
      staff.ok('import:preview', { text: ['Prénom;Nom;Courriel;Groupes', ...rows].join('\n') }),
    );
  const groupsOf = async (email: string) =>
    (await app.models.Participant.findOne({ email }).lean<{ groupIds?: string[] }>())?.groupIds;

  it('are named whole, in any language, or without the word for their kind; people join them and leave none', async () => {
    await awa.ok('follow:set', { groupId: water, following: true });
    const read = await preview(
      'Luc;Ferrand;luc@example.org;"sénégal, GROUPE THEMATIQUE EAU"',
      'Awa;Ndoumbé-Sall;awa@example.org;Senegal country group',
    );
    expect(read.rows.map(({ status, changes, person }) => [status, changes, person?.groupIds])).to.deep.equal(
      [
        ['new', [], [senegal, water]],
        ['changes', ['groups'], [senegal]],
      ],
    );
    const people = read.rows.map(({ line, person }) => ({ line, ...person! }));
    const { people: done } = await staff.ok('import:run', { organisations: [], people });
    expect(done.map(({ outcome }) => outcome)).to.deep.equal(['added', 'changed']);
    expect(await groupsOf('luc@example.org')).to.deep.equal([senegal, water]);
    expect(await groupsOf('awa@example.org')).to.deep.equal([water, senegal]);
    const again = await staff.ok('import:run', { organisations: [], people });
    expect(again.people.map(({ outcome }) => outcome)).to.deep.equal(['same', 'same']);
  });

  it('that are not known are named, with the row', async () => {
    const [row] = (await preview('Luc;Ferrand;luc@example.org;Sénégal, Lune')).rows;
    expect(row!.problems).to.deep.equal([{ field: 'groups', problem: 'unknown', value: 'Lune' }]);
    const people = [{ line: 2, email: 'awa@example.org', groupIds: ['gone'] }];
    const error = await leavesNoTrace(app, () => staff.refused('import:run', { organisations: [], people }));
    expect([error.code, error.message.includes('"gone"')]).to.deep.equal(['not_found', true]);
    expect((await awa.refused('import:run', { organisations: [], people })).code).to.equal('forbidden');
  });
});
