/** Measures the schedule on random editions beside greedy by weight and the whole program in HiGHS, in the same
 * run. Run: npm run bench schedule [-- --sizes SML --variants general --seeds 1,2,3 --time-limit-ms 1000
 * --mip-limit-ms 10000]. It ends by itself: each solver is bounded in time. Figures depend on what else the
 * machine does: the share of the processor that the search got is printed. */
import { parseArgs } from 'node:util';
import { breaches, type Problem, sheetOf, solve } from '../../matching/schedule/index.ts';
import { modelOf } from '../../matching/schedule/model.ts';
import { timeIndexed } from '../../matching/schedule/program.ts';
import { startHighs } from '../../server/cli/highs.ts';
import { greedyByWeight } from './greedy.ts';
import { randomProblem, SIZES, VARIANTS } from './instances.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'schedule'),
  options: {
    sizes: { type: 'string', default: 'SML' },
    variants: { type: 'string', default: VARIANTS.join(',') },
    seeds: { type: 'string', default: '1,2,3' },
    'time-limit-ms': { type: 'string', default: '1000' },
    'mip-limit-ms': { type: 'string', default: '10000' },
  },
});
const timeLimitMs = Number(values['time-limit-ms']);
const mipLimitMs = Number(values['mip-limit-ms']);

/** A schedule as good as this is taken as finished, to compare times. */
const TARGET_GAP = 0.001;

const percent = (share: number) => `${(100 * share).toFixed(3)} %`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** The whole program, or its best whole solution in time; −Infinity when it found none. */
async function withHighs(problem: Problem) {
  if (mipLimitMs <= 0) return undefined;
  const began = performance.now();
  const run = startHighs(timeIndexed(modelOf(problem, 'weight')), true, mipLimitMs);
  // HiGHS looks at its clock between steps, and a step may be long.
  const late = new Promise<undefined>((resolve) =>
    setTimeout(resolve, 2 * mipLimitMs + 2_000, undefined).unref(),
  );
  const result = await Promise.race([run.result, late]);
  const bound = run.bound();
  await run.stop();
  return {
    objective: result?.objective ?? Number.NaN,
    optimal: result?.optimal === true,
    bound,
    ms: performance.now() - began,
  };
}

console.log(
  `time limit ${timeLimitMs} ms, HiGHS ${mipLimitMs} ms; gap = (bound − objective) / bound, own bound`,
);
for (const size of values.sizes as string)
  for (const variant of VARIANTS.filter((name) => values.variants!.split(',').includes(name)))
    for (const seed of values.seeds!.split(',').map(Number)) {
      const problem = randomProblem(SIZES[size as 'S' | 'M' | 'L'], variant, seed);
      const cpu = process.cpuUsage();
      const began = performance.now();
      let reached: number | undefined;
      const answer = solve(problem, {
        timeLimitMs,
        now: () => performance.now(),
        seed: 1,
        onProgress({ objective, bound }) {
          if (bound - objective <= TARGET_GAP * bound) reached ??= performance.now() - began;
        },
      });
      const ms = performance.now() - began;
      const used = process.cpuUsage(cpu);
      const memory = process.memoryUsage().rss / 2 ** 20;
      const wrong = breaches(sheetOf(problem), answer.meetings).length;
      const greedy = greedyByWeight(problem);
      const mip = await withHighs(problem);
      console.log(
        [
          `${size} ${variant} seed ${seed}:`,
          `objective ${answer.objective.toFixed(2)}, bound ${answer.bound.toFixed(2)}, gap ${percent(answer.gap)},`,
          `gap of ${percent(TARGET_GAP)} after ${reached === undefined ? '—' : seconds(reached)},`,
          `${seconds(ms)} (${Math.round((100 * (used.user + used.system)) / 1000 / ms)} % of a processor),`,
          `${memory.toFixed(0)} MB, breaches ${wrong}`,
          `| greedy ${greedy.toFixed(2)}, gap ${percent(1 - greedy / answer.bound)}`,
          mip
            ? `| HiGHS ${Number.isFinite(mip.objective) ? mip.objective.toFixed(2) : 'nothing'}${mip.optimal ? ' (optimal)' : ''},` +
              ` bound ${mip.bound.toFixed(2)}, ${seconds(mip.ms)}`
            : '',
        ].join(' '),
      );
    }
