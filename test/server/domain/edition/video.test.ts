import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildEdition, buildParticipant, smallFixture } from '../../../../fixtures/small/index.ts';
import { VideoUrlTemplate } from '../../../../server/contract/values.ts';
import { tableNeed, videoUrlOf } from '../../../../server/domain/edition/video.ts';
import { command, nextFact, startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const TEMPLATE = 'https://visio.example.org/rencontres/{meeting}#accueil';
const LINK = /^https:\/\/visio\.example\.org\/rencontres\/[0-9a-f]{32}#accueil$/;

describe('the table that people need', () => {
  const need = (...remote: boolean[]) => tableNeed(remote.map((one) => ({ remote: one })));

  it('is any, one with video, or none when nobody comes', () => {
    expect([need(false, false), need(true, false), need(true, true)]).to.deep.equal(['any', 'video', 'none']);
  });

  it('of one person alone is one with video: who else comes is not known yet', () => {
    expect(need(true)).to.equal('video');
  });
});

describe('the link of a meeting', () => {
  const edition = { video: { urlTemplate: TEMPLATE, secret: 'a secret' } };
  const people = [{ remote: true }, { remote: false }];
  const link = (id: string, secret = 'a secret') =>
    videoUrlOf({ video: { urlTemplate: TEMPLATE, secret } }, { _id: id, state: 'confirmed' }, people);

  it('is its own, the same each time, and not to be guessed without the secret', () => {
    expect(link('m1')).to.match(LINK).and.equal(link('m1'));
    expect(new Set([link('m1'), link('m2'), link('m1', 'another secret')]).size).to.equal(3);
  });

  it('is there from confirmation to the end, for meetings with somebody who joins by video', () => {
    const states = ['proposed', 'confirmed', 'in-progress', 'held', 'cancelled'] as const;
    const known = states.filter((state) => videoUrlOf(edition, { _id: 'm1', state }, people));
    expect(known).to.deep.equal(['confirmed', 'in-progress']);
    expect(videoUrlOf(edition, { _id: 'm1', state: 'confirmed' }, [{ remote: false }])).to.equal(null);
    expect(videoUrlOf({ video: null }, { _id: 'm1', state: 'confirmed' }, people)).to.equal(null);
  });

  it('is made of an https address with one place for the meeting, after the host', () => {
    const good = [
      TEMPLATE,
      'https://meet.example.org/a?room={meeting}&x=1',
      'https://v.example.org:8443/{meeting}',
    ];
    const bad = [
      'http://visio.example.org/{meeting}',
      'javascript:alert(1)//{meeting}',
      'https://visio.example.org/',
      'https://{meeting}.example.org/',
      'https://visio.example.org{meeting}',
      'https://visio.example.org/{meeting}/{meeting}',
      'https://me:secret@visio.example.org/{meeting}',
      'visio.example.org/{meeting}',
      '{meeting}',
    ];
    const passes = (template: string) => VideoUrlTemplate.safeParse(template).success;
    expect([...good, ...bad].filter(passes)).to.deep.equal(good);
  });
});

describe('video meetings', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  /** Sol and Tom, of other organisations, both join by video. */
  const fixture = () => {
    const small = smallFixture();
    small.edition = buildEdition({ video: { urlTemplate: TEMPLATE, secret: 'a secret of the edition' } });
    small.participants.push(
      buildParticipant({
        _id: 'tom',
        organisationId: 'podor',
        role: 'partner',
        remote: true,
        languages: ['fr', 'es'],
      }),
    );
    return small;
  };

  before(async () => {
    app = await startTestApp({ fixture: fixture() });
    ({ awa, lise, sol, staff } = await everybody(app));
  });
  beforeEach(() => reset(app, fixture()));
  after(() => app.stop());

  const place = async (participantIds: string[], slotId: string, tableId: string | null = null) =>
    (await staff.ok('meeting:place', { participantIds, slotId, tableId })).meeting;

  it('show their link to the people, to who acts for them and to staff, and to nobody else', async () => {
    const { id, videoUrl } = await place(['sol', 'awa'], 'd1-1400');
    expect(videoUrl).to.match(LINK);
    for (const client of [sol, awa]) {
      const { meetings } = await client.ok('agenda:read', {});
      expect(meetings.map((meeting) => meeting.videoUrl)).to.deep.equal([videoUrl]);
    }
    const { meetings } = await staff.ok('board:read', {});
    expect(meetings.map((meeting) => meeting.videoUrl)).to.deep.equal([videoUrl]);
    expect((await lise.refused('meeting:read', { id })).code).to.equal('forbidden');
    expect(JSON.stringify(await staff.ok('hall:read', {})))
      .to.include(id)
      .and.not.include('visio.example.org');
  });

  it('tell the link with the news of the confirmation, not with the proposal', async () => {
    const socket = await sol.socket();
    const proposed = nextFact(socket, 'meeting:proposed');
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['sol'], slotIds: ['d1-1400'] });
    expect((await proposed).meeting.videoUrl).to.equal(null);
    const booked = nextFact(socket, 'meeting:booked');
    await command(socket, 'meeting:accept', { id: meeting.id });
    expect((await booked).meeting.videoUrl).to.match(LINK);
  });

  it('keep their link when they move, and lose it when they are cancelled', async () => {
    const { id, videoUrl } = await place(['sol', 'awa'], 'd1-1400');
    const { meeting } = await awa.ok('meeting:move', { id, slotId: 'd1-1440' });
    expect(meeting.videoUrl).to.equal(videoUrl);
    expect((await awa.ok('meeting:cancel', { id })).meeting.videoUrl).to.equal(null);
  });

  it('take no table when nobody comes to the hall, as many at once as there are people', async () => {
    for (const tableId of ['t1', 't2', 't3', 't4']) {
      await staff.ok('table:close', { tableId, slotIds: ['d1-1400'], closed: true });
    }
    const slots = await sol.ok('slot:common', { participantIds: ['sol', 'tom'] });
    expect(slots[0]).to.deep.include({ id: 'd1-1400', tablesFree: 0 });
    const meeting = await place(['sol', 'tom'], 'd1-1400');
    expect(meeting).to.deep.include({ state: 'confirmed', slotId: 'd1-1400', table: null });
    expect(meeting.videoUrl).to.match(LINK);
    const stored = await app.models.Meeting.findById(meeting.id).lean<{ claims: string[] }>();
    expect(stored?.claims).to.deep.equal(['sol', 'tom', '@sol', '@tom'].map((one) => `small·d1-1400·${one}`));
    expect((await staff.ok('hall:read', {})).meetings, 'there is no table to walk to').to.deep.equal([]);
    const { meeting: moved } = await sol.ok('meeting:move', { id: meeting.id, slotId: 'd1-1420' });
    expect(moved).to.deep.include({ slotId: 'd1-1420', table: null });
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('still take their people: one of two bookings at the same moment is refused', async () => {
    const both = await Promise.all([
      staff.http('meeting:place', { participantIds: ['sol', 'tom'], slotId: 'd1-1400' }),
      staff.http('meeting:place', { participantIds: ['awa', 'tom'], slotId: 'd1-1400' }),
    ]);
    expect(both.map((answer) => answer.error?.code ?? 'booked').sort()).to.deep.equal([
      'booked',
      'slot_taken',
    ]);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('leave a table that staff name to those who come to the hall', async () => {
    expect((await place(['sol', 'tom'], 'd1-1400', 't4')).table).to.equal(null);
    expect((await place(['awa', 'lise'], 'd1-1400', 't4')).table?.id).to.equal('t4');
  });

  describe('the address of the rooms', () => {
    const settings = async () => staff.ok('edition:settings', {});

    it('is given by staff, seen by staff only, and kept when an edit says nothing of it', async () => {
      const { id } = await place(['sol', 'awa'], 'd1-1400');
      const other = 'https://salles.example.org/{meeting}';
      await staff.ok('edition:edit', { ...(await settings()), videoUrlTemplate: other });
      const { meeting } = await awa.ok('meeting:read', { id });
      expect(meeting.videoUrl).to.match(/^https:\/\/salles\.example\.org\/[0-9a-f]{32}$/);
      const { videoUrlTemplate: _, ...rest } = await settings();
      await staff.ok('edition:edit', rest);
      expect((await settings()).videoUrlTemplate).to.equal(other);
      const seen = JSON.stringify([await awa.ok('session:read', {}), await settings()]);
      expect(seen).not.to.include('a secret of the edition');
      expect((await awa.refused('edition:settings', {})).code).to.equal('forbidden');
    });

    it('can be taken away, and is refused when it is not https', async () => {
      await staff.ok('edition:edit', { ...(await settings()), videoUrlTemplate: null });
      expect((await place(['sol', 'awa'], 'd1-1400')).videoUrl).to.equal(null);
      const wrong = { ...(await settings()), videoUrlTemplate: 'http://visio.example.org/{meeting}' };
      const refused = await leavesNoTrace(app, () => staff.refused('edition:edit', wrong));
      expect(refused.code).to.equal('bad_input');
      expect(refused.fields?.map((field) => field.path)).to.deep.equal(['videoUrlTemplate']);
    });

    it('has its secret made once', async () => {
      await reset(app);
      await staff.ok('edition:edit', { ...(await settings()), videoUrlTemplate: TEMPLATE });
      const before = (await place(['sol', 'awa'], 'd1-1400')).videoUrl;
      await staff.ok('edition:edit', {
        ...(await settings()),
        name: 'Autre nom',
        videoUrlTemplate: TEMPLATE,
      });
      const { meetings } = await sol.ok('agenda:read', {});
      expect(meetings.map((meeting) => meeting.videoUrl)).to.deep.equal([before]);
    });
  });
});
