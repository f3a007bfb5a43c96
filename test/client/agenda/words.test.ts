import { expect } from 'chai';
import { datesOf, distanceTo, isOnAnotherDay, timeWords } from '../../../client/agenda/words.ts';
import { at, buildEdition, buildSlot, ms } from './build.ts';

const edition = buildEdition();

describe('words of the agenda', () => {
  it('says how far away something is in minutes, hours, then days', () => {
    const from = (clock: string, date?: string) => distanceTo(ms('14:40'), ms(clock, date), edition, 'fr');
    expect(from('14:28')).to.deep.equal({ unit: 'minutes', count: 12 });
    expect(from('13:40')).to.deep.equal({ unit: 'hours', hours: 1, minutes: '00' });
    expect(from('09:35')).to.deep.equal({ unit: 'hours', hours: 5, minutes: '05' });
    expect(from('14:40', '2026-11-19')).to.deep.equal({ unit: 'day', day: 'ven. 20 nov.' });
    expect(from('14:41')).to.deep.equal({ unit: 'minutes', count: 0 });
  });

  it('names the day only when it is another one', () => {
    const said = (near: string[], language = 'fr') => timeWords(buildSlot('14:40'), edition, near, language);
    expect(said(['2026-11-20'])).to.equal('14:40');
    expect(said(['2026-11-19'], 'en')).to.equal('Fri 20 Nov 14:40');
  });

  it('names the day of another time where the meeting, or today, is on another one', () => {
    const two = buildEdition({
      slots: [buildSlot('14:40'), { ...buildSlot('10:40'), id: 'd2-1040', start: at('10:40', '2026-11-21') }],
    });
    const meeting = (slotId: string | null, proposedSlotIds: string[] = []) =>
      datesOf({ slotId, proposedSlotIds }, two);
    expect(meeting('d1-1440')).to.deep.equal(['2026-11-20']);
    expect(meeting(null, ['d1-1440', 'd2-1040'])).to.deep.equal(['2026-11-20', '2026-11-21']);
    const elsewhere = (slotId: string | null) => isOnAnotherDay({ slotId }, two.slots[1]!, two);
    expect(['d1-1440', 'd2-1040', null].map(elsewhere)).to.deep.equal([true, false, false]);
    const said = (slot: number, today: string, own: string) =>
      timeWords(two.slots[slot]!, two, [today, ...meeting(own)], 'fr');
    expect(said(0, '2026-11-20', 'd1-1440')).to.equal('14:40');
    expect(said(1, '2026-11-20', 'd1-1440')).to.equal('sam. 21 nov. 10:40');
    expect(said(1, '2026-11-21', 'd1-1440')).to.equal('sam. 21 nov. 10:40');
    expect(said(0, '2026-11-20', 'd2-1040')).to.equal('ven. 20 nov. 14:40');
  });
});
