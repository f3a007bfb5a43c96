import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { InputOf } from '../../../../server/contract/operations.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { violations } from '../../../support/checker.ts';
import { drained, everybody, factsOn, leavesNoTrace, reset } from '../../../support/state.ts';

describe('what came of a meeting', () => {
  let app: TestApp;
  let all: Awaited<ReturnType<typeof everybody>>;
  let id: string;

  before(async () => {
    app = await startTestApp();
    all = await everybody(app);
  });
  beforeEach(async () => {
    app.at('2026-11-20T13:55:00+01:00');
    await reset(app);
    id = (await all.awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' })).meeting.id;
    app.at('2026-11-20T14:20:00+01:00');
  });
  after(() => app.stop());

  type Said = Partial<InputOf<'meeting:conclude'>>;
  const conclude = (who: TestClient, said: Said) => who.ok('meeting:conclude', { id, ...said });
  const refusal = (who: TestClient, said: object) =>
    leavesNoTrace(app, () => who.refused('meeting:conclude', { id, ...said }));
  const conclusions = async (who: TestClient, participantId: string) =>
    (await who.ok('agenda:read', { participantId })).conclusions.map(({ at: _at, ...rest }) => rest);
  const stored = () => app.models.Meeting.findById(id).lean();

  it('is said in one tap, and what is added later keeps it', async () => {
    const first = await conclude(all.awa, { outcome: 'project' });
    expect(first.conclusion).to.deep.include({ meetingId: id, outcome: 'project', note: '', nextStep: '' });
    await conclude(all.awa, { note: 'Demander le devis à Fatou', nextStep: 'visite en mars' });
    await conclude(all.awa, { outcome: 'contact' });
    expect(await conclusions(all.awa, 'awa')).to.deep.equal([
      { meetingId: id, outcome: 'contact', note: 'Demander le devis à Fatou', nextStep: 'visite en mars' },
    ]);
    const taken = await conclude(all.awa, { outcome: null, note: '', nextStep: '' });
    expect(taken.conclusion).to.deep.include({ outcome: null, note: '', nextStep: '' });
  });

  it('touches no place, and leaves the state to who is there', async () => {
    const claims = (await stored())?.claims;
    const { meeting } = await conclude(all.lise, { outcome: 'nothing' });
    expect([meeting.state, meeting.rev]).to.deep.equal(['confirmed', 1]);
    expect((await stored())?.claims).to.deep.equal(claims);
    expect(await violations(app.store.connection)).to.deep.equal([]);
  });

  it('stays one’s own: the other side and staff read the next step, nobody else the note or the answer', async () => {
    const sockets = await Promise.all([all.lise.socket(), all.staff.socket(), all.sol.socket()]);
    const heard = sockets.map(factsOn);
    await conclude(all.awa, { outcome: 'project', note: 'secret', nextStep: 'visite en mars' });
    await Promise.all(sockets.map(drained));
    const [lise, staff, sol] = heard.map((facts) =>
      facts.flatMap(({ name }) => (name.startsWith('meeting:') ? name : [])),
    );
    expect([lise, staff, sol]).to.deep.equal([['meeting:marked'], ['meeting:marked'], []]);
    const seen = [
      heard,
      await all.lise.ok('agenda:read', {}),
      await all.lise.ok('meeting:read', { id }),
      await all.staff.ok('meeting:read', { id }),
      await all.staff.ok('board:read', {}),
      await all.staff.ok('board:journal', {}),
    ].map((one) => JSON.stringify(one));
    for (const text of seen) expect(text).to.not.match(/secret|"project"/);
    for (const text of seen.slice(1, 5)) expect(text).to.contain('visite en mars');
    expect(await conclusions(all.lise, 'lise')).to.deep.equal([]);
    expect(await conclusions(all.staff, 'awa')).to.deep.equal([
      { meetingId: id, outcome: 'project', note: '', nextStep: 'visite en mars' },
    ]);
  });

  it('is said for an élu by who acts for them, who is named in the history', async () => {
    const mine = await conclude(all.awa, { outcome: 'contact' });
    expect(mine.meeting.id).to.equal(id);
    const { history } = await all.awa.ok('meeting:read', { id });
    expect(history.map(({ action }) => action)).to.deep.equal(['booked', 'concluded']);
    const talk = await all.lise.ok('meeting:propose', { withIds: ['ibra'], slotIds: ['d1-1500'] });
    await all.ibra.ok('meeting:accept', { id: talk.meeting.id });
    app.at('2026-11-20T15:25:00+01:00');
    const input = {
      id: talk.meeting.id,
      onBehalfOf: 'ibra',
      outcome: 'project',
      note: 'pour M. Ibra',
    } as const;
    await all.awa.ok('meeting:conclude', input);
    const read = await all.ibra.ok('meeting:read', { id: talk.meeting.id });
    const last = read.history.at(-1)!;
    expect([last.action, last.by.id, last.onBehalfOf?.id, last.note]).to.deep.equal([
      'concluded',
      'awa',
      'ibra',
      '',
    ]);
    const of = async (who: TestClient) => (await conclusions(who, 'ibra')).map(({ note }) => note);
    expect([await of(all.ibra), await of(all.awa)]).to.deep.equal([['pour M. Ibra'], ['pour M. Ibra']]);
  });

  it('is the business of its people: neither staff nor strangers say it', async () => {
    expect((await refusal(all.sol, { outcome: 'project' })).code).to.equal('forbidden');
    expect((await refusal(all.nobody, { outcome: 'project' })).code).to.equal('not_signed_in');
    for (const onBehalfOf of [undefined, 'awa'])
      expect((await refusal(all.staff, { outcome: 'project', onBehalfOf })).message).to.equal(
        'what came of a meeting is said by its people, or who acts for them',
      );
  });

  it('is refused before the end, of what did not take place, and without a word', async () => {
    expect((await refusal(all.awa, { outcome: 'married' })).fields?.[0]?.path).to.equal('outcome');
    expect((await refusal(all.awa, {})).code).to.equal('bad_input');
    expect((await refusal(all.awa, { note: 'x'.repeat(401) })).fields?.[0]?.path).to.equal('note');
    expect((await refusal(all.awa, { nextStep: 'deux\nlignes' })).fields?.[0]?.path).to.equal('nextStep');
    app.at('2026-11-20T14:19:00+01:00');
    expect((await refusal(all.awa, { outcome: 'project' })).message).to.equal(
      'this meeting ends at 2026-11-20T13:20:00.000Z: say what came of it then',
    );
    await all.awa.ok('meeting:mark', { id, mark: 'no-show' });
    app.at('2026-11-20T14:20:00+01:00');
    expect((await refusal(all.awa, { outcome: 'project' })).code).to.equal('wrong_state');
  });

  it('has one effect when it is sent twice, and two sides at once keep both answers', async () => {
    const key = 'one-tap-only';
    await conclude(all.awa, { outcome: 'project', key });
    const again = await conclude(all.awa, { outcome: 'project', key });
    expect([again.meeting.rev, again.conclusion.outcome]).to.deep.equal([1, 'project']);
    await Promise.all([
      conclude(all.awa, { outcome: 'contact' }),
      conclude(all.lise, { outcome: 'nothing', nextStep: 'un appel' }),
    ]);
    const people = (await stored())!.people.map((one) => one.conclusion?.outcome);
    expect(people).to.deep.equal(['contact', 'nothing']);
  });

  it('tells the clock that the meeting was held', async () => {
    await conclude(all.awa, { outcome: 'project' });
    app.at('2026-11-20T14:31:00+01:00');
    await app.app.tick();
    expect((await stored())?.state).to.equal('held');
  });
});
