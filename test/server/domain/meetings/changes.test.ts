import { expect } from 'chai';
import { nothingSeen } from '../../../../server/domain/context.ts';
import { changeMeeting, factNameOf } from '../../../../server/domain/meetings/changes.ts';
import type { EditionDoc, MeetingDoc } from '../../../../server/models/index.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';

describe('a change of a meeting by the clock', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp();
  });
  after(() => app.stop());

  it('is not made in another state than the one it needs, nor after somebody else', async () => {
    const awa = await app.as('awa');
    const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1400' });
    const read = await app.models.Meeting.findById(meeting.id).lean<MeetingDoc>();
    const edition = await app.models.Edition.findOne().lean<EditionDoc>();
    const context = {
      ...app.app.services,
      actor: { kind: 'nobody' } as const,
      edition: edition!,
      seen: nothingSeen(),
    };
    const expire = (one: MeetingDoc, from: 'proposed' | 'confirmed') =>
      changeMeeting(context, one, 'expired', { state: 'expired' }, { from });
    expect(await expire(read!, 'proposed')).to.equal(null);
    expect(await expire({ ...read!, rev: read!.rev + 1 }, 'confirmed')).to.equal(null);
    expect(await app.models.Meeting.findById(meeting.id).lean()).to.deep.equal(read);
    expect((await expire(read!, 'confirmed'))?.state).to.equal('expired');
  });
});

describe('the name under which a change is told that a server died before telling', () => {
  const named = (action: string) =>
    factNameOf({ state: 'proposed', history: [{ action }] as MeetingDoc['history'] });

  it('is the one that it would have had', () => {
    expect(['proposed', 'planned', 'unplanned', 'requeued'].map(named)).to.deep.equal(
      Array(4).fill('meeting:proposed'),
    );
    expect(['moved', 'restored'].map(named)).to.deep.equal(['meeting:moved', 'meeting:moved']);
    expect(named('marked')).to.equal('meeting:marked');
  });
});
