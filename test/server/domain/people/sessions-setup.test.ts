import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { makeLink } from '../../../../server/domain/people/sessions.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';

const EDITION: InputOf<'setup:run'>['edition'] = {
  name: 'Rencontres',
  place: 'Dakar',
  timeZone: 'Africa/Dakar',
  windows: [{ date: '2026-11-20', start: '14:00', end: '15:00' }],
  tableCount: 3,
};
const STAFF = { givenName: 'Nour', familyName: 'Belvaux', email: 'Nour@Example.org' };

describe('an empty installation', () => {
  let app: TestApp;
  let nobody: TestClient;
  let token: string;

  beforeEach(async () => {
    app = await startTestApp({ empty: true });
    nobody = await app.as(null);
    token = (await makeLink(app.app.services, { purpose: 'setup', minutes: 60 })).split('jeton=')[1]!;
  });
  afterEach(() => app.stop());

  it('is set up once with the link of the console: an edition, and its first staff member', async () => {
    const answer = await nobody.http('setup:run', { token, edition: EDITION, staff: STAFF });
    expect(answer.data).to.deep.include({ signedIn: true, role: 'staff' });
    expect(answer.data?.profile?.email).to.equal('nour@example.org');
    expect(answer.data?.edition?.slots.map((slot) => slot.start)).to.deep.equal([
      '2026-11-20T14:00:00.000Z',
      '2026-11-20T14:25:00.000Z',
    ]);
    expect(answer.headers.getSetCookie()[0]).to.match(/^tdu_session=/);
    const second = await nobody.http('setup:run', { token, edition: EDITION, staff: STAFF });
    expect([second.status, second.error?.code]).to.deep.equal([409, 'wrong_state']);
    expect(await app.models.Edition.countDocuments()).to.equal(1);
  });

  it('sent twice at once makes one edition', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => nobody.http('setup:run', { token, edition: EDITION, staff: STAFF })),
    );
    expect(answers.filter((answer) => answer.status === 200).length).to.equal(1);
    expect([
      await app.models.Edition.countDocuments(),
      await app.models.Participant.countDocuments(),
    ]).to.deep.equal([1, 1]);
  });

  it('refuses a wrong token, and writes nothing', async () => {
    const input = { token: 'x'.repeat(32), edition: EDITION, staff: STAFF };
    expect((await nobody.refused('setup:run', input)).code).to.equal('link_invalid');
    expect(await app.models.Edition.countDocuments()).to.equal(0);
  });

  it('keeps the link when the form has a mistake', async () => {
    for (const edition of [
      { ...EDITION, videoTableCount: 9 },
      { ...EDITION, windows: [{ date: '2026-11-20', start: '14:00', end: '14:05' }] },
      { ...EDITION, timeZone: 'Mars/Olympus' },
    ]) {
      const error = await nobody.refused('setup:run', { token, edition, staff: STAFF });
      expect(error.code).to.equal('bad_input');
    }
    expect((await nobody.http('setup:run', { token, edition: EDITION, staff: STAFF })).status).to.equal(200);
  });

  it('does not take a sign-in or screen link for a set-up link, nor the other way round', async () => {
    const screen = (await makeLink(app.app.services, { purpose: 'screen', editionId: 'x' })).split(
      'jeton=',
    )[1]!;
    const input = { token: screen, edition: EDITION, staff: STAFF };
    expect((await nobody.refused('setup:run', input)).code).to.equal('link_invalid');
    expect((await nobody.refused('signin:redeem', { token })).code).to.equal('link_invalid');
  });

  it('says what it is missing to everybody else', async () => {
    const session = await nobody.ok('session:read', {});
    expect([session.edition, session.signedIn, session.demo]).to.deep.equal([null, false, false]);
    const answer = await nobody.http('programme:read', {});
    expect([answer.status, answer.error]).to.deep.equal([
      503,
      {
        code: 'unavailable',
        message: 'this installation has no edition yet: open the set-up link printed on the console',
      },
    ]);
    expect(await nobody.ok('signin:request', { email: 'awa@example.org' })).to.deep.equal({
      sent: true,
      minutes: 15,
    });
    expect(app.mails).to.deep.equal([]);
    await app.app.tick();
  });
});
