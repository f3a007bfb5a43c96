import { expect } from 'chai';
import { distanceTo, timeWords } from '../../../client/agenda/words.ts';
import { buildEdition, buildSlot, ms } from './build.ts';

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
    expect(timeWords(buildSlot('14:40'), edition, '2026-11-20', 'fr')).to.equal('14:40');
    expect(timeWords(buildSlot('14:40'), edition, '2026-11-19', 'en')).to.equal('Fri, Nov 20 14:40');
  });
});
