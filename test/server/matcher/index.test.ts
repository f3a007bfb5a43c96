import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import type { MatchListing } from '../../../matching/types.ts';
import { type Matcher, MatcherStopped } from '../../../server/domain/bourse/matcher.ts';
import { startMatcher } from '../../../server/matcher/index.ts';
import { buildListing } from '../../matching/support/build.ts';

describe('the matcher in a thread of its own', () => {
  let matcher: Matcher;
  const need = buildListing({ id: 'need', kind: 'need', title: 'Réparer nos pompes' });
  const offer = buildListing({
    id: 'offer',
    kind: 'offer',
    title: 'Repair of hand pumps',
    lang: 'en',
    organisation: { name: 'Drôme', type: 'departement', country: 'FR' },
  });
  const standings = { listings: new Map(), organisations: new Map() };
  const followed = { countries: ['SN'], themes: [] };
  const posted = (...listings: MatchListing[]) =>
    listings.map((listing) => ({ listing, contacts: ['Awa Diop'] }));
  const ask = () => matcher.partners('here', { fiche: need, limit: 5, standings, followed });

  before(() => {
    matcher = startMatcher({}, () => undefined);
  });
  after(() => matcher.stop());

  it('answers as of the moment of the question, while this thread goes on', async () => {
    let turns = 0;
    const turning = setInterval(() => turns++, 5);
    const empty = ask();
    const changed = matcher.change('here', posted(need, offer), []);
    const full = ask();
    expect(await empty).to.deep.equal([]);
    await changed;
    const [first] = await full;
    clearInterval(turning);
    expect(first?.match.id).to.equal('offer');
    expect(first?.match.reasons.map(({ part }) => part)).to.include('text');
    expect(turns, 'turns of the event loop meanwhile').to.be.greaterThan(5);
  });

  it('knows what there is between two organisations, and one bourse from another', async () => {
    const dismissed = { ...standings, listings: new Map([['offer', 'not-interested' as const]]) };
    const [first] = await matcher.partners('here', { fiche: need, limit: 5, standings: dismissed, followed });
    expect(first?.standing).to.equal('not-interested');
    expect(first?.followed).to.equal(null);
    expect(await matcher.ids('elsewhere')).to.deep.equal([]);
    expect(await matcher.explain('here', [['need', 'nobody']])).to.deep.equal([[]]);
    const [list] = await matcher.lists('here', ['need', 'nobody'], 5);
    expect(list?.matches.map(({ id }) => id)).to.deep.equal(['offer']);
  });

  it('says what was wrong, and goes on', async () => {
    const broken = { ...need, title: undefined as unknown as string, what: 3 as unknown as string };
    let said = '';
    await matcher.change('here', posted(broken), []).catch((error) => (said = error.message));
    expect(said).not.to.equal('');
    expect((await ask())[0]?.match.id).to.equal('offer');
  });

  it('rejects what it is asked when it is stopped, and says that it is over', async () => {
    const asked = ask().catch((error) => error);
    expect(matcher.over).to.equal(false);
    await matcher.stop();
    expect(await asked).to.be.instanceOf(MatcherStopped);
    expect(matcher.over).to.equal(true);
    expect(await ask().catch((error) => error)).to.be.instanceOf(MatcherStopped);
  });
});
