import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildEdition, smallFixture } from '../../../../fixtures/small/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

describe('the calendar of a person', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(() =>
    reset(app, {
      ...smallFixture(),
      edition: buildEdition({ video: { urlTemplate: 'https://visio.example.org/{meeting}', secret: 'x' } }),
    }),
  );
  after(() => app.stop());

  const download = async (who: TestClient, participantId?: string) => {
    const query = participantId === undefined ? '' : `?participantId=${encodeURIComponent(participantId)}`;
    const response = await fetch(`${app.url}/api/calendar.ics${query}`, { headers: { cookie: who.cookie } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** Reads a feed as a calendar program does: by its address alone. */
  const subscribe = async (url: string) => {
    const response = await fetch(url.replace('http://localhost', app.url));
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** The properties of each event, with folded lines put together again (RFC 5545, 3.1). */
  const events = (text: string) => {
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
    const found: Record<string, string>[] = [];
    for (const line of lines) {
      if (line === 'BEGIN:VEVENT') found.push({});
      const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      if (found.length > 0 && name && value !== undefined) found.at(-1)![name] ??= value;
    }
    return found;
  };
  const booked = async () =>
    (await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting;
  const urlOf = async (who: TestClient, participantId?: string) =>
    (await who.ok('calendar:renew', participantId === undefined ? {} : { participantId })).url!;

  it('holds what is agreed: when, with whom, about what, at which table', async () => {
    const meeting = await booked();
    await all.awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1500'] });
    const { status, headers, text } = await download(all.awa);
    expect(status).to.equal(200);
    expect(headers.get('content-type')).to.equal('text/calendar; charset=utf-8');
    expect(text)
      .to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
      .and.to.contain('METHOD:PUBLISH');
    const [event, ...others] = events(text);
    expect(others).to.deep.equal([]);
    expect(event).to.include({
      UID: `${meeting.id}@small.trait-d-union`,
      SEQUENCE: '0',
      STATUS: 'CONFIRMED',
      // 14:00 in Paris in November.
      DTSTART: '20261120T130000Z',
      DTEND: '20261120T132000Z',
      SUMMARY: 'Rencontre : Département de la Drôme',
      LOCATION: `Table ${meeting.table?.label}\\, Hall\\, Montreuil`,
    });
    expect(event!.DESCRIPTION).to.contain('Un technicien de l’eau').and.to.contain('Lise Rochegude');
    expect(event!.URL).to.equal('http://localhost/agenda?jour=2026-11-20');
  });

  it('keeps the identifier of a meeting that moves, and counts; strikes out one that is cancelled', async () => {
    const { id } = await booked();
    const url = await urlOf(all.awa);
    await all.staff.ok('meeting:move', { id, slotId: 'd2-0920' });
    const moved = events((await subscribe(url)).text);
    expect(moved.map((one) => [one.UID, one.SEQUENCE, one.STATUS, one.DTSTART])).to.deep.equal([
      [`${id}@small.trait-d-union`, '1', 'CONFIRMED', '20261121T082000Z'],
    ]);
    await all.lise.ok('meeting:cancel', { id });
    const gone = events((await subscribe(url)).text);
    expect(gone.map((one) => [one.UID, one.SEQUENCE, one.STATUS, one.DTSTART])).to.deep.equal([
      [`${id}@small.trait-d-union`, '2', 'CANCELLED', '20261121T082000Z'],
    ]);
  });

  it('has the sessions that the person attends, under the identifier of the session', async () => {
    const sitting = await all.staff.ok('sitting:create', {
      kind: 'point-pays',
      title: { fr: 'Point Méditerranée', en: 'Mediterranean briefing' },
      roomId: 'salle-2',
      start: '2026-11-21T09:00:00+01:00',
      end: '2026-11-21T09:20:00+01:00',
    });
    expect(events((await download(all.awa)).text)).to.deep.equal([]);
    await all.awa.ok('sitting:attend', { sittingId: sitting.id, attending: true });
    const [event, ...others] = events((await download(all.awa)).text);
    expect(others).to.deep.equal([]);
    expect(event).to.include({
      UID: `${sitting.id}@small.trait-d-union`,
      SEQUENCE: '0',
      STATUS: 'CONFIRMED',
      DTSTART: '20261121T080000Z',
      DTEND: '20261121T082000Z',
      SUMMARY: 'Point Méditerranée',
      LOCATION: 'Salle 2\\, Montreuil',
    });
    expect(events((await download(all.lise)).text)).to.deep.equal([]);
    await all.awa.ok('sitting:attend', { sittingId: sitting.id, attending: false });
    expect(events((await download(all.awa)).text)).to.deep.equal([]);
  });

  it('leaves out what was never agreed, and strikes out an acceptance taken back', async () => {
    const { meeting } = await all.awa.ok('meeting:propose', { withIds: ['marc'], slotIds: ['d1-1500'] });
    expect(events((await download(all.marc)).text)).to.deep.equal([]);
    await all.marc.ok('meeting:accept', { id: meeting.id });
    expect(events((await download(all.marc)).text).map((one) => one.STATUS)).to.deep.equal(['CONFIRMED']);
    await all.marc.ok('meeting:unaccept', { id: meeting.id });
    expect(events((await download(all.marc)).text).map((one) => one.STATUS)).to.deep.equal(['CANCELLED']);
  });

  it('is where each of them is: a table in the hall, the video link for who is far away; in their language', async () => {
    await all.sol.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    const far = events((await download(all.sol)).text)[0]!;
    expect(far.LOCATION).to.match(/^https:\/\/visio\.example\.org\/[0-9a-f]{32}$/);
    expect(far.SUMMARY).to.equal('Encuentro: Département de la Drôme');
    const near = events((await download(all.lise)).text)[0]!;
    expect(near.LOCATION).to.equal('Table 4\\, Hall\\, Montreuil');
    expect(near.DESCRIPTION).to.contain(far.LOCATION);
  });

  it('of somebody else is for who acts for them: file and feed', async () => {
    await all.ibra.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    expect(events((await download(all.awa, 'ibra')).text)).to.have.length(1);
    const url = await urlOf(all.awa, 'ibra');
    const [event] = events((await subscribe(url)).text);
    expect(event!.URL).to.equal('http://localhost/agenda?pour=ibra&jour=2026-11-20');
    for (const call of ['calendar:read', 'calendar:renew'] as const) {
      const refused = await leavesNoTrace(app, () => all.sol.refused(call, { participantId: 'ibra' }));
      expect(refused.code).to.equal('forbidden');
    }
    expect((await download(all.sol, 'ibra')).status).to.equal(403);
    expect((await download(all.nobody)).status).to.equal(401);
    expect((await all.nobody.refused('calendar:renew', {})).code).to.equal('not_signed_in');
    expect((await download(all.awa, 'né?')).status).to.equal(400);
    expect((await download(all.awa, 'nobody-known')).status).to.equal(404);
  });

  it('is no longer read by a delegate who was one', async () => {
    const url = await urlOf(all.lise, 'marc');
    expect((await subscribe(url)).status).to.equal(200);
    // An officer acts for their élu·e anyhow: only without both may Lise read no more.
    await all.marc.ok('profile:edit', { delegateIds: [] });
    expect((await subscribe(url)).status).to.equal(200);
    await app.models.Participant.updateOne({ _id: 'lise' }, { $set: { role: 'partner' } });
    expect((await subscribe(url)).status).to.equal(404);
  });

  it('has an address that stays the same until it is renewed or stopped', async () => {
    expect(await all.awa.ok('calendar:read', {})).to.deep.equal({ url: null });
    const first = await urlOf(all.awa);
    expect(first).to.match(/^http:\/\/localhost\/api\/calendar\/awa\.awa\.[\w-]{43}\.ics$/);
    expect(await all.awa.ok('calendar:read', {})).to.deep.equal({ url: first });
    const forIbra = (await all.awa.ok('calendar:read', { participantId: 'ibra' })).url!;
    const second = await urlOf(all.awa);
    expect(second).to.not.equal(first);
    expect((await subscribe(first)).status).to.equal(404);
    // All that Awa has go together.
    expect((await subscribe(forIbra)).status).to.equal(404);
    expect((await subscribe(second)).status).to.equal(200);
    expect(await all.awa.ok('calendar:stop', {})).to.deep.equal({ url: null });
    expect((await subscribe(second)).status).to.equal(404);
  });

  it('opens for no other address, and says nothing of why', async () => {
    const url = await urlOf(all.awa);
    await urlOf(all.sol);
    const secret = /\.([\w-]{43})\.ics$/.exec(url)![1]!;
    const flipped = (secret.startsWith('A') ? 'B' : 'A') + secret.slice(1);
    const wrong = [
      `awa.awa.${flipped}`,
      // The secret of one is not that of another, nor the other way round.
      `ibra.awa.${secret}`,
      `awa.ibra.${secret}`,
      `sol.sol.${secret}`,
      `lise.lise.${secret}`,
      `nobody.awa.${secret}`,
      `awa.awa.${secret}x`,
      `awa.awa.${secret.slice(1)}`,
      `awa.${secret}`,
      'awa',
      '..%2F..%2Fetc',
      '%00',
      `${'a'.repeat(3000)}.awa.${secret}`,
    ];
    const answers = await Promise.all(
      wrong.map((token) => subscribe(`http://localhost/api/calendar/${token}.ics`)),
    );
    for (const [index, answer] of answers.entries()) {
      expect(answer.status, wrong[index]).to.equal(404);
      expect(answer.text, wrong[index]).to.equal(answers[0]!.text);
    }
    // Nor does a session open what the address does not.
    const response = await fetch(`${app.url}/api/calendar/awa.awa.${flipped}.ics`, {
      headers: { cookie: all.awa.cookie },
    });
    expect(response.status).to.equal(404);
    expect((await subscribe(url)).status).to.equal(200);
  });

  it('folds long lines, and keeps commas, semicolons and line ends out of its own signs', async () => {
    await all.awa.ok('meeting:propose', {
      withIds: ['marc'],
      slotIds: ['d1-1500'],
      subject: 'Eau, sols; forêts \\ BEGIN:VEVENT éàü '.repeat(3),
    });
    const { id } = (await all.marc.ok('agenda:read', {})).meetings[0]!;
    await all.marc.ok('meeting:accept', { id });
    const { text } = await download(all.marc);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).to.be.at.most(75);
    const found = events(text);
    expect(found).to.have.length(1);
    expect(found[0]!.DESCRIPTION).to.contain('Eau\\, sols\\; forêts \\\\ BEGIN:VEVENT éàü');
  });
});
