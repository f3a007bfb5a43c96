import { expect } from 'chai';
import fc from 'fast-check';
import { byId } from '../../../client/agenda/revisions.ts';
import {
  type HallRow,
  hallPages,
  hallRows,
  hallSittings,
  hallSlots,
  pageAt,
  weightOf,
} from '../../../client/hall/hall-pages.ts';
import { EMPTY_HALL, type HallState } from '../../../client/hall/hall-state.ts';
import type { HallMeetingView } from '../../../server/contract/index.ts';
import { at, buildEdition, buildHallMeeting, buildOrganisation, buildSitting, ms } from '../agenda/build.ts';

const edition = buildEdition();
const table = (label: string) => ({ id: `t${label}`, label, room: 'Espace B-to-B', video: false });
const hall = (meetings: HallMeetingView[], changes: HallState['changes'] = {}): HallState => ({
  ...EMPTY_HALL,
  meetings: byId(meetings),
  changes,
});
const rowsAt = (clock: string, state: HallState) => hallRows(state, edition, ms(clock), 'fr');

describe('now and next', () => {
  it('are the time under way and the one that starts next', () => {
    expect(hallSlots(edition.slots, ms('14:59')).now?.id).to.equal('d1-1440');
    expect(hallSlots(edition.slots, ms('14:59')).next?.id).to.equal('d1-1500');
    expect(hallSlots(edition.slots, ms('15:00')).now?.id).to.equal('d1-1500');
  });
  it('are empty before the first and after the last', () => {
    expect(hallSlots(edition.slots, ms('14:00'))).to.deep.include({ now: null });
    expect(hallSlots(edition.slots, ms('16:00')).next).to.equal(null);
    expect(hallSlots(edition.slots, ms('16:20'))).to.deep.equal({ now: null, next: null });
  });
});

describe('rows of the hall', () => {
  it('are alphabetical as people of that language look them up', () => {
    const meeting = buildHallMeeting({
      organisations: ['Zagora', 'Évry', 'Étampes', 'drôme', 'Ziguinchor'].map((name) =>
        buildOrganisation(name, name),
      ),
    });
    expect(rowsAt('14:45', hall([meeting])).map((row) => row.name)).to.deep.equal([
      'drôme',
      'Étampes',
      'Évry',
      'Zagora',
      'Ziguinchor',
    ]);
  });

  it('go by short names, unless two organisations share one', () => {
    const city = buildOrganisation('ville', "Ville d'Angers", { shortName: 'Angers' });
    const loire = buildOrganisation('loire', 'Département de la Loire', { shortName: 'Loire' });
    const valley = buildOrganisation('valley', 'Loire (association)', { shortName: 'Loire' });
    const [first, ...others] = rowsAt(
      '14:45',
      hall([buildHallMeeting({ organisations: [city, loire, valley] })]),
    );
    expect(first?.name).to.equal('Angers');
    expect(others.map((row) => row.name)).to.deep.equal(['Département de la Loire', 'Loire (association)']);
    expect(first?.now[0]?.with).to.deep.equal(['Département de la Loire', 'Loire (association)']);
  });

  it('say for each organisation where it is now and next, and with whom', () => {
    const later = buildHallMeeting({ id: 'later', slotId: 'd1-1500', table: table('3') });
    const [drome] = rowsAt('14:45', hall([buildHallMeeting(), later]));
    expect(drome).to.deep.include({ name: 'Drôme' });
    expect(drome?.now).to.deep.equal([
      {
        meetingId: 'meeting',
        table: '14',
        room: 'Espace B-to-B',
        with: ['Podor'],
        state: 'confirmed',
        change: null,
        movedTo: null,
      },
    ]);
    expect(drome?.next.map((cell) => cell.table)).to.deep.equal(['3']);
  });

  it('hold two tables when two people of one organisation meet at once', () => {
    const second = buildHallMeeting({ id: 'second', table: table('2') });
    const [drome] = rowsAt('14:45', hall([buildHallMeeting(), second]));
    expect(drome?.now.map((cell) => cell.table)).to.deep.equal(['2', '14']);
    expect(weightOf(drome!)).to.equal(2);
  });

  it('leave out proposals and other times', () => {
    const meetings = [
      buildHallMeeting({ id: 'a', slotId: 'd1-1600' }),
      buildHallMeeting({ id: 'b', state: 'proposed', slotId: null, table: null }),
    ];
    expect(rowsAt('14:45', hall(meetings))).to.deep.equal([]);
  });

  it('mark a change for five minutes', () => {
    const changes = { meeting: { at: at('14:38'), before: { slotId: 'd1-1440', table: table('9') } } };
    const state = hall([buildHallMeeting()], changes);
    expect(rowsAt('14:42', state)[0]?.now[0]?.change).to.equal('moved');
    expect(rowsAt('14:43', state)[0]?.now[0]?.change).to.equal(null);
  });

  it('show at the old time where a meeting went, and what was cancelled', () => {
    const before = { slotId: 'd1-1440', table: table('9') };
    const moved = buildHallMeeting({ slotId: 'd1-1600' });
    const [away] = rowsAt('14:42', hall([moved], { meeting: { at: at('14:41'), before } }));
    expect(away?.now[0]).to.deep.include({ change: 'moved-away', table: '9', movedTo: edition.slots[4] });

    const cancelled = buildHallMeeting({ state: 'cancelled' });
    const [gone] = rowsAt('14:42', hall([cancelled], { meeting: { at: at('14:41'), before } }));
    expect(gone?.now[0]).to.deep.include({ change: 'cancelled', table: '9' });
  });
});

