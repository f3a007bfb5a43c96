import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('announcements', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, marc, sol, staff } = await everybody(app));
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

  describe('for some', () => {
    const seenBy = async (client: TestClient) =>
      (await client.ok('agenda:read', {})).announcements.map((one) => one.text);
    const whoSee = async (text: string) => {
      const clients = { awa, ibra, lise, marc, sol };
      const seen = await Promise.all(
        Object.entries(clients).map(async ([who, client]) =>
          (await seenBy(client)).includes(text) ? [who] : [],
        ),
      );
      return seen.flat();
    };
    const publish = (audience: InputOf<'announcement:publish'>['audience']) =>
      staff.ok('announcement:publish', { text: 'Pour quelques-uns', audience });
    const readers = async (audience: Parameters<typeof publish>[0]) => {
      const { count } = await staff.ok('announcement:readers', { audience: audience! });
      const published = await publish(audience);
      expect(published.readers?.count, 'as many as was said before').to.equal(count);
      return whoSee('Pour quelques-uns');
    };

    it('reach the people of an organisation, a country, a language', async () => {
      expect(await readers({ organisationIds: ['podor'] })).to.deep.equal(['awa', 'ibra']);
      await reset(app);
      expect(await readers({ countries: ['EC'] })).to.deep.equal(['sol']);
      await reset(app);
      expect(await readers({ languages: ['fr'] })).to.deep.equal(['awa', 'ibra', 'lise', 'marc']);
      await reset(app);
      expect(await readers({ countries: ['EC'], organisationIds: ['drome'] })).to.deep.equal([
        'lise',
        'marc',
        'sol',
      ]);
    });

    it('reach who reads the pages in a language without working in it', async () => {
      await ibra.ok('profile:edit', { interfaceLanguage: 'en' });
      expect(await readers({ languages: ['en'] })).to.deep.equal(['ibra']);
    });

    it('reach a role, and who is expected in a session', async () => {
      const roles = await app.models.Participant.find({ role: 'elected' }).sort({ _id: 1 }).lean();
      expect(await readers({ roles: ['elected'] })).to.deep.equal(roles.map(({ _id }) => _id));
      await reset(app);
      const sitting = await staff.ok('sitting:create', {
        kind: 'workshop',
        title: { fr: 'Point Sénégal' },
        roomId: 'salle-2',
        start: '2026-11-21T09:00:00+01:00',
        end: '2026-11-21T09:20:00+01:00',
      });
      await lise.ok('sitting:attend', { sittingId: sitting.id, attending: true });
      await sol.ok('sitting:attend', { sittingId: sitting.id, attending: true });
      await sol.ok('sitting:attend', { sittingId: sitting.id, attending: false });
      expect(await readers({ sittingIds: [sitting.id] })).to.deep.equal(['lise']);
    });

    it('reach who is in a group, also those who prefer not to be shown there', async () => {
      const group = { name: { fr: 'Groupe-pays Équateur' }, countries: ['EC'] };
      const { id } = await staff.ok('group:create', group);
      await lise.ok('follow:set', { groupId: id, following: true });
      await lise.ok('profile:edit', { showsGroups: false });
      await awa.ok('follow:set', { country: 'EC', following: true });
      expect(await readers({ groupIds: [id] })).to.deep.equal(['lise']);
    });

    it('reach who has a meeting at a table that is not over, or soon', async () => {
      app.at('2026-11-20T13:00:00+01:00');
      const place = (participantIds: string[], slotId: string, tableId: string) =>
        staff.ok('meeting:place', { participantIds, slotId, tableId });
      await place(['awa', 'lise'], 'd1-1400', 't1');
      await place(['ibra', 'marc'], 'd1-1500', 't1');
      const atTable = { tableIds: ['t1'] };
      const soon = { withinMinutes: 30 };
      const count = async (audience: typeof atTable | typeof soon) =>
        (await staff.ok('announcement:readers', { audience })).count;
      expect(await count(atTable)).to.equal(4);
      expect(await count(soon), 'an hour before').to.equal(0);
      app.at('2026-11-20T13:45:00+01:00');
      expect(await readers(soon), 'it starts in a quarter of an hour').to.deep.equal(['awa', 'lise']);
      app.at('2026-11-20T14:10:00+01:00');
      expect(await count(soon), 'it is under way').to.equal(2);
      app.at('2026-11-20T14:25:00+01:00');
      await staff.ok('announcement:publish', { text: 'Table 1 en salle 3', audience: atTable });
      expect(await whoSee('Table 1 en salle 3'), 'the first is over').to.deep.equal(['ibra', 'marc']);
    });

    it('leave out a meeting that was cancelled', async () => {
      const { meeting } = await staff.ok('meeting:place', {
        participantIds: ['awa', 'lise'],
        slotId: 'd1-1500',
        tableId: 't1',
      });
      await staff.ok('meeting:cancel', { id: meeting.id });
      expect(await staff.ok('announcement:readers', { audience: { tableIds: ['t1'] } })).to.deep.equal({
        count: 0,
      });
    });

    it('stay for whom they were when published, and are never on a hall screen', async () => {
      const { id } = await publish({ countries: ['SN'] });
      const board = (await staff.ok('board:read', {})).announcements;
      expect(
        board.map((one) => [one.id, one.toAll, one.readers?.count, one.readers?.audience.countries]),
      ).to.deep.equal([[id, false, 2, ['SN']]]);
      const [seen] = (await awa.ok('agenda:read', {})).announcements;
      expect([seen?.toAll, seen?.readers], 'readers do not see who else reads').to.deep.equal([false, null]);
      await staff.ok('announcement:publish', { text: 'Pour tous' });
      const hall = (await staff.ok('hall:read', {})).announcements;
      expect(hall.map(({ text }) => text)).to.deep.equal(['Pour tous']);
      await staff.ok('announcement:end', { id });
      expect(await seenBy(awa)).to.deep.equal(['Pour tous']);
    });

    it('are in the agenda of whom I act for, not in mine', async () => {
      await staff.ok('announcement:publish', {
        text: 'À la Drôme',
        audience: { organisationIds: ['drome'] },
      });
      await marc.ok('profile:edit', { delegateIds: ['awa'] });
      const his = await awa.ok('agenda:read', { participantId: 'marc' });
      expect(his.announcements).to.have.length(1);
      expect(await seenBy(awa)).to.deep.equal([]);
    });

    it('name somebody, and only what there is', async () => {
      const refusal = (audience: object, name: 'announcement:publish' | 'announcement:readers') =>
        leavesNoTrace(app, () =>
          staff.refused(name, name === 'announcement:publish' ? { text: 'À qui ?', audience } : { audience }),
        );
      for (const name of ['announcement:publish', 'announcement:readers'] as const) {
        const empty = await refusal({ organisationIds: [], withinMinutes: null }, name);
        expect(empty.fields?.[0]?.message).to.match(/^names nobody: choose at least one/);
        for (const unknown of [
          { organisationIds: ['podor', 'nulle-part'] },
          { tableIds: ['t1', 'nulle-part'] },
          { sittingIds: ['nulle-part'] },
          { groupIds: ['nulle-part'] },
        ]) {
          const { code, message } = await refusal(unknown, name);
          expect([code, message]).to.deep.equal(['not_found', message]);
          expect(message).to.include('"nulle-part"');
        }
        for (const wrong of [
          { countries: ['Sénégal'] },
          { roles: ['staff'] },
          { withinMinutes: 0 },
          { participantIds: ['awa'] },
        ]) {
          expect((await refusal(wrong, name)).code).to.equal('bad_input');
        }
      }
      const nobody = await refusal({ countries: ['JP'] }, 'announcement:publish');
      expect([nobody.code, nobody.message.split(':')[0]]).to.deep.equal([
        'bad_input',
        'nobody fits this audience at this moment',
      ]);
    });

    it('are counted for staff only', async () => {
      const { code } = await awa.refused('announcement:readers', { audience: { countries: ['SN'] } });
      expect(code).to.equal('forbidden');
    });
  });
});
