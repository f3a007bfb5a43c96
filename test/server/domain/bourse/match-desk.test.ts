import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { buildListing, buildOrganisation } from '../../../../fixtures/small/index.ts';
import { createMatchDesk } from '../../../../server/domain/bourse/match-desk.ts';
import { manyListings, manyOrganisations } from '../../../bench/many.ts';
import { startTestApp, type TestApp, type TestClient } from '../../../support/app.ts';
import { everybody } from '../../../support/state.ts';

describe('the match desk', () => {
  let app: TestApp;
  let awa: TestClient;

  before(async () => {
    app = await startTestApp();
    ({ awa } = await everybody(app));
  });
  after(() => app.stop());

  const ranked = async () =>
    (await awa.ok('partner:rank', { id: 'need-podor' })).map((partner) => partner.listing.id);
  /** As another process would: straight to the store, with its own clock. */
  const elsewhere = (id: string, change: object, at: string) =>
    app.models.Listing.updateOne(
      { _id: id },
      { $set: { ...change, updatedAt: new Date(at) }, $inc: { rev: 1 } },
    );

  it('follows what another process published, edited and withdrew', async () => {
    expect(await ranked()).to.deep.equal(['offer-drome', 'offer-quito']);
    await app.models.Organisation.create(buildOrganisation({ _id: 'lyon' }));
    await app.models.Listing.create(
      buildListing({
        _id: 'offer-new',
        organisationId: 'lyon',
        kind: 'offer',
        title: 'Remettre en état des points d’eau',
        contactIds: ['sol'],
        updatedAt: new Date('2026-11-20T07:30:00Z'),
      }),
    );
    expect(await ranked()).to.have.members(['offer-drome', 'offer-quito', 'offer-new']);
    await elsewhere('offer-new', { kind: 'need' }, '2026-11-20T07:31:00Z');
    expect(await ranked()).to.deep.equal(['offer-drome', 'offer-quito']);
    await elsewhere('offer-drome', { status: 'withdrawn' }, '2026-11-20T07:32:00Z');
    expect(await ranked()).to.deep.equal(['offer-quito']);
  });

  it('takes a change from a clock that is some seconds late', async () => {
    await elsewhere('offer-drome', { status: 'published' }, '2026-11-20T07:31:57Z');
    expect(await ranked()).to.deep.equal(['offer-drome', 'offer-quito']);
  });

  it('lets others have their turn while it reads a large bourse', async () => {
    const count = 300;
    await app.models.Listing.insertMany(manyListings(count, 'large'));
    await app.models.Organisation.insertMany(manyOrganisations(count, 'large'));
    const desk = createMatchDesk(app.models);
    let turns = 0;
    let done = false;
    const turn = () => {
      turns++;
      if (!done) setImmediate(turn);
    };
    setImmediate(turn);
    const index = await desk.index('large');
    done = true;
    expect(index.size).to.be.at.least(count);
    // A few milliseconds of work, then a turn for everybody else: dozens of turns for so many fiches.
    expect(turns).to.be.at.least(10);
  });

  it('misses no fiche that changes while it reads', async () => {
    const desk = createMatchDesk(app.models);
    const reading = desk.index('large');
    await elsewhere('many-1', { title: 'Une piscine municipale' }, '2026-11-20T07:32:30Z');
    await reading;
    expect((await desk.index('large')).get('many-1')?.title).to.equal('Une piscine municipale');
  });

  it('changes nothing before a question is answered, and everything for who asks after it', async () => {
    const desk = createMatchDesk(app.models);
    await desk.index('large');
    const titles: (string | undefined)[] = [];
    let later: Promise<string | undefined> | undefined;
    const asked = desk.ask('large', function* (index) {
      for (let step = 0; step < 40; step++) {
        titles.push(index.get('many-2')?.title);
        // Long enough for others to have their turn: the change comes in, and has to wait.
        for (const began = performance.now(); performance.now() - began < 1; );
        later ??= elsewhere('many-2', { title: 'Un skatepark' }, '2026-11-20T07:32:40Z').then(
          async () => (await desk.index('large')).get('many-2')?.title,
        );
        yield;
      }
    });
    await asked;
    expect(new Set(titles).size).to.equal(1);
    expect(titles[0]).not.to.equal('Un skatepark');
    expect(await later).to.equal('Un skatepark');
  });

  it('answers the next question when one has failed', async () => {
    const desk = createMatchDesk(app.models);
    // biome-ignore lint/correctness/useYield: it fails before its first step.
    const failing = desk.ask('large', function* () {
      throw new Error('no such thing');
    });
    expect(await failing.catch((error: Error) => error.message)).to.equal('no such thing');
    await elsewhere('many-3', { title: 'Un gymnase' }, '2026-11-20T07:32:50Z');
    expect((await desk.index('large')).get('many-3')?.title).to.equal('Un gymnase');
  });

  it('is brought up to date once by readers that ask at the same time', async () => {
    await elsewhere('offer-drome', { status: 'partner-found' }, '2026-11-20T07:33:00Z');
    const answers = await Promise.all([ranked(), ranked(), ranked()]);
    expect(answers).to.deep.equal([['offer-quito'], ['offer-quito'], ['offer-quito']]);
  });
});
