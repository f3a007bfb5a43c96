import { expect } from 'chai';
import { isMovable, type Verdict, verdicts } from '../../../client/board/drop.ts';
import { at, buildEdition, buildMeeting, buildPerson, buildProposal, buildTable } from './build.ts';

const edition = buildEdition();
const picked = buildMeeting('picked', ['ana', 'bob'], { slotId: 'd1-1455' });
const context = (overrides: Partial<Parameters<typeof verdicts>[1]> = {}) => ({
  edition,
  meetings: [picked],
  closures: new Set<string>(),
  now: at('14:52'),
  commonSlotIds: null,
  ...overrides,
});
const why = (map: ReadonlyMap<string, Verdict>, key: string) => map.get(key)?.why;

describe('drop', () => {
  it('says something of every cell of the edition', () => {
    expect(verdicts(picked, context()).size).to.equal(edition.tables.length * edition.slots.length);
  });

  it('knows where the meeting is, what is past and what is free', () => {
    const map = verdicts(picked, context());
    expect(why(map, 't1·d1-1455')).to.equal('here');
    expect(why(map, 't1·d1-1430')).to.equal('past');
    expect(map.get('t2·d1-1455')).to.deep.equal({ why: 'free', wished: false });
    expect(why(map, 't1·d2-1430')).to.equal('free');
  });

  it('knows what is kept for the first of a waiting list', () => {
    expect(why(verdicts(picked, context({ kept: new Set(['t2·d1-1520']) })), 't2·d1-1520')).to.equal('kept');
  });

  it('says who took the table, and that a person is elsewhere at that time', () => {
    const other = buildMeeting('other', ['bob', 'cyr'], { slotId: 'd1-1520', table: buildTable(2) });
    const map = verdicts(picked, context({ meetings: [picked, other] }));
    expect(map.get('t2·d1-1520')).to.deep.equal({ why: 'taken', by: other });
    expect(map.get('t1·d1-1520')).to.deep.equal({ why: 'elsewhere', person: 'bob', table: '2' });
    expect(why(map, 't1·d1-1545')).to.equal('free');
  });

  it('does not count a meeting that was cancelled', () => {
    const gone = buildMeeting('gone', ['bob', 'cyr'], { slotId: 'd1-1520', state: 'cancelled' });
    expect(why(verdicts(picked, context({ meetings: [picked, gone] })), 't1·d1-1520')).to.equal('free');
  });

  it('says that a table is closed', () => {
    expect(why(verdicts(picked, context({ closures: new Set(['t2·d1-1520']) })), 't2·d1-1520')).to.equal(
      'closed',
    );
  });

  it('keeps people who join by video at tables that have it', () => {
    const remote = buildMeeting('remote', ['ana', buildPerson('Zoé', { remote: true })], {
      slotId: 'd1-1455',
      table: buildTable(3, { video: true }),
    });
    const map = verdicts(remote, context({ meetings: [remote] }));
    expect(map.get('t1·d1-1520')).to.deep.equal({ why: 'no-video', person: 'Zoé' });
    expect(why(map, 't3·d1-1520')).to.equal('free');
  });

  it('listens to the server for sessions and time that people keep, but not about the present time', () => {
    const map = verdicts(picked, context({ commonSlotIds: new Set(['d1-1545']) }));
    expect(why(map, 't1·d1-1520')).to.equal('unavailable');
    expect(why(map, 't1·d1-1545')).to.equal('free');
    const running = verdicts(picked, context({ now: at('15:25'), commonSlotIds: new Set() }));
    expect(why(running, 't1·d1-1520'), 'the list is silent about the running time').to.equal('free');
    expect(why(map, 't2·d1-1455'), 'its own claim hides this time from the list').to.equal('free');
  });

  it('marks the times that were proposed', () => {
    const map = verdicts(buildProposal('asked', ['ana', 'dia']), context({ meetings: [] }));
    expect(map.get('t1·d1-1520')).to.deep.equal({ why: 'free', wished: true });
    expect(map.get('t1·d1-1545')).to.deep.equal({ why: 'free', wished: false });
  });

  it('lets staff pick up what can still move', () => {
    expect(isMovable(picked)).to.equal(true);
    expect(isMovable(buildProposal('asked', ['ana', 'bob']))).to.equal(true);
    expect(isMovable({ ...picked, state: 'in-progress' })).to.equal(false);
    expect(isMovable({ ...picked, state: 'held' })).to.equal(false);
    expect(isMovable({ ...picked, state: 'cancelled' })).to.equal(false);
  });
});
