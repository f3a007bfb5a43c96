/** Measures the schedule on random editions beside greedy by weight and the whole program in HiGHS, in the same
 * run, and says of each claim of docs/schedule.md whether it held. Run: npm run bench schedule [-- --sizes SML
 * --variants general --seeds 1,2,3 --time-limit-ms 1000 --long-limit-ms 5000 --mip-limit-ms 10000 --tiny 500].
 * It ends by itself: each solver is bounded in time; all of it takes 6 to 12 minutes. Figures depend on what else the
 * machine does: the share of the processor that each search got is printed. */
import { parseArgs } from 'node:util';
import { breaches, type Objective, type Problem, sheetOf, solve } from '../../matching/schedule/index.ts';
import { modelOf } from '../../matching/schedule/model.ts';
import { timeIndexed } from '../../matching/schedule/program.ts';
import { startHighs } from '../../server/cli/highs.ts';
import { bestByBruteForce } from '../matching/schedule/brute-force.ts';
import { tinyDays, tinyProblem } from '../matching/schedule/build.ts';
import { claim, verdicts } from './claims.ts';
import { greedyByWeight } from './greedy.ts';
import { randomProblem, SIZES, VARIANTS, type Variant } from './instances.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'schedule'),
  options: {
    sizes: { type: 'string', default: 'SML' },
    variants: { type: 'string', default: VARIANTS.join(',') },
    seeds: { type: 'string', default: '1,2,3' },
    'time-limit-ms': { type: 'string', default: '1000' },
    'long-limit-ms': { type: 'string', default: '5000' },
    'mip-limit-ms': { type: 'string', default: '10000' },
    tiny: { type: 'string', default: '500' },
  },
});
const timeLimitMs = Number(values['time-limit-ms']);
const longLimitMs = Number(values['long-limit-ms']);
const mipLimitMs = Number(values['mip-limit-ms']);

/** A schedule as good as this is taken as finished, to compare times. */
const TARGET_GAP = 0.001;
/** Times as fast as HiGHS on L; it is given a little longer than that. */
const TIMES = 20;

const percent = (share: number) => `${(100 * share).toFixed(3)} %`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** One run of the search, with what it took. */
function searched(problem: Problem, limitMs: number, objective: Objective = 'weight') {
  const cpu = process.cpuUsage();
  const began = performance.now();
  let reached: number | undefined;
  const answer = solve(problem, {
    objective,
    timeLimitMs: limitMs,
    now: () => performance.now(),
    seed: 1,
    onProgress({ objective: found, bound }) {
      if (bound - found <= TARGET_GAP * bound) reached ??= performance.now() - began;
    },
  });
  const ms = performance.now() - began;
  const used = process.cpuUsage(cpu);
  const wrong = breaches(sheetOf(problem), answer.meetings).length;
  claim('no schedule breaks a rule', wrong, 0);
  const share = Math.round((100 * (used.user + used.system)) / 1000 / ms);
  const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
  const text =
    `objective ${answer.objective.toFixed(2)}, bound ${answer.bound.toFixed(2)}, gap ${percent(answer.gap)}, ` +
    `${seconds(ms)} (${share} % of a processor), ${memory} MB, breaches ${wrong}`;
  return { answer, reached, text };
}

/** The whole program, or its best whole solution in time. */
async function withHighs(problem: Problem, limitMs: number) {
  if (mipLimitMs <= 0) return undefined;
  const began = performance.now();
  const run = startHighs(timeIndexed(modelOf(problem, 'weight')), true, limitMs, TARGET_GAP);
  // HiGHS looks at its clock between steps, and a step may be long.
  const late = new Promise<undefined>((resolve) =>
    setTimeout(resolve, 2 * limitMs + 2_000, undefined).unref(),
  );
  const result = await Promise.race([run.result, late]);
  const bound = run.bound();
  await run.stop();
  const ms = performance.now() - began;
  const objective = result?.objective ?? Number.NaN;
  const done = result?.optimal === true;
  const text =
    `HiGHS ${Number.isFinite(objective) ? objective.toFixed(2) : 'nothing'}${done ? ` (within ${percent(TARGET_GAP)})` : ''}, ` +
    `bound ${bound.toFixed(2)}, ${seconds(ms)}`;
  return { ms, done, text };
}

