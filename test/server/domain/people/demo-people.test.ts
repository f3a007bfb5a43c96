import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { startTestApp, type TestApp } from '../../../support/app.ts';

describe('entering the demo', () => {
  let demo: TestApp;
  let real: TestApp;

  before(async () => {
    [demo, real] = await Promise.all([startTestApp({ demo: true }), startTestApp()]);
    await demo.models.Organisation.create({
      _id: 'fr-lille',
      editionId: 'small',
      name: 'Lille',
      shortName: 'Lille',
      type: 'commune',
      country: 'FR',
    });
    await demo.models.Participant.updateMany(
      { organisationId: 'drome' },
      { $set: { organisationId: 'fr-lille' } },
    );
  });
  after(async () => {
    await demo.stop();
    await real.stop();
  });

  it('offers one person of each kind, without addresses', async () => {
    const people = await (await demo.as(null)).ok('demo:people', {});
    expect(people.map(({ participant, hint }) => [participant.id, hint])).to.deep.equal([
      ['lise', 'desk'],
      ['marc', 'phone'],
      ['awa', 'abroad'],
      ['sol', 'abroad'],
      ['staff', 'board'],
    ]);
    expect(JSON.stringify(people)).to.not.include('@');
  });

  it('opens a session as one of them', async () => {
    const answer = await (await demo.as(null)).http('demo:enter', { participantId: 'staff' });
    expect([answer.data?.role, answer.data?.demo]).to.deep.equal(['staff', true]);
    expect(answer.headers.getSetCookie()[0]).to.match(/^tdu_session=/);
    const unknown = await (await demo.as(null)).refused('demo:enter', { participantId: 'nobody' });
    expect(unknown.code).to.equal('not_found');
  });

  it('exists in the demo only', async () => {
    const nobody = await real.as(null);
    expect((await nobody.refused('demo:people', {})).code).to.equal('not_found');
    const answer = await nobody.http('demo:enter', { participantId: 'staff' });
    expect([answer.status, answer.error?.code]).to.deep.equal([404, 'not_found']);
    expect(answer.headers.getSetCookie()).to.deep.equal([]);
  });
});
