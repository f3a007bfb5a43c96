import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('following', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let staff: TestClient;
  let nobody: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, staff, nobody } = await everybody(app));
  });
  beforeEach(async () => {
    await reset(app);
    app.at('2026-11-20T08:00:00.000+01:00');
  });
  after(() => app.stop());

  const senegal = async () =>
    (await staff.ok('group:create', { name: { fr: 'Groupe-pays Sénégal' }, countries: ['SN'] })).id;
  const refusal = (who: TestClient, name: Parameters<TestClient['refused']>[0], input: unknown) =>
    leavesNoTrace(app, () => who.refused(name, input));
  const inGroup = async (who: TestClient, groupId: string) =>
    (await who.ok('participant:list', { groupId })).participants.map(({ id }) => id);

  it('is a group, a country or a theme, set and taken back one by one', async () => {
    const groupId = await senegal();
    await lise.ok('follow:set', { groupId, following: true });
    await lise.ok('follow:set', { country: 'MA', following: true });
    await lise.ok('follow:set', { country: 'MA', following: true });
    const all = await lise.ok('follow:set', { theme: 'eau', following: true });
    expect(all).to.deep.include({ groupIds: [groupId], countries: ['MA'], themes: ['eau'] });
    expect(await lise.ok('follow:read', {})).to.deep.equal(all);
    await lise.ok('follow:set', { country: 'MA', following: false });
    await lise.ok('follow:set', { groupId, following: false });
    expect(await lise.ok('follow:set', { theme: 'sport', following: false })).to.deep.include({
      groupIds: [],
      countries: [],
      themes: ['eau'],
    });
    expect(await awa.ok('follow:read', {})).to.deep.equal({
      ...{ groupIds: [], countries: [], themes: [], since: null, newFiches: 0 },
    });
  });

  it('is of what exists, one at a time', async () => {
    const cases: [object, string, string][] = [
      [{ following: true }, 'bad_input', 'exactly one'],
      [{ country: 'SN', theme: 'eau', following: true }, 'bad_input', 'exactly one'],
      [{ theme: 'moon', following: true }, 'bad_input', 'theme'],
      [{ country: 'QQ', following: true }, 'bad_input', 'QQ is no country'],
      [{ groupId: 'gone', following: true }, 'not_found', 'gone'],
      [{ country: 'SN' }, 'bad_input', 'following'],
    ];
    for (const [input, code, names] of cases) {
      const error = await refusal(lise, 'follow:set', input);
      expect(error.code, names).to.equal(code);
      expect(JSON.stringify(error)).to.include(names);
    }
  });

  it('is set for oneself and for those for whom one acts', async () => {
    await awa.ok('follow:set', { country: 'FR', following: true, participantId: 'ibra' });
    expect((await ibra.ok('follow:read', {})).countries).to.deep.equal(['FR']);
    expect((await awa.ok('follow:read', {})).countries).to.deep.equal([]);
    const forOthers = { country: 'FR', following: true, participantId: 'ibra' };
    expect((await refusal(lise, 'follow:set', forOthers)).code).to.equal('forbidden');
    expect((await refusal(nobody, 'follow:set', { country: 'FR', following: true })).code).to.equal(
      'not_signed_in',
    );
    expect((await refusal(nobody, 'follow:read', {})).code).to.equal('not_signed_in');
  });

  it('shows in the directory the groups of people, unless they prefer not, and the rest only if they agree', async () => {
    const groupId = await senegal();
    await lise.ok('follow:set', { groupId, following: true });
    await lise.ok('follow:set', { theme: 'eau', following: true });
    const entry = async (who: TestClient) => {
      const { participants } = await who.ok('participant:list', { search: 'rochegude' });
      return [participants[0]!.groupIds, participants[0]!.followed.themes];
    };
    expect(await entry(awa)).to.deep.equal([[groupId], []]);
    expect(await inGroup(awa, groupId)).to.deep.equal(['lise']);
    await lise.ok('profile:edit', { showsGroups: false, showsFollowed: true });
    expect(await entry(awa)).to.deep.equal([[], ['eau']]);
    expect(await inGroup(awa, groupId)).to.deep.equal([]);
    for (const who of [lise, staff]) expect(await inGroup(who, groupId)).to.deep.equal(['lise']);
    expect(await entry(staff)).to.deep.equal([[groupId], ['eau']]);
    expect((await awa.ok('group:read', { id: groupId })).memberCount).to.equal(1);
    const { profile } = await lise.ok('session:read', {});
    expect(profile).to.deep.include({ showsGroups: false, showsFollowed: true, ficheLetters: true });
  });

  describe('the fiches on it', () => {
    const found = async (who: TestClient, input: object = {}) =>
      (await who.ok('listing:list', { followed: true, ...input })).listings.map(({ id, followed }) => [
        id,
        followed,
      ]);
    const at = (iso: string) =>
      app.models.Listing.updateOne({ _id: 'need-podor' }, { publishedAt: new Date(iso) });

    it('are those of others, newest first, with what of them is followed', async () => {
      const groupId = await senegal();
      await app.models.Listing.updateMany({}, { $set: { countries: [], themes: [] } });
      await app.models.Listing.updateOne({ _id: 'offer-quito' }, { $set: { themes: ['eau'] } });
      await app.models.Listing.updateOne({ _id: 'offer-drome' }, { $set: { themes: ['eau'] } });
      await at('2026-11-10T08:00:00Z');
      expect(await found(lise)).to.deep.equal([]);
      await lise.ok('follow:set', { theme: 'eau', following: true });
      await lise.ok('follow:set', { groupId, following: true });
      expect(await found(lise)).to.deep.equal([
        ['need-podor', { countries: ['SN'], themes: [] }],
        ['offer-quito', { countries: [], themes: ['eau'] }],
      ]);
      expect(await found(lise, { kinds: 'offer' })).to.deep.equal([
        ['offer-quito', { countries: [], themes: ['eau'] }],
      ]);
      const ofGroup = await awa.ok('listing:list', { groupId });
      expect(ofGroup.listings.map(({ id, followed }) => [id, followed])).to.deep.equal([
        ['need-podor', null],
      ]);
      expect((await awa.refused('listing:list', { groupId: 'gone' })).code).to.equal('not_found');
    });

    it('are new from when one began to follow, until one has looked', async () => {
      const read = async () => (await lise.ok('follow:read', {})).newFiches;
      await lise.ok('follow:set', { country: 'SN', following: true });
      expect(await read()).to.equal(0);
      await at('2026-11-20T09:00:00Z');
      app.at('2026-11-20T12:00:00.000+01:00');
      // Somebody else's look, and one that is older, change nothing.
      await ibra.ok('follow:seen', { at: '2026-11-20T10:00:00Z' });
      await lise.ok('follow:seen', { at: '2026-11-20T08:30:00Z' });
      expect(await read()).to.equal(1);
      await lise.ok('follow:seen', { at: '2036-11-20T10:00:00Z' });
      const { newFiches, since } = await lise.ok('follow:read', {});
      expect([newFiches, since?.slice(0, 16)]).to.deep.equal([0, '2026-11-20T11:00']);
      expect((await refusal(lise, 'follow:seen', { at: 'today' })).code).to.equal('bad_input');
      expect((await refusal(nobody, 'follow:seen', { at: '2026-11-20T10:00:00Z' })).code).to.equal(
        'not_signed_in',
      );
    });
  });
});