async function instance(size: 'S' | 'M' | 'L', variant: Variant, seed: number): Promise<void> {
  const name = `${size} ${variant} seed ${seed}`;
  const problem = randomProblem(SIZES[size], variant, seed);
  const { answer, reached, text } = searched(problem, timeLimitMs);
  const greedy = greedyByWeight(problem);
  console.log(
    `${name}: ${text}, gap of ${percent(TARGET_GAP)} after ${reached === undefined ? '—' : seconds(reached)} ` +
      `| greedy ${greedy.toFixed(2)}, gap ${percent(1 - greedy / answer.bound)}`,
  );
  if (variant === 'half-available')
    claim(`gap with half availability in ${seconds(timeLimitMs)}, %`, 100 * answer.gap, 1.2);
  else claim(`gap, general and doubled tables, in ${seconds(timeLimitMs)}, %`, 100 * answer.gap, 0.3);
  claim('greedy by weight / ours', greedy / answer.objective, 1, 'below');

  if (variant === 'half-available' && longLimitMs > 0) {
    const long = searched(problem, longLimitMs);
    console.log(`${name}, longer: ${long.text}`);
    claim(`gap with half availability in ${seconds(longLimitMs)}, %`, 100 * long.answer.gap, 0.8);
  }
  const full = searched(problem, timeLimitMs, 'full');
  console.log(`${name}, full: ${full.text}`);
  claim(`gap of \`full\` in ${seconds(timeLimitMs)}, %`, 100 * full.answer.gap, 3);

  const isLarge = size === 'L' && variant === 'general';
  const limitMs = isLarge && reached ? Math.max(mipLimitMs, 1.25 * TIMES * reached) : mipLimitMs;
  const mip = await withHighs(problem, limitMs);
  if (!mip) return;
  const times = reached === undefined ? 0 : mip.ms / reached;
  const ratio =
    reached === undefined
      ? ''
      : `, ${mip.done ? '' : 'more than '}${times.toFixed(1)} times as long as ours to that gap`;
  console.log(`${name}, ${mip.text}${ratio}`);
  if (isLarge) claim(`HiGHS / ours, time to ${percent(TARGET_GAP)} on L`, times, TIMES, 'at least');
}

/** Tiny problems against every possible schedule. */
function tiny(count: number, objective: Objective): void {
  let optimal = 0;
  let impossible = 0;
  for (let seed = 1; seed <= count; seed++) {
    const { problem, softWeights } =
      objective === 'full' ? tinyDays(seed) : { problem: tinyProblem(seed), softWeights: {} };
    const answer = solve(problem, { objective, iterations: 1_000, softWeights });
    const best = bestByBruteForce(problem, objective, softWeights);
    if (answer.objective > best - 1e-9) optimal++;
    if (answer.objective > best + 1e-9 || answer.bound < best - 1e-9) impossible++;
    impossible += breaches(sheetOf(problem), answer.meetings).length;
  }
  console.log(`${count} tiny problems, ${objective}: the best in ${percent(optimal / count)}`);
  claim(`tiny problems, ${objective}: infeasible, above the best, or bounded below it`, impossible, 0);
  claim(`tiny problems, ${objective}: the best, %`, (100 * optimal) / count, 95, 'at least');
}

console.log(
  `time limit ${timeLimitMs} ms, HiGHS ${mipLimitMs} ms; gap = (bound − objective) / bound, own bound`,
);
// Compiled before anything is measured.
solve(randomProblem(SIZES.S, 'half-available', 9), { iterations: 20_000 });
if (Number(values.tiny) > 0)
  for (const objective of ['weight', 'full'] as const) tiny(Number(values.tiny), objective);
for (const size of values.sizes as string)
  for (const variant of VARIANTS.filter((name) => values.variants!.split(',').includes(name)))
    for (const seed of values.seeds!.split(',').map(Number))
      await instance(size as 'S' | 'M' | 'L', variant, seed);
process.exitCode = verdicts() ? 0 : 1;
