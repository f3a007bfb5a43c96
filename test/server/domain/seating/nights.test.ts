import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { buildOrganisation, buildParticipant, smallFixture } from '../../../../fixtures/small/index.ts';
import { isNightIn } from '../../../../server/domain/seating/nights.ts';
import { startTestApp, type TestApp } from '../../../support/app.ts';

describe('nights of who joins by video', () => {
  const slot = (clock: string, minutes = 20) => {
    const start = new Date(`2026-11-20T${clock}:00+01:00`);
    return { start, end: new Date(start.getTime() + minutes * 60_000) };
  };

  it('last from ten to seven by the clock of the country', () => {
    // Port-au-Prince is six hours behind Paris in November.
    const inHaiti = (clock: string) => isNightIn('HT', slot(clock));
    expect(['09:50', '12:50', '13:00', '14:40'].map(inHaiti)).to.deep.equal([true, true, false, false]);
    expect(isNightIn('FR', slot('09:50'))).to.equal(false);
    // Noumea is ten hours ahead: a talk that ends at ten is over in time.
    expect(['11:40', '11:50', '12:00'].map((clock) => isNightIn('NC', slot(clock)))).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('are those of most of a country that has several zones, and of none that is unknown', () => {
    // Half past ten in Paris: at night from New York to Los Angeles, late evening in Hawaii.
    expect(isNightIn('US', slot('10:30'))).to.equal(true);
    expect(isNightIn('US', slot('18:00'))).to.equal(false);
    expect(isNightIn('ZZ', slot('03:00'))).to.equal(false);
  });

  describe('in what is suggested', () => {
    let app: TestApp;
    before(async () => {
      const fixture = smallFixture();
      fixture.organisations.push(buildOrganisation({ _id: 'jacmel', country: 'HT' }));
      fixture.participants.push(
        buildParticipant({ _id: 'marie', organisationId: 'jacmel', remote: true }),
        buildParticipant({ _id: 'jean', organisationId: 'jacmel' }),
      );
      // Mornings and afternoons of two days.
      fixture.edition.windows = [
        { date: '2026-11-20', start: '09:00', end: '09:40' },
        { date: '2026-11-20', start: '14:00', end: '14:40' },
        { date: '2026-11-21', start: '09:00', end: '09:20' },
      ];
      app = await startTestApp({ fixture });
    });
    after(() => app.stop());

    const suggested = async (ids: string[]) =>
      (await (await app.as('lise')).ok('slot:common', { participantIds: ['lise', ...ids] })).map(
        ({ id }) => id,
      );

    it('come last, and are left out of nothing', async () => {
      expect(await suggested(['marie'])).to.deep.equal([
        'd1-1400',
        'd1-1420',
        'd1-0900',
        'd1-0920',
        'd2-0900',
      ]);
    });

    it('change nothing for who is in the hall', async () => {
      expect(await suggested(['jean'])).to.deep.equal([
        'd1-0900',
        'd1-0920',
        'd1-1400',
        'd1-1420',
        'd2-0900',
      ]);
    });
  });
});
