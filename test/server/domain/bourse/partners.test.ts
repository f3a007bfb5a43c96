import { expect } from 'chai';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { buildListing } from '../../../../fixtures/small/index.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody, leavesNoTrace } from '../../../support/state.ts';

describe('partners of a fiche', () => {
  let app: TestApp;
  let awa: TestClient;
  let lise: TestClient;
  let staff: TestClient;

  // A match index per test: it follows revisions, which a reset would turn back.
  beforeEach(async () => {
    app = await startTestApp();
    ({ awa, lise, staff } = await everybody(app));
  });
  afterEach(() => app.stop());

  const rank = (who = awa, limit = 20) => who.ok('partner:rank', { id: 'need-podor', limit });

  it('are ranked with reasons that add up, across languages, own fiches left out', async () => {
    const partners = await rank();
    expect(partners.map((partner) => partner.listing.id)).to.deep.equal(['offer-drome', 'offer-quito']);
    for (const partner of partners) {
      expect(partner.score).to.be.within(0, 1);
      expect(partner.reasons.length).to.be.at.least(1);
      const sum = partner.reasons.reduce((total, reason) => total + reason.contribution, 0);
      expect(sum).to.be.closeTo(partner.score, 0.001);
    }
    expect(partners[0]!.score).to.be.greaterThan(partners[1]!.score);
  });

  it('that touch what the reader follows come a little forward, for them alone, and say so', async () => {
    const { Listing } = app.models;
    await Listing.updateOne({ _id: 'need-podor' }, { $set: { countries: [] } });
    // Two of one title, too short to be folded as copies: as good as one another but for what is followed.
    const twin = {
      title: 'Réparer des points d’eau',
      what: '',
      how: '',
      why: '',
      kind: 'offer' as const,
      themes: ['eau'],
    };
    await Listing.updateOne({ _id: 'offer-drome' }, { $set: twin });
    await Listing.updateOne({ _id: 'offer-quito' }, { $set: { ...twin, lang: 'fr', languages: ['fr'] } });
    await Listing.updateOne({ _id: 'offer-quito' }, { $set: { countries: ['EC'] } });
    await Listing.updateOne({ _id: 'offer-drome' }, { $set: { countries: ['MA'] } });
    const read = async () =>
      (await rank()).slice(0, 2).map(({ listing, followed }) => [listing.id, followed?.countries ?? null]);
    const [before] = await read();
    const behind = before![0] === 'offer-drome' ? 'EC' : 'MA';
    await lise.ok('follow:set', { country: behind, following: true });
    expect((await read())[0]).to.deep.equal(before);
    await awa.ok('follow:set', { country: behind, following: true });
    const [first, second] = await read();
    expect(first).to.deep.equal([behind === 'EC' ? 'offer-quito' : 'offer-drome', [behind]]);
    expect(second).to.deep.equal(before);
  });

  it('come with their contacts, without addresses', async () => {
    const [first] = await rank(awa, 1);
    expect(first?.contacts.map((contact) => contact.name)).to.deep.equal(['Lise Rochegude']);
    expect(JSON.stringify(first)).to.not.include('@');
  });

  it('come with three common free slots at most, those they opened first', async () => {
    const [drome, quito] = await rank();
    expect(drome?.slots.map((slot) => [slot.id, slot.open])).to.deep.equal([
      ['d1-1400', true],
      ['d1-1420', true],
      ['d2-0900', true],
    ]);
    expect(quito?.slots.map((slot) => [slot.id, slot.open, slot.tablesFree])).to.deep.equal([
      ['d1-1400', false, 1],
      ['d1-1420', false, 1],
      ['d1-1440', false, 1],
    ]);
  });

  it('come without the slots in which either is taken, and with the meeting that exists', async () => {
    const { meeting } = await awa.ok('meeting:book', { listingId: 'offer-drome', slotId: 'd1-1420' });
    // Whom one will meet comes after those still to be met.
    const [quito, drome] = await rank();
    expect([quito?.standing, drome?.standing]).to.deep.equal([null, 'meeting']);
    expect(drome?.slots.map((slot) => slot.id)).to.deep.equal(['d1-1400', 'd1-1440', 'd2-0900']);
    expect(drome?.meeting).to.deep.equal({
      id: meeting.id,
      rev: 0,
      state: 'confirmed',
      slotId: 'd1-1420',
      proposedSlotIds: [],
      requestedById: 'awa',
      people: drome?.contacts,
    });
    await awa.ok('meeting:cancel', { id: meeting.id });
    expect((await rank())[0]?.meeting).to.equal(null);
  });

  it('that are not of interest come last, until they are again', async () => {
    const dismiss = (dismissed: boolean) =>
      awa.ok('partner:dismiss', { id: 'need-podor', partnerId: 'offer-drome', dismissed });
    const ranked = async () => (await rank()).map((partner) => [partner.listing.id, partner.dismissed]);
    await dismiss(true);
    await dismiss(true);
    expect(await ranked()).to.deep.equal([
      ['offer-quito', false],
      ['offer-drome', true],
    ]);
    await dismiss(false);
    expect(await ranked()).to.deep.equal([
      ['offer-drome', false],
      ['offer-quito', false],
    ]);
  });

  it('that are partners already come last for every fiche of the organisation, until it says otherwise', async () => {
    await app.models.Listing.create(
      buildListing({ _id: 'need-too', organisationId: 'podor', contactIds: ['awa'], authorId: 'awa' }),
    );
    const mark = (dismissed: boolean, id = 'need-podor') =>
      awa.ok('partner:dismiss', { id, partnerId: 'offer-drome', dismissed, because: 'already-partners' });
    const standings = async (id: string) =>
      (await awa.ok('partner:rank', { id })).map(({ listing, standing }) => [listing.id, standing]);
    await mark(true);
    for (const id of ['need-podor', 'need-too']) {
      expect(await standings(id)).to.deep.equal([
        ['offer-quito', null],
        ['offer-drome', 'already-partners'],
      ]);
    }
    // The other side has not said so.
    const [podor] = await lise.ok('partner:rank', { id: 'offer-drome' });
    expect(podor?.standing).to.equal(null);
    await mark(false, 'need-too');
    expect(await standings('need-podor')).to.deep.equal([
      ['offer-drome', null],
      ['offer-quito', null],
    ]);
  });

  it('know what became of the meetings of both organisations', async () => {
    const ibra = await app.as('ibra');
    const standing = async () => (await rank()).find(({ listing }) => listing.id === 'offer-drome')?.standing;
    // Asked by a colleague, not by the contact of the fiche.
    const { meeting } = await ibra.ok('meeting:propose', { withIds: ['lise'], slotIds: ['d1-1500'] });
    expect(await standing()).to.equal('proposed');
    await lise.ok('meeting:decline', { id: meeting.id });
    expect(await standing()).to.equal('declined');
    const declined = (await rank()).find(({ listing }) => listing.id === 'offer-drome');
    expect(declined?.meeting).to.equal(null);
    await app.models.Meeting.updateOne({ _id: meeting.id }, { $set: { state: 'held' } });
    expect(await standing()).to.equal('met');
  });

  it('show a second fiche of an organisation on one theme folded into the first', async () => {
    await app.models.Listing.create(
      buildListing({
        _id: 'offer-more',
        organisationId: 'drome',
        kind: 'offer',
        title: 'Des conseils sur l’eau',
      }),
    );
    const drome = (await rank()).filter(({ listing }) => listing.organisation.id === 'drome');
    expect(drome.length).to.equal(1);
    expect([drome[0]!.listing.id, ...drome[0]!.similar.map(({ id }) => id)]).to.have.members([
      'offer-drome',
      'offer-more',
    ]);
  });

  it('are for the holder of the fiche and staff', async () => {
    expect((await lise.refused('partner:rank', { id: 'need-podor' })).code).to.equal('forbidden');
    const input = { id: 'need-podor', partnerId: 'offer-drome', dismissed: true };
    const error = await leavesNoTrace(app, () => lise.refused('partner:dismiss', input));
    expect(error.code).to.equal('forbidden');
    const unknown = await leavesNoTrace(app, () =>
      awa.refused('partner:dismiss', { ...input, partnerId: 'nope' }),
    );
    expect(unknown.code).to.equal('not_found');
    expect((await rank(staff)).length).to.equal(2);
  });

  it('exist for a draft, for its holder', async () => {
    const draft = await awa.ok('listing:create', {
      kind: 'need',
      title: 'Réparer des pompes',
      themes: ['eau'],
    });
    const partners = await awa.ok('partner:rank', { id: draft.id });
    expect(partners[0]?.listing.id).to.equal('offer-drome');
    const unseen = await lise.ok('partner:rank', { id: 'offer-drome' });
    expect(unseen.map((partner) => partner.listing.id)).to.not.include(draft.id);
  });

  it('come with the hours and the person of a request that waits, also when a colleague was asked', async () => {
    const marc = await app.as('marc');
    const { meeting } = await marc.ok('meeting:propose', {
      withIds: ['awa'],
      slotIds: ['d1-1500', 'd1-1440'],
    });
    const drome = (await rank()).find((partner) => partner.listing.id === 'offer-drome');
    expect(drome?.meeting).to.deep.include({
      id: meeting.id,
      state: 'proposed',
      slotId: null,
      proposedSlotIds: ['d1-1500', 'd1-1440'],
      requestedById: 'marc',
    });
    expect(drome?.meeting?.people.map(({ id }) => id)).to.deep.equal(['marc']);
  });

  it('come without slots, and with the reason, where a limit is reached: none could be booked', async () => {
    const limit = (id: string, maxMeetings: number | null) =>
      app.models.Participant.updateOne({ _id: id }, { maxMeetings });
    const reasons = async () =>
      (await rank()).map(({ listing, slots, noSlots }) => [listing.id, slots.length > 0, noSlots]).sort();
    await limit('lise', 0);
    expect(await reasons()).to.deep.equal([
      ['offer-drome', false, 'their-limit'],
      ['offer-quito', true, null],
    ]);
    await limit('awa', 0);
    expect(await reasons()).to.deep.equal([
      ['offer-drome', false, 'our-limit'],
      ['offer-quito', false, 'our-limit'],
    ]);
    await limit('awa', null);
    await limit('lise', null);
    const { edition } = await lise.ok('session:read', {});
    const all = edition!.slots.map((slot) => slot.id);
    await lise.ok('busy:set', { slotIds: all, busy: true });
    expect((await reasons())[0]).to.deep.equal(['offer-drome', false, 'nothing-in-common']);
  });

  it('are asked about one hour, however far from the nearest', async () => {
    const at = async (slotId: string) =>
      (await awa.ok('partner:rank', { id: 'need-podor', slotId })).map(({ listing, slots, hostId }) => [
        listing.id,
        hostId,
        slots.map((slot) => slot.id),
      ]);
    const [drome, quito] = [
      ['offer-drome', 'lise'],
      ['offer-quito', 'sol'],
    ];
    expect(await at('d1-1540')).to.deep.equal([
      [...drome!, ['d1-1540']],
      [...quito!, ['d1-1540']],
    ]);
    await lise.ok('busy:set', { slotIds: ['d1-1540'], busy: true });
    expect((await at('d1-1540'))[0]).to.deep.equal([...drome!, []]);
    expect((await awa.refused('partner:rank', { id: 'need-podor', slotId: '15h40' })).code).to.equal(
      'bad_input',
    );
  });

  it('are asked for a colleague, whose hours and limit then count', async () => {
    const ibra = await app.as('ibra');
    await ibra.ok('busy:set', { slotIds: ['d1-1400'], busy: true });
    const first = async () => (await awa.ok('partner:rank', { id: 'need-podor', forId: 'ibra' }))[0];
    expect((await first())?.slots.map((slot) => slot.id)).to.deep.equal(['d1-1420', 'd1-1440', 'd2-0900']);
    await app.models.Participant.updateOne({ _id: 'ibra' }, { maxMeetings: 0 });
    expect((await first())?.noSlots).to.equal('our-limit');
    const forbidden = await awa.refused('partner:rank', { id: 'need-podor', forId: 'lise' });
    expect(forbidden.code).to.equal('forbidden');
  });

  it('without a contact have no slots, and neither do I', async () => {
    await app.models.Listing.updateOne({ _id: 'need-podor' }, { $set: { contactIds: [] } });
    expect((await rank()).map((partner) => partner.slots)).to.deep.equal([[], []]);
  });
});

