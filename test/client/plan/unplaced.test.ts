import { expect } from 'chai';
import { ALL, missing, reasonsOf } from '../../../client/plan/unplaced.ts';
import type { UnplacedView } from '../../../server/contract/index.ts';

const build = (code: UnplacedView['code'], who: string): UnplacedView => ({
  source: 'proposal',
  participantIds: [who],
  listingId: null,
  score: null,
  code,
  people: [],
  slotIds: [],
  limit: null,
  days: [],
  remedy: null,
});
const all = [
  build('busy', 'Élodie Côté, Drôme'),
  build('capped', 'Awa Ndiaye, Podor'),
  build('busy', 'Marc, Podor'),
];
const found = (reason: UnplacedView['code'] | typeof ALL, who: string) =>
  missing(all, { reason, who }, ({ participantIds }) => participantIds.join(' ')).map((one) =>
    all.indexOf(one),
  );

describe('meetings without a place', () => {
  it('are counted by reason, the most frequent first', () => {
    expect(reasonsOf(all)).to.deep.equal([
      { code: 'busy', count: 2 },
      { code: 'capped', count: 1 },
    ]);
  });

  it('are found by reason, and by the beginnings of words, whatever the accents', () => {
    expect(found(ALL, '')).to.deep.equal([0, 1, 2]);
    expect(found('busy', '')).to.deep.equal([0, 2]);
    expect(found(ALL, 'cot ELO')).to.deep.equal([0]);
    expect(found(ALL, 'dor')).to.deep.equal([]);
    expect(found('busy', 'podor')).to.deep.equal([2]);
  });
});
