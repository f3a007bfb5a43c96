import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('correcting an organisation', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, lise, staff, nobody } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const refusal = (who: TestClient, input: object) =>
    leavesNoTrace(app, () => who.refused('organisation:edit', input));

  it('is followed by the directory, its fiches, the ranking and the search, and kept from what to what', async () => {
    const found = async (search: string) =>
      (await awa.ok('listing:list', { search })).listings.map(({ id }) => id);
    expect(await found('Drôme')).to.include('offer-drome');
    const told = nextFact(await staff.socket(), 'names:changed');
    const edited = await staff.ok('organisation:edit', {
      id: 'drome',
      ...{ name: 'Région Occitanie', shortName: 'Occitanie', type: 'region', country: 'FR' },
      ...{ region: 'Occitanie', populationBand: '>1M', cufMember: false },
    });
    await told;
    expect(edited).to.deep.include({
      name: 'Région Occitanie',
      type: 'region',
      populationBand: '>1M',
      cufMember: false,
    });
    const { participants } = await awa.ok('participant:list', { search: 'marc occitanie' });
    expect(participants[0]?.organisation?.name).to.equal('Région Occitanie');
    expect((await awa.ok('listing:read', { id: 'offer-drome' })).organisation.shortName).to.equal(
      'Occitanie',
    );
    expect((await awa.ok('partner:rank', { id: 'need-podor' }))[0]?.listing.organisation.type).to.equal(
      'region',
    );
    expect(await found('Occitanie')).to.deep.equal(['offer-drome']);
    const [correction] = await staff.ok('organisation:corrections', { id: 'drome' });
    expect([correction?.by.name, correction?.changes.map(({ field }) => field)]).to.deep.equal([
      'Nour Belvaux',
      ['name', 'shortName', 'type', 'region', 'populationBand', 'cufMember'],
    ]);
    expect(correction?.changes[0]).to.deep.equal({
      ...{ field: 'name', before: 'Département de la Drôme', after: 'Région Occitanie' },
    });
  });

  it('makes a short name anew that was made from the name, and changes nothing where nothing is wrong', async () => {
    const { name, shortName } = await staff.ok('organisation:edit', {
      id: 'drome',
      name: 'Département de l’Ardèche',
    });
    expect([name, shortName.length <= 24, shortName === 'Drôme']).to.deep.equal([name, true, true]);
    const made = await staff.ok('organisation:create', {
      name: 'Ville de Lyon',
      type: 'commune',
      country: 'FR',
    });
    const again = await staff.ok('organisation:edit', { id: made.id, name: 'Ville de Villeurbanne' });
    expect([made.shortName, again.shortName]).to.deep.equal(['Lyon', 'Villeurbanne']);
    await leavesNoTrace(app, () =>
      staff.ok('organisation:edit', { id: 'quito', country: 'EC', cufMember: false }),
    );
  });

  it('of two at once both are kept', async () => {
    await Promise.all([
      staff.ok('organisation:edit', { id: 'drome', region: 'Auvergne-Rhône-Alpes' }),
      staff.ok('organisation:edit', { id: 'drome', cufMember: false }),
      staff.ok('organisation:edit', { id: 'drome', populationBand: '500k-1M' }),
    ]);
    expect(await awa.ok('organisation:read', { id: 'drome' })).to.deep.include({
      ...{ region: 'Auvergne-Rhône-Alpes', cufMember: false, populationBand: '500k-1M' },
    });
    expect((await staff.ok('organisation:corrections', { id: 'drome' })).length).to.equal(3);
  });

  it('refuses a name that another has, and what is no type, country or band', async () => {
    const taken = await refusal(staff, { id: 'drome', name: 'Municipio de Quito' });
    expect([taken.code, taken.fields?.[0]?.path]).to.deep.equal(['already_exists', 'name']);
    const wrong = { name: ' ', type: 'empire', country: 'France', populationBand: 'many', cufMember: 'yes' };
    const error = await refusal(staff, { id: 'drome', ...wrong });
    expect([...new Set(error.fields?.map(({ path }) => path))]).to.deep.equal(Object.keys(wrong));
    expect((await refusal(staff, { id: 'nowhere', region: '' })).code).to.equal('not_found');
  });

  it('is for staff', async () => {
    expect((await refusal(lise, { id: 'drome', region: 'Alpes' })).code).to.equal('forbidden');
    expect((await refusal(nobody, { id: 'drome', region: 'Alpes' })).code).to.equal('not_signed_in');
    expect((await lise.refused('organisation:corrections', { id: 'drome' })).code).to.equal('forbidden');
  });
});
