import { expect } from 'chai';
import { describe, it } from 'mocha';
import { breaches, sheetOf } from '../../../matching/schedule/index.ts';
import { PlannerStopped } from '../../../server/domain/plans/scheduler.ts';
import { createScheduler, startPlanner } from '../../../server/scheduler/index.ts';
import { randomProblem, SIZES } from '../../bench/instances.ts';

const options = (timeLimitMs: number) => ({ timeLimitMs, seed: 1, softWeights: {} });

describe('the scheduler', () => {
  it('solves in a thread, while this one goes on', async () => {
    const planner = startPlanner();
    try {
      const problem = randomProblem(SIZES.S, 'general', 1);
      let turns = 0;
      const turning = setInterval(() => turns++, 5);
      const told: number[] = [];
      const answer = await planner.solve(problem, options(300), ({ done }) => told.push(done));
      clearInterval(turning);
      expect(breaches(sheetOf(problem), answer.meetings)).to.deep.equal([]);
      expect(answer.meetings.length).to.be.greaterThan(40);
      expect(answer.fixed).to.equal(0);
      expect(told.at(-1)).to.equal(1);
      expect(turns, 'turns of the event loop meanwhile').to.be.greaterThan(5);
    } finally {
      await planner.stop();
    }
  });

  it('says what was wrong, and goes on', async () => {
    const planner = startPlanner();
    try {
      const problem = randomProblem(SIZES.S, 'general', 1);
      const twice = { ...problem, slots: [...problem.slots, problem.slots[0]!] };
      let said = '';
      await planner.solve(twice, options(50), () => undefined).catch((error) => (said = error.message));
      expect(said).to.contain('is given more than once');
      const answer = await planner.solve(problem, options(50), () => undefined);
      expect(answer.meetings.length).to.be.greaterThan(0);
    } finally {
      await planner.stop();
    }
  });

  it('stops at once, and reports what its work lets through', async () => {
    const reported: unknown[] = [];
    const scheduler = createScheduler((error) => reported.push(error));
    const caught = new Promise((resolve) =>
      scheduler.start('one', async (planner) => {
        await planner
          .solve(randomProblem(SIZES.L, 'half-available', 1), options(60_000), () => undefined)
          .catch(resolve);
      }),
    );
    scheduler.start('two', async () => {
      throw new Error('not foreseen');
    });
    const began = performance.now();
    expect(await scheduler.stop('one')).to.equal(true);
    expect(await caught).to.be.instanceOf(PlannerStopped);
    expect(performance.now() - began).to.be.lessThan(10_000);
    expect(await scheduler.stop('one')).to.equal(false);
    await scheduler.close();
    expect(reported.map(String)).to.deep.equal(['Error: not foreseen']);
  });

  it('stops by itself once it is no longer wanted, also after a question that failed', async () => {
    const reported: unknown[] = [];
    const scheduler = createScheduler((error) => reported.push(error));
    const answers = [true, new Error('the store is away'), false];
    let caught: unknown;
    scheduler.start(
      'one',
      async (planner) => {
        await planner
          .solve(randomProblem(SIZES.L, 'half-available', 1), options(60_000), () => undefined)
          .catch((error) => (caught = error));
      },
      async () => {
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer ?? false;
      },
    );
    const began = performance.now();
    await scheduler.ended('one');
    expect(caught).to.be.instanceOf(PlannerStopped);
    expect(performance.now() - began).to.be.lessThan(20_000);
    expect(answers).to.deep.equal([]);
    expect(await scheduler.stop('one')).to.equal(false);
    expect(reported.map(String)).to.deep.equal(['Error: the store is away']);
  });
});
