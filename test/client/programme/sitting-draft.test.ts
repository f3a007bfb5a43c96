import { expect } from 'chai';
import { describe, it } from 'mocha';
import { blankDraft, daysOf, draftOf, inputOf, missingIn } from '../../../client/programme/sitting-draft.ts';
import type { SittingView } from '../../../server/contract/index.ts';

const EDITION = {
  timeZone: 'Europe/Paris',
  days: [{ day: 1, date: '2026-11-20' }],
  rooms: [
    { id: 'ouest', name: 'L. Armand Ouest', capacity: null },
    { id: 'est', name: 'L. Armand Est', capacity: null },
  ],
};
const sitting = (id: string, roomId: string, start: string, end: string): SittingView => ({
  ...{ id, rev: 0, kind: 'workshop', title: { fr: id }, roomId, roomName: '', slotIds: [] },
  ...{ countries: [], themes: [], attendeeCount: 0, attending: false },
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
});
const first = sitting('Plénière', 'est', '2026-11-20T14:00:00+01:00', '2026-11-20T15:30:00+01:00');

describe('a session on the page', () => {
  it('is written in the time of the edition, and read back the same', () => {
    const draft = draftOf(first, EDITION);
    expect([draft.date, draft.start, draft.end]).to.deep.equal(['2026-11-20', '14:00', '15:30']);
    const input = inputOf({ ...draft, title: { ...draft.title, en: 'Plenary' } }, EDITION);
    expect([Date.parse(input.start), Date.parse(input.end)]).to.deep.equal([
      Date.parse(first.start),
      Date.parse(first.end),
    ]);
    expect(input.title).to.deep.equal({ fr: 'Plénière', en: 'Plenary' });
  });

  it('follows the one before, and says what it lacks', () => {
    const next = blankDraft(EDITION, first);
    expect([next.roomId, next.date, next.start]).to.deep.equal(['est', '2026-11-20', '15:30']);
    expect(missingIn(next)).to.deep.equal(['title', 'end']);
    expect(missingIn(blankDraft({ ...EDITION, rooms: [], days: [] }))).to.deep.equal([
      ...['title', 'roomId', 'date', 'start', 'end'],
    ]);
  });

  it('is shown by day, by time, then in the order of the rooms', () => {
    const all = [
      sitting('c', 'est', '2026-11-21T09:00:00+01:00', '2026-11-21T10:00:00+01:00'),
      first,
      sitting('b', 'ouest', '2026-11-20T14:00:00+01:00', '2026-11-20T15:30:00+01:00'),
      sitting('a', 'est', '2026-11-20T09:00:00+01:00', '2026-11-20T10:00:00+01:00'),
    ];
    const said = daysOf(all, EDITION).map(({ date, sittings }) => [date, sittings.map(({ id }) => id)]);
    expect(said).to.deep.equal([
      ['2026-11-20', ['a', 'b', 'Plénière']],
      ['2026-11-21', ['c']],
    ]);
  });
});
