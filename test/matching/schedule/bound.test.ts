import { expect } from 'chai';
import { createBounding } from '../../../matching/schedule/bound.ts';
import { firstPrices } from '../../../matching/schedule/first-prices.ts';
import { modelOf } from '../../../matching/schedule/model.ts';
import { createPricing } from '../../../matching/schedule/prices.ts';
import { aggregated, timeIndexed } from '../../../matching/schedule/program.ts';
import { startHighs } from '../../../server/cli/highs.ts';
import { randomProblem } from '../../bench/instances.ts';
import { buildProblem, buildRequest } from './build.ts';

const size = { participants: 30, requests: 120, slots: 6, tables: 10 };

/** The optimum of a program, from HiGHS. */
async function optimum(program: ReturnType<typeof timeIndexed>, integer = false): Promise<number> {
  const run = startHighs(program, integer, 10_000);
  try {
    const { objective, optimal } = await run.result;
    expect(optimal).to.equal(true);
    return objective;
  } finally {
    await run.stop();
  }
}

describe('the bound', () => {
  it('worked out by hand: two tables in one slot bound three requests by the two heaviest', () => {
    const model = modelOf(
      buildProblem({
        slots: ['s1'],
        tables: [{ id: 't1' }],
        requests: [buildRequest('ab', { weight: 5 }), buildRequest('cd', { weight: 3 })],
      }),
      'weight',
    );
    const program = aggregated(model);
    // One place: its price is the weight of the first request left out, 3; then 1 × 3 + (5 − 3) + 0 = 5.
    expect([...firstPrices(program)]).to.deep.equal([3]);
    expect(createPricing(program, firstPrices(program)).bound).to.equal(5);
  });

  for (const variant of ['general', 'half-available'] as const)
    it(`comes within 0.3 % of the linear program's optimum, never below it (${variant})`, async () => {
      const model = modelOf(randomProblem(size, variant, 1), 'weight');
      const exact = await optimum(timeIndexed(model));
      const bounding = createBounding(model);
      for (let round = 0; round < 60; round++) bounding.work(round / 60);
      expect(bounding.pricing.bound).to.be.within(exact - 1e-6 * exact, exact * 1.003);
      expect(await optimum(timeIndexed(model), true)).to.be.at.most(bounding.bound() + 1e-6);
    }).timeout(30_000);

  it('holds for `full`, with the bonus of first meetings', async () => {
    const model = modelOf(randomProblem(size, 'half-available', 2), 'full');
    const exact = await optimum(timeIndexed(model));
    const bounding = createBounding(model);
    for (let round = 0; round < 60; round++) bounding.work(round / 60);
    expect(bounding.bound()).to.be.within(exact - 1e-6 * exact, exact * 1.005);
  }).timeout(30_000);
});
