import { expect } from 'chai';
import { describe, it } from 'mocha';
import { waitsAs } from '../../../client/board/search.ts';
import { countdown, linesOf, offersTo } from '../../../client/waiting/lines.ts';
import type { ParticipantView, WaitingView } from '../../../server/contract/index.ts';

const person = (id: string, name = id): ParticipantView => ({
  id,
  name,
  role: 'elected',
  title: '',
  languages: ['fr'],
  remote: false,
  organisation: null,
});
const NOON = Date.parse('2026-11-20T12:00:00Z');
const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();

const entry = (id: string, overrides: Partial<WaitingView> = {}): WaitingView => ({
  id,
  rev: 0,
  state: 'waiting',
  participant: person('awa', 'Awa Ndoumbé'),
  awaited: person('lise', 'Lise Rochegude'),
  listing: null,
  fromListing: null,
  slotIds: [],
  position: 1,
  offer: null,
  subject: '',
  message: '',
  createdAt: at(0),
  updatedAt: at(0),
  ...overrides,
});
const offered = (id: string, minutes: number, who = 'awa') =>
  entry(id, {
    state: 'offered',
    participant: person(who),
    offer: { slotId: 'd1-1400', firm: true, table: null, expiresAt: at(minutes) },
  });

describe('offers to a person', () => {
  it('are those that can still be answered, the most urgent first', () => {
    const all = [
      offered('later', 9),
      offered('over', 0),
      offered('soon', 2),
      offered('ibra', 1, 'ibra'),
      entry('none'),
    ];
    expect(offersTo(all, 'awa', NOON).map(({ id }) => id)).to.deep.equal(['soon', 'later']);
  });
});

describe('the time left', () => {
  it('runs by the second, by the minute from an hour on, and ends', () => {
    const left = [0, -5_000, 900, 61_000, 299_100, 3_599_000, 3_600_000, 43_140_000];
    expect(left.map(countdown)).to.deep.equal([
      null,
      null,
      '0:01',
      '1:01',
      '5:00',
      '59:59',
      '1 h 00',
      '11 h 59',
    ]);
  });
});

describe('lines on the board', () => {
  it('stand by the person waited for, the longest first, in each the first to come on top', () => {
    const all = [
      entry('b', { createdAt: at(2) }),
      entry('m', { awaited: person('marc') }),
      entry('a', { createdAt: at(1), participant: person('sol') }),
    ];
    expect(linesOf(all).map(([{ id }, line]) => [id, line.map((one) => one.id)])).to.deep.equal([
      ['lise', ['a', 'b']],
      ['marc', ['m']],
    ]);
  });

  it('are found by who waits or for whom, and all shown when nothing is typed', () => {
    const found = (query: string) => waitsAs(entry('a'), query);
    expect(['', 'ndoumbe', 'lise roche', 'awa roche', 'sol'].map(found)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
