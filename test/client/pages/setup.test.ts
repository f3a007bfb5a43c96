import { expect } from 'chai';
import { blankSetup, capacityOf, inputOf } from '../../../client/pages/setup.ts';
import { SetupInput } from '../../../server/contract/index.ts';

const today = new Date('2026-05-01T10:00:00Z');

describe('set-up', () => {
  it('counts the slots of an afternoon: 14:30 to 18:00 by 20 + 5 minutes are 8', () => {
    expect(capacityOf(blankSetup(today))).to.deep.equal({ slots: 8, meetings: 160 });
  });

  it('counts nothing for hours that end before they start', () => {
    const setup = { ...blankSetup(today), windows: [{ date: '2026-06-01', start: '18:00', end: '14:30' }] };
    expect(capacityOf(setup)).to.deep.equal({ slots: 0, meetings: 0 });
  });

  it('sends what the server expects', () => {
    const setup = {
      ...blankSetup(today),
      ...{ name: 'RAICT', place: 'Paris', givenName: 'A', familyName: 'B', email: ' a@b.fr ' },
    };
    expect(SetupInput.safeParse(inputOf('jeton-1234567', setup, 'fr')).error).to.equal(undefined);
  });
});
