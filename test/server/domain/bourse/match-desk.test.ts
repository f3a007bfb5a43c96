import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { buildListing, buildOrganisation } from '../../../../fixtures/small/index.ts';
import type { MatchListing } from '../../../../matching/types.ts';
import { createMatchDesk, type MatchDesk } from '../../../../server/domain/bourse/match-desk.ts';
import type { Matcher } from '../../../../server/domain/bourse/matcher.ts';
import { startMatcher } from '../../../../server/matcher/index.ts';
import { createMatcher } from '../../../../server/matcher/matcher.ts';
import { manyListings, manyOrganisations } from '../../../bench/many.ts';
import { buildListing as buildMatchListing } from '../../../matching/support/build.ts';
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

  /** The fiche that speaks most of this, of the kind of that one. */
  const about = async (desk: MatchDesk, title: string, { kind }: Pick<MatchListing, 'kind'>) => {
    const matcher = await desk.following('large');
    const draft = buildMatchListing({ id: 'draft', kind, title, what: title });
    const question = { draft, draftId: undefined, limit: 1, similar: 1 };
    return (await matcher.preview('large', question)).close[0]?.id;
  };

  it('lets others have their turn while it reads a large bourse', async () => {
    const count = 300;
    await app.models.Listing.insertMany(manyListings(count, 'large'));
    await app.models.Organisation.insertMany(manyOrganisations(count, 'large'));
    const desk = createMatchDesk(app.models, () => startMatcher({}, () => undefined));
    let turns = 0;
    let done = false;
    const turn = () => {
      turns++;
      if (!done) setImmediate(turn);
    };
    setImmediate(turn);
    const matcher = await desk.following('large');
    done = true;
    const ids = await matcher.ids('large');
    expect(ids).to.have.length.of.at.least(count);
    // Some fiches at a time, then a turn for everybody else.
    expect(turns).to.be.at.least(10);
    await desk.close();
  });

  it('misses no fiche that changes while it reads', async () => {
    const desk = createMatchDesk(app.models, createMatcher);
    const reading = desk.following('large');
    await elsewhere('many-1', { title: 'Un planétarium' }, '2026-11-20T07:32:30Z');
    await reading;
    expect(await about(desk, 'planétarium', manyListings(2, 'large')[1]!)).to.equal('many-1');
  });

  it('reads everything anew when what reads has failed', async () => {
    const started: Matcher[] = [];
    const desk = createMatchDesk(app.models, () => {
      started.push(createMatcher());
      return started.at(-1)!;
    });
    await desk.following('large');
    const first = await (await desk.following('large')).ids('large');
    await started[0]!.stop();
    const again = await desk.following('large');
    expect((await again.ids('large')).sort()).to.deep.equal(first.sort());
    expect(started).to.have.length(2);
  });

  it('is brought up to date once by readers that ask at the same time', async () => {
    await elsewhere('offer-drome', { status: 'partner-found' }, '2026-11-20T07:33:00Z');
    const answers = await Promise.all([ranked(), ranked(), ranked()]);
    expect(answers).to.deep.equal([['offer-quito'], ['offer-quito'], ['offer-quito']]);
  });
});
