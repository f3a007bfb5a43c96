import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildParticipant } from '../../../../fixtures/small/index.ts';
import type { MeetingView } from '../../../../server/contract/index.ts';
import { LIMITS } from '../../../../server/contract/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

/** Awa is an officer of Podor, Ibra an élu there; Lise is an officer of the Drôme, Marc an élu who named her. */
describe('a request to several people', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let marc: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, marc, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const answersOf = ({ people }: MeetingView) =>
    people.map(({ participant, answer }) => `${participant.id} ${answer}`);
  const AT = { slotIds: ['d1-1440'] };

  it('takes a colleague for whom the asker answers as agreed; the others answer, and the last takes all seats', async () => {
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['lise', 'marc', 'ibra'], ...AT });
    expect(answersOf(meeting)).to.deep.equal([
      'awa accepted',
      'lise pending',
      'marc pending',
      'ibra accepted',
    ]);
    const half = await marc.ok('meeting:accept', { id: meeting.id });
    expect([half.meeting.state, half.meeting.slotId]).to.deep.equal(['proposed', null]);
    const whole = await lise.ok('meeting:accept', { id: meeting.id, onBehalfOf: 'lise' });
    expect(whole.meeting.state).to.equal('confirmed');
    const stored = await app.models.Meeting.findById(meeting.id).lean();
    expect(stored?.claims).to.deep.equal(
      ['awa', 'lise', 'marc', 'ibra', whole.meeting.table!.id].map((id) => `small·d1-1440·${id}`),
    );
  });

  it('asks a colleague who answers for themselves', async () => {
    const { meeting } = await ibra.ok('meeting:propose', { withIds: ['lise', 'awa'], ...AT });
    expect(answersOf(meeting)).to.deep.equal(['ibra accepted', 'lise pending', 'awa pending']);
  });

  it('waits for an answer where only colleagues are asked, and where staff ask for somebody', async () => {
    const own = await awa.ok('meeting:propose', { withIds: ['ibra'], ...AT });
    expect(answersOf(own.meeting)).to.deep.equal(['awa accepted', 'ibra pending']);
    const wanted = { withIds: ['ibra', 'lise'], ...AT, onBehalfOf: 'awa' };
    const { meeting } = await staff.ok('meeting:propose', wanted);
    expect(answersOf(meeting)).to.deep.equal(['awa accepted', 'ibra pending', 'lise pending']);
  });

  it('is not offered a time at which one of them is taken, and cannot be accepted there', async () => {
    const common = async () =>
      (await awa.ok('slot:common', { participantIds: ['awa', 'ibra', 'lise'] })).map(({ id }) => id);
    expect(await common()).to.include('d1-1440');
    const { meeting } = await awa.ok('meeting:propose', { withIds: ['lise', 'ibra'], ...AT });
    await ibra.ok('busy:set', { slotIds: ['d1-1440'], busy: true });
    expect(await common()).to.not.include('d1-1440');
    const refused = await leavesNoTrace(app, () => lise.refused('meeting:accept', { id: meeting.id }));
    expect(refused.code).to.equal('slot_taken');
  });

  it('names as many as a table has chairs', async () => {
    const ids = Array.from({ length: LIMITS.peoplePerMeeting }, (_, at) => `guest-${at}`);
    await app.models.Participant.create(
      ids.map((_id) => buildParticipant({ _id, organisationId: 'drome', givenName: 'G', familyName: _id })),
    );
    const tooMany = await leavesNoTrace(app, () => awa.refused('meeting:propose', { withIds: ids, ...AT }));
    expect([tooMany.code, tooMany.fields?.map(({ path }) => path)]).to.deep.equal(['bad_input', ['withIds']]);
    const { meeting } = await awa.ok('meeting:propose', { withIds: ids.slice(1), ...AT });
    expect(meeting.people).to.have.length(LIMITS.peoplePerMeeting);
    const twice = await leavesNoTrace(app, () =>
      awa.refused('meeting:propose', { withIds: ['lise', 'lise'], ...AT }),
    );
    expect(twice.code).to.equal('bad_input');
  });
});
