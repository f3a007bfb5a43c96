import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('announcements', () => {
  let app: TestApp;
  let awa: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, staff } = await everybody(app));
  });
  beforeEach(async () => {
    app.at('2026-11-20T14:00:00+01:00');
    await reset(app);
  });
  after(() => app.stop());

  const shown = async () => (await awa.ok('agenda:read', {})).announcements.map((one) => one.text);

  it('are shown for their minutes, newest first', async () => {
    await staff.ok('announcement:publish', { text: 'Le vestiaire ferme', minutes: 30 });
    app.at('2026-11-20T14:05:00+01:00');
    const second = await staff.ok('announcement:publish', { text: 'Navette à 18 h' });
    expect((Date.parse(second.until) - Date.parse(second.at)) / 60_000).to.equal(15);
    expect(await shown()).to.deep.equal(['Navette à 18 h', 'Le vestiaire ferme']);
    app.at('2026-11-20T14:21:00+01:00');
    expect(await shown()).to.deep.equal(['Le vestiaire ferme']);
    app.at('2026-11-20T14:31:00+01:00');
    expect(await shown()).to.deep.equal([]);
  });

  it('sent twice with one key are one', async () => {
    const input = { text: 'Une fois', key: 'announce-01' };
    const [first, second] = await Promise.all([
      staff.ok('announcement:publish', input),
      staff.ok('announcement:publish', input),
    ]);
    expect(second).to.deep.equal(first);
    expect(await shown()).to.deep.equal(['Une fois']);
  });

  it('are taken back', async () => {
    const { id } = await staff.ok('announcement:publish', { text: 'Erreur' });
    await staff.ok('announcement:end', { id });
    expect(await shown()).to.deep.equal([]);
    expect((await staff.refused('announcement:end', { id: 'nope' })).code).to.equal('not_found');
  });

  it('are for staff, and need a text that is not too long', async () => {
    const refusal = (who: TestClient, input: unknown) =>
      leavesNoTrace(app, () => who.refused('announcement:publish', input));
    expect((await refusal(awa, { text: 'Bonjour' })).code).to.equal('forbidden');
    expect((await refusal(staff, { text: '   ' })).fields?.[0]?.message).to.match(
      /^an announcement needs a text/,
    );
    expect((await refusal(staff, { text: 'x'.repeat(281) })).code).to.equal('bad_input');
    const { id } = await staff.ok('announcement:publish', { text: 'Reste' });
    const end = await leavesNoTrace(app, () => awa.refused('announcement:end', { id }));
    expect(end.code).to.equal('forbidden');
  });
});
