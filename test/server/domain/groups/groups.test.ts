import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const SENEGAL = { name: { fr: 'Groupe-pays Sénégal', en: 'Senegal group' }, countries: ['SN'] };

describe('groups', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, marc, staff, nobody } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));

  it('are made by staff, and read by everybody with who is in them and how many fiches they touch', async () => {
    const made = await staff.ok('group:create', { ...SENEGAL, animatorIds: ['marc'] });
    await lise.ok('follow:set', { groupId: made.id, following: true });
    await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { countries: ['SN'] } });
    await app.models.Listing.updateOne({ _id: 'need-podor' }, { $set: { countries: [] } });
    for (const who of [awa, staff]) {
      const [group, ...others] = await who.ok('group:list', {});
      expect(others).to.deep.equal([]);
      expect(group).to.deep.include({
        id: made.id,
        rev: 0,
        ...SENEGAL,
        themes: [],
        sittingIds: [],
        memberCount: 1,
        // The one that seeks Senegal, and the one of Podor, which is there.
        ficheCount: 2,
      });
      expect(group!.animators.map(({ name }) => name)).to.deep.equal(['Marc Vercoiran']);
      expect(await who.ok('group:read', { id: made.id })).to.deep.equal(group);
    }
    expect(JSON.stringify(await awa.ok('group:list', {}))).to.not.include('@');
    expect((await awa.refused('group:read', { id: 'gone' })).code).to.equal('not_found');
    expect((await nobody.refused('group:list', {})).code).to.equal('not_signed_in');
  });

  it('are made once by a command that is sent twice', async () => {
    const input = { ...SENEGAL, key: 'a-command-key' };
    const made = await staff.ok('group:create', input);
    expect(await staff.ok('group:create', input)).to.deep.equal(made);
  });

  it('have a name of their own, something they are about, and people and sessions that exist', async () => {
    await staff.ok('group:create', SENEGAL);
    const cases: [object, string, string][] = [
      [SENEGAL, 'already_exists', 'Groupe-pays Sénégal'],
      [{ ...SENEGAL, name: { fr: '' } }, 'bad_input', 'name.fr'],
      [{ ...SENEGAL, countries: [] }, 'bad_input', 'at least one country or theme'],
      [{ ...SENEGAL, countries: ['Senegal'] }, 'bad_input', 'countries.0'],
      [{ ...SENEGAL, themes: ['moon'] }, 'bad_input', 'themes.0'],
      [{ ...SENEGAL, name: { fr: 'X' }, animatorIds: ['stranger'] }, 'not_found', 'stranger'],
      [{ ...SENEGAL, name: { fr: 'X' }, animatorIds: ['staff'] }, 'not_found', 'staff'],
      [{ ...SENEGAL, name: { fr: 'X' }, sittingIds: ['plenary'] }, 'not_found', 'plenary'],
    ];
    for (const [input, code, names] of cases) {
      const error = await refusal(staff, 'group:create', input);
      expect(error.code, names).to.equal(code);
      expect(JSON.stringify(error)).to.include(names);
    }
  });

  it('are changed at the revision that was read', async () => {
    const { id } = await staff.ok('group:create', SENEGAL);
    const water = await staff.ok('group:create', { name: { fr: 'Groupe eau' }, themes: ['eau'] });
    const next = { id, rev: 0, name: { fr: 'Point Sénégal' }, countries: ['SN', 'MR'] };
    expect(await staff.ok('group:edit', next)).to.deep.include({
      rev: 1,
      name: { fr: 'Point Sénégal' },
      countries: ['SN', 'MR'],
    });
    expect((await refusal(staff, 'group:edit', next)).code).to.equal('stale');
    const twin = { ...next, rev: 1, name: water.name };
    expect((await refusal(staff, 'group:edit', twin)).code).to.equal('already_exists');
    expect((await refusal(staff, 'group:edit', { ...next, id: 'gone' })).code).to.equal('not_found');
  });

  it('are removed, and nobody is in them any more', async () => {
    const { id } = await staff.ok('group:create', SENEGAL);
    await lise.ok('follow:set', { groupId: id, following: true });
    expect((await refusal(staff, 'group:remove', { id, rev: 4 })).code).to.equal('stale');
    await staff.ok('group:remove', { id, rev: 0 });
    expect(await awa.ok('group:list', {})).to.deep.equal([]);
    const after = await app.models.Participant.findById('lise').lean<{ groupIds: string[] }>();
    expect(after!.groupIds).to.deep.equal([]);
    expect((await lise.ok('follow:read', {})).groupIds).to.deep.equal([]);
  });

  it('are written by staff alone', async () => {
    const { id } = await staff.ok('group:create', SENEGAL);
    for (const who of [awa, marc]) {
      expect((await refusal(who, 'group:create', { ...SENEGAL, name: { fr: 'Y' } })).code).to.equal(
        'forbidden',
      );
      expect((await refusal(who, 'group:edit', { id, rev: 0, ...SENEGAL })).code).to.equal('forbidden');
      expect((await refusal(who, 'group:remove', { id, rev: 0 })).code).to.equal('forbidden');
    }
    expect((await refusal(nobody, 'group:create', SENEGAL)).code).to.equal('not_signed_in');
  });
});
