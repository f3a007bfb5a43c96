import { expect } from 'chai';
import {
  countriesPart,
  NEUTRAL_COUNTRIES,
  nearness,
  sharedAreas,
  sharedCountries,
} from '../../../matching/tags/countries.ts';

const rare = () => 1;
const half = () => 0.5;
const places = (home: string, ...sought: string[]) => ({ home, sought });

describe('countriesPart', () => {
  it('is full for a rare country that one side seeks and the other lives in', () => {
    expect(countriesPart(places('FR', 'SN'), places('SN', 'FR'), rare)).to.equal(1);
  });

  it('adds countries up as independent chances, by rarity: 1 - (1 - 0.5)(1 - 0.5) = 0.75', () => {
    expect(countriesPart(places('FR', 'SN', 'ML'), places('BE', 'SN', 'ML'), half)).to.be.closeTo(
      0.75,
      1e-12,
    );
  });

  it('counts a common home little: 0.15, lifted to neutral when a side is open', () => {
    expect(countriesPart(places('FR', 'SN'), places('FR', 'MA'), rare)).to.be.closeTo(0.15, 1e-12);
    expect(countriesPart(places('FR'), places('FR', 'MA'), rare)).to.equal(NEUTRAL_COUNTRIES);
  });

  it('gives a shared area its nearness × 0.6: Mali and Niger in the Sahel, 0.36', () => {
    expect(countriesPart(places('FR', 'ML'), places('BE', 'NE'), rare)).to.be.closeTo(0.36, 1e-12);
  });

  it('is 0 for countries that have nothing in common', () => {
    expect(countriesPart(places('FR', 'PE'), places('BE', 'KH'), rare)).to.equal(0);
  });

  it('reads the same from both sides', () => {
    const [a, b] = [places('FR', 'SN', 'MA'), places('TN', 'FR')];
    expect(countriesPart(a, b, half)).to.equal(countriesPart(b, a, half));
  });
});

describe('sharedCountries and sharedAreas', () => {
  it('name what is on both sides', () => {
    expect(sharedCountries(places('FR', 'SN'), places('SN', 'FR'))).to.deep.equal(['FR', 'SN']);
    expect(sharedAreas(places('ML'), places('NE'))).to.include('sahel');
    expect(sharedAreas(places('PE'), places('KH'))).to.deep.equal([]);
  });
});

describe('nearness', () => {
  it('is 1 for a country and itself, that of the closest area for two, 0 for strangers', () => {
    expect(nearness('SN', 'SN')).to.equal(1);
    expect(nearness('ML', 'NE')).to.equal(0.6);
    expect(nearness('PE', 'KH')).to.equal(0);
    expect(nearness('XX', 'KH')).to.equal(0);
  });
});
