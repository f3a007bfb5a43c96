/** Measures repair on random days of size M (300 people, 1,200 requests) after each single lost table, each one-hour
 * absence of one person, beside solving the whole again for the most meetings. Run: npm run bench repair [-- --variants
 * general --seeds 1 --iterations 20000 --full-every 10]. Repair is run for every disturbance, the full re-solve for one
 * in `full-every`, since it is the slow one. It ends by itself. */
import { parseArgs } from 'node:util';
import { breaches, type Disturbance, repair, sheetOf, solve } from '../../matching/schedule/index.ts';
import { randomProblem, SIZES, VARIANTS } from './instances.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'repair'),
  options: {
    variants: { type: 'string', default: VARIANTS.join(',') },
    seeds: { type: 'string', default: '1' },
    iterations: { type: 'string', default: '20000' },
    'full-every': { type: 'string', default: '10' },
  },
});
const iterations = Number(values.iterations);
const every = Number(values['full-every']);
/** Slots of an hour. */
const HOUR = 3;

for (const variant of VARIANTS.filter((name) => values.variants!.split(',').includes(name)))
  for (const seed of values.seeds!.split(',').map(Number)) {
    const problem = randomProblem(SIZES.M, variant, seed);
    const { meetings } = solve(problem, { iterations: 10 * iterations });
    const was = new Map(meetings.map(({ request, slot }) => [request, slot]));
    const events: Disturbance[] = [
      ...problem.tables.map(({ id }): Disturbance => ({ kind: 'table-lost', table: id })),
      ...problem.participants.map(({ id }, at): Disturbance => {
        const from = at % (problem.slots.length - HOUR + 1);
        return { kind: 'absent', participant: id, slots: problem.slots.slice(from, from + HOUR) };
      }),
    ];
    const took: number[] = [];
    let wrong = 0;
    let compared = 0;
    let leastKept = 1;
    let mostMoves = 0;
    let [moves, fullMoves] = [0, 0];
    for (const [at, event] of events.entries()) {
      const began = performance.now();
      const mended = repair(problem, meetings, [event]);
      took.push(performance.now() - began);
      wrong += breaches(sheetOf(mended.problem), mended.meetings).length;
      if (at % every !== 0) continue;
      compared++;
      // The same meetings, each worth the same: as many as can be kept, wherever they go.
      const requests = mended.problem.requests
        .filter(({ id }) => was.has(id))
        .map((request) => ({ ...request, weight: 1 }));
      const again = solve({ ...mended.problem, requests }, { iterations });
      const moved = again.meetings.filter(({ request, slot }) => was.get(request) !== slot).length;
      const mine = mended.moves.filter(({ kind }) => kind === 'slot').length;
      leastKept = Math.min(leastKept, mended.kept / again.meetings.length);
      mostMoves = Math.max(mostMoves, mine / Math.max(1, moved));
      moves += mine;
      fullMoves += moved;
    }
    took.sort((a, b) => a - b);
    const ms = (share: number) => `${took[Math.floor(share * (took.length - 1))]!.toFixed(0)} ms`;
    console.log(
      `M ${variant} seed ${seed}: ${meetings.length} meetings, ${events.length} disturbances, breaches ${wrong};` +
        ` repair median ${ms(0.5)}, 95 % ${ms(0.95)}, worst ${ms(1)};` +
        ` ${compared} beside a full re-solve: at least ${(100 * leastKept).toFixed(2)} % of its meetings,` +
        ` ${moves} changes of time against ${fullMoves}, at most ${(100 * mostMoves).toFixed(1)} % of its moves`,
    );
  }
