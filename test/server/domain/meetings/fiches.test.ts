import { expect } from 'chai';
import { after, before, beforeEach, describe, it } from 'mocha';
import { buildListing } from '../../../../fixtures/small/index.ts';
import { type Named, subjectLines, subjectTitle } from '../../../../server/domain/meetings/mentions.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace, reset } from '../../../support/state.ts';

const FROM_NEED = { listingId: 'offer-drome', fromListingId: 'need-podor' };
const AT = { slotIds: ['d1-1440'] };

describe('the fiches of a meeting', () => {
  let app: TestApp;
  let awa: TestClient;
  let ibra: TestClient;
  let lise: TestClient;
  let sol: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, ibra, lise, sol, staff } = await everybody(app));
  });
  beforeEach(() => reset(app));
  after(() => app.stop());

  const namesOf = ({ listing, fromListing }: { listing: unknown; fromListing: unknown }) =>
    [fromListing, listing].map((fiche) => {
      const { kind, title, slug } = (fiche ?? {}) as Record<string, unknown>;
      return fiche && [kind, title, slug];
    });
  const NEED = ['need', 'Remettre en état quarante points d’eau', 'need-podor'];
  const OFFER = ['offer', 'Un technicien de l’eau et des pièces de rechange', 'offer-drome'];

  it('are both kept and shown: the one asked from and the one answered, proposed or booked', async () => {
    const { meeting } = await awa.ok('meeting:propose', { ...FROM_NEED, withIds: ['lise'], ...AT });
    expect(namesOf(meeting)).to.deep.equal([NEED, OFFER]);
    const [seen] = (await lise.ok('agenda:read', {})).meetings;
    expect(namesOf(seen!)).to.deep.equal([NEED, OFFER]);
    const booked = await ibra.ok('meeting:book', { ...FROM_NEED, slotId: 'd1-1400' });
    expect(namesOf(booked.meeting)).to.deep.equal([NEED, OFFER]);
  });

  it('stay when the meeting is answered with other times, accepted and read', async () => {
    const { meeting } = await awa.ok('meeting:propose', { ...FROM_NEED, withIds: ['lise'], ...AT });
    const countered = await lise.ok('meeting:counter', { id: meeting.id, slotIds: ['d1-1500'] });
    expect(namesOf(countered.meeting)).to.deep.equal([NEED, OFFER]);
    const agreed = await awa.ok('meeting:accept', { id: meeting.id });
    expect(namesOf(agreed.meeting)).to.deep.equal([NEED, OFFER]);
    expect(namesOf((await staff.ok('meeting:read', { id: meeting.id })).meeting)).to.deep.equal([
      NEED,
      OFFER,
    ]);
  });

  it('are those of staff who seat people, and of who waited', async () => {
    const wanted = { ...FROM_NEED, participantIds: ['awa', 'lise'], slotId: 'd1-1440' };
    expect(namesOf((await staff.ok('meeting:place', wanted)).meeting)).to.deep.equal([NEED, OFFER]);
    await app.models.Participant.updateOne({ _id: 'lise' }, { maxMeetings: 1 });
    const waiting = await ibra.ok('waiting:join', { ...FROM_NEED, withId: 'lise' });
    expect(namesOf(waiting)).to.deep.equal([NEED, OFFER]);
  });

  it('are no longer shown but by their title once withdrawn, and never as drafts', async () => {
    const { meeting } = await awa.ok('meeting:propose', { ...FROM_NEED, withIds: ['lise'], ...AT });
    await app.models.Listing.updateOne(
      { _id: 'need-podor' },
      { status: 'draft', title: 'Entre nous : la pompe du maire' },
    );
    const [seen] = (await lise.ok('agenda:read', {})).meetings;
    expect(seen!.fromListing).to.deep.equal({
      id: 'need-podor',
      kind: 'need',
      title: 'Remettre en état quarante points d’eau',
      slug: null,
      organisationId: 'podor',
    });
    expect(await lise.ok('meeting:why', { id: meeting.id })).to.equal(null);
    // A meeting of an older store kept no title: nothing is left to say.
    await app.models.Meeting.updateOne({ _id: meeting.id }, { $unset: { listingsThen: 1 } });
    expect((await lise.ok('agenda:read', {})).meetings[0]!.fromListing).to.equal(null);
  });

  it('must be public, and the one asked from the asker’s own', async () => {
    await app.models.Listing.create(
      buildListing({ _id: 'draft', organisationId: 'podor', status: 'draft', title: 'Brouillon' }),
    );
    const refused = (input: object) =>
      leavesNoTrace(app, () => awa.refused('meeting:propose', { withIds: ['lise'], ...AT, ...input }));
    const draft = await refused({ fromListingId: 'draft' });
    expect(draft.code).to.equal('wrong_state');
    expect(draft.message).to.contain('publish it before');
    expect((await refused({ listingId: 'draft' })).code).to.equal('wrong_state');
    const others = await refused({ fromListingId: 'offer-quito' });
    expect(others.code).to.equal('bad_input');
    expect(others.fields?.map(({ path }) => path)).to.deep.equal(['fromListingId']);
    expect((await refused({ fromListingId: 'nothing' })).code).to.equal('not_found');
    const booking = await leavesNoTrace(app, () =>
      awa.refused('meeting:book', {
        listingId: 'offer-drome',
        fromListingId: 'offer-quito',
        slotId: 'd1-1400',
      }),
    );
    expect(booking.code).to.equal('bad_input');
    const waiting = await leavesNoTrace(app, () =>
      awa.refused('waiting:join', { withId: 'lise', fromListingId: 'offer-quito' }),
    );
    expect(waiting.code).to.equal('bad_input');
    const read = await sol.refused('meeting:why', { id: 'nothing' });
    expect(read.code).to.equal('not_found');
  });
});

describe('what a meeting is about in plain text', () => {
  const fiche = (id: string, organisationId: string, status = 'published') =>
    [id, { _id: id, slug: id, kind: 'need', title: `Titre ${id}`, status, organisationId }] as [
      string,
      Named,
    ];
  const listings = new Map([fiche('a', 'podor'), fiche('b', 'drome')]);
  const meeting = { fromListingId: 'a', listingId: 'b', subject: '' };

  it('is the others’ fiche, then the reader’s own, in their language', () => {
    expect(subjectLines(meeting, listings, { organisationId: 'drome', language: 'fr' })).to.deep.equal([
      'Leur besoin : Titre a',
      'Votre besoin : Titre b',
    ]);
    expect(subjectLines(meeting, listings, { organisationId: 'podor', language: 'en' })).to.deep.equal([
      'Their need : Titre b',
      'Your need : Titre a',
    ]);
    expect(
      subjectLines({ ...meeting, subject: 'La pompe', listingId: null }, listings, {
        organisationId: 'drome',
        language: 'pt',
      }),
    ).to.deep.equal(['La pompe', 'A necessidade deles : Titre a']);
  });

  it('is in one title theirs, else what was said, else one’s own', () => {
    expect(subjectTitle(meeting, listings, 'drome')).to.equal('Titre a');
    expect(subjectTitle({ ...meeting, fromListingId: null }, listings, 'drome')).to.equal('Titre b');
    const said = { ...meeting, fromListingId: null, subject: 'La pompe' };
    expect(subjectTitle(said, listings, 'drome')).to.equal('La pompe');
    const draft = new Map([fiche('a', 'podor', 'draft')]);
    expect(subjectTitle({ ...meeting, listingId: null }, draft, 'drome')).to.equal('');
  });
});
