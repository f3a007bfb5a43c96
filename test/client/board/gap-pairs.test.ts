import { expect } from 'chai';
import {
  askingOf,
  keyOfPair,
  namesOfPair,
  PAIRS_SHOWN,
  pairsBeside,
  seatingOf,
  TIMES_AHEAD,
  timesAhead,
} from '../../../client/board/gap-pairs.ts';
import type { GapPairView, ListingSummary } from '../../../server/contract/index.ts';
import { at, buildEdition, buildPerson, buildProposal } from './build.ts';

const pair = (one: string, other: string, overrides: Partial<GapPairView> = {}): GapPairView => ({
  people: [buildPerson(one), buildPerson(other)],
  meetings: [0, 2],
  because: 'mutual',
  proposal: null,
  listings: null,
  reasons: [],
  ...overrides,
});
const requested = (id: string, one: string, other: string) =>
  pair(one, other, { because: 'proposal', proposal: buildProposal(id, [one, other]) });
const listings = ['ana-eau', 'bob-eau'].map((id) => ({ id }) as ListingSummary);

describe('who could fill a free table', () => {
  it('is not shown a second time below the requests of the same table', () => {
    const request = requested('p1', 'ana', 'bob');
    const elsewhere = requested('p2', 'cyr', 'dia');
    const matched = pair('eve', 'fay');
    const beside = (requests: { id: string }[]) =>
      pairsBeside([request, elsewhere, matched], requests).map(keyOfPair);
    expect(beside([])).to.deep.equal(['ana bob', 'cyr dia', 'eve fay']);
    expect(beside([{ id: 'p1' }])).to.deep.equal(['cyr dia', 'eve fay']);
    expect(beside([{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }])).to.deep.equal(['eve fay']);
  });

  it('is a few at most, the best first', () => {
    const many = Array.from({ length: PAIRS_SHOWN + 3 }, (_, i) => pair(`a${i}`, `b${i}`));
    expect(pairsBeside(many, [])).to.deep.equal(many.slice(0, PAIRS_SHOWN));
  });

  it('is named by organisation, a person without one by their name', () => {
    const alone = {
      ...pair('ana', 'bob'),
      people: [buildPerson('ana'), buildPerson('Bob B', { organisation: null })],
    };
    expect(namesOfPair(alone)).to.equal('org-ana – Bob B');
  });

  it('is seated at the table, or at whichever is free, from the fiche of the first to that of the second', () => {
    const matched = pair('ana', 'bob', { listings });
    expect(seatingOf(matched, { slotId: 'd1-1455', tableId: 't2' })).to.deep.equal({
      participantIds: ['ana', 'bob'],
      slotId: 'd1-1455',
      tableId: 't2',
      listingId: 'bob-eau',
      fromListingId: 'ana-eau',
    });
    expect(seatingOf(pair('ana', 'bob'), { slotId: 'd1-1455', tableId: null })).to.deep.include({
      tableId: null,
      listingId: null,
      fromListingId: null,
    });
  });

  it('is asked as the first of the two, for that time alone', () => {
    expect(askingOf(pair('ana', 'bob', { listings }), 'd1-1520')).to.deep.equal({
      onBehalfOf: 'ana',
      withIds: ['bob'],
      slotIds: ['d1-1520'],
      listingId: 'bob-eau',
      fromListingId: 'ana-eau',
    });
  });
});

describe('times whose tables can still be filled', () => {
  it('are those that have not begun, on whichever day, the next first', () => {
    const edition = buildEdition();
    const shuffled = { slots: [...edition.slots].reverse() };
    const ids = (now: number) => timesAhead(shuffled, now).map(({ id }) => id);
    expect(ids(at('14:30'))).to.deep.equal([
      'd1-1455',
      'd1-1520',
      'd1-1545',
      'd2-1430',
      'd2-1455',
      'd2-1520',
    ]);
    expect(ids(at('14:29')).length).to.equal(TIMES_AHEAD);
    expect(ids(at('15:30', 2))).to.deep.equal(['d2-1545']);
    expect(ids(at('18:00', 2))).to.deep.equal([]);
  });
});