describe('the preview while a fiche is written', () => {
  let app: TestApp;
  let awa: TestClient;
  let staff: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa, staff } = await everybody(app));
  });
  after(() => app.stop());

  const draft = {
    kind: 'need' as const,
    title: 'Eau potable',
    what: 'Réparer les pompes et former des réparateurs dans les villages du Sénégal.',
  };

  it('suggests tags and partners and stores nothing', async () => {
    const preview = await leavesNoTrace(app, () => awa.ok('partner:preview', draft));
    expect(preview.suggestions.themes[0]?.theme).to.equal('eau');
    expect(preview.suggestions.countries.map((one) => one.country)).to.deep.equal(['SN']);
    expect(preview.partners[0]?.listing.id).to.equal('offer-drome');
    expect(preview.partners[0]?.reasons.length).to.be.at.least(1);
  });

  it('of nothing written yet proposes nobody', async () => {
    const preview = await awa.ok('partner:preview', { kind: 'need' });
    expect([preview.partners, preview.similar]).to.deep.equal([[], []]);
    expect(preview.missing).to.deep.equal(['text', 'themes', 'countries', 'odds', 'languages']);
  });

  it('names published fiches that say the same, never the one that is being edited', async () => {
    const same = {
      ...draft,
      title: 'Remettre en état des points d’eau',
      what: 'Remettre en état les points d’eau de villages : pompes en panne.',
    };
    const ids = async (id?: string) =>
      (await awa.ok('partner:preview', { ...same, id })).similar.map((listing) => listing.id);
    expect(await ids()).to.deep.equal(['need-podor']);
    expect(await ids('need-podor')).to.deep.equal([]);
    const other = {
      kind: 'need' as const,
      title: 'Un festival de cirque',
      what: 'Accueillir une troupe en été.',
    };
    expect((await awa.ok('partner:preview', other)).similar).to.deep.equal([]);
  });

  it('works for somebody without an organisation', async () => {
    const preview = await staff.ok('partner:preview', { ...draft, lang: 'fr', limit: 1 });
    expect(preview.partners.map((partner) => partner.listing.id)).to.deep.equal(['offer-drome']);
  });

  it('refuses an unknown kind', async () => {
    expect((await awa.refused('partner:preview', { kind: 'wish' })).fields?.[0]?.path).to.equal('kind');
  });
});