describe('pages of the hall', () => {
  const row = (name: string, tables = 1): HallRow => ({
    organisationId: name,
    name,
    now: Array.from({ length: tables }, () => rowsAt('14:45', hall([buildHallMeeting()]))[0]!.now[0]!),
    next: [],
  });

  it('share the rows evenly instead of leaving one name alone', () => {
    const rows = Array.from({ length: 17 }, (_, index) => row(`o${index}`));
    const sizes = hallPages(rows, 8, 2).map((page) => page.map((column) => column.length));
    expect(sizes).to.deep.equal([
      [4, 5],
      [4, 4],
    ]);
  });

  it('are none when nobody meets', () => {
    expect(hallPages([], 8, 2)).to.deep.equal([]);
  });

  it('keep every row once, in order, and never more lines in a column than fit', () => {
    const tables = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 80 });
    fc.assert(
      fc.property(
        tables,
        fc.integer({ min: 4, max: 12 }),
        fc.integer({ min: 1, max: 2 }),
        (all, lines, columns) => {
          const rows = all.map((count, index) => row(`o${index}`, count));
          const pages = hallPages(rows, lines, columns);
          expect(pages.flat(2)).to.deep.equal(rows);
          for (const page of pages) {
            expect(page.length).to.be.at.most(columns);
            for (const column of page) {
              expect(column.reduce((sum, item) => sum + weightOf(item), 0)).to.be.at.most(lines);
            }
          }
        },
      ),
    );
  });

  it('turn every twelve seconds, at the same moment on every screen', () => {
    expect([0, 11_999, 12_000, 35_999, 36_000].map((now) => pageAt(now, 3))).to.deep.equal([0, 0, 1, 2, 0]);
    expect(pageAt(12_000, 0)).to.equal(0);
  });
});

describe('sessions on the hall screen', () => {
  it('are those under way, then those that start soon', () => {
    const now = buildSitting({ id: 'now', start: at('14:00'), end: at('15:00') });
    const soon = buildSitting({ id: 'soon', start: at('15:00'), end: at('15:30') });
    const later = buildSitting({ id: 'later', start: at('15:31'), end: at('16:00') });
    expect(hallSittings([later, soon, now], ms('14:45'))).to.deep.equal({ now: [now], next: [soon] });
  });
});
