import { BOUND_ROUNDS, createBounding } from './bound.ts';
import { whatWouldHelp } from './help.ts';
import { type Model, modelOf } from './model.ts';
import { createRandom } from './random.ts';
import { explainUnplaced } from './reasons.ts';
import { partsOf, softContext, sumOf } from './rules/soft.ts';
import { createSearch, type Search } from './search.ts';
import { seat } from './seating.ts';
import { appealOf, fill } from './start.ts';
import { createState, type State } from './state.ts';
import type { Answer, Options, Placement, Problem } from './types.ts';
import { InconsistentProblem, inconsistencies } from './validate.ts';

/** Steps when neither iterations nor time are limited. */
export const DEFAULT_ITERATIONS = 200_000;
/** Share of the time that goes into prices and bound before the search. */
const BOUND_SHARE = 0.22;
/** Steps between two looks at the clock. */
const STEPS_PER_LOOK = 64;
/** Steps between two looks at bounds and schedules found elsewhere. */
const LOOKS_PER_EXCHANGE = 16;
/** Kept for tables and reasons, in milliseconds: this much, and for each request; half the time at most. */
const CLOSING_MS = 5;
const CLOSING_MS_PER_REQUEST = 0.015;

/** Schedules as much as the rules allow.
 *
 * @returns a schedule that breaks no hard rule, a bound that no schedule exceeds, and why each request
 *   without a place has none. Same problem, seed and iterations: same answer. `objective` is the sum of
 *   weights of placed requests, or with `full` the sum of all parts.
 * @throws InconsistentProblem with the list of what is wrong
 */
export function solve(problem: Problem, options: Options = {}): Answer {
  const wrong = inconsistencies(problem);
  if (wrong.length) throw new InconsistentProblem(wrong);
  const pace = paceOf(options, CLOSING_MS + CLOSING_MS_PER_REQUEST * problem.requests.length);
  const model = modelOf(problem, options.objective ?? 'weight', options.softWeights);
  const bounding = createBounding(model);
  for (let round = 0; round < BOUND_ROUNDS && !pace.over(); round++) {
    const share = Math.max(pace.boundShare(), round / BOUND_ROUNDS);
    if (share >= 1) break;
    bounding.work(share);
  }

  const random = createRandom(options.seed ?? 1);
  const state = createState(model);
  const appeal = appealOf(model, bounding.program, bounding.pricing);
  for (const placement of options.start ?? []) startAt(state, placement);
  fill(state, bounding.program, bounding.pricing, appeal, random);
  const search = createSearch(state, random, appeal);
  let bound = bounding.bound();
  const proven = () => search.bestTotal >= bound - 1e-9 * Math.max(1, bound);

  for (let look = 0; !pace.over() && !proven(); look++) {
    const done = pace.done();
    if (look % LOOKS_PER_EXCHANGE === 0) {
      bound = Math.min(bound, options.bound?.() ?? bound);
      takeCandidate(search, model, options.candidate?.());
    }
    if (pace.mayTell()) options.onProgress?.({ done, objective: search.bestTotal, bound });
    search.run(pace.steps(), done);
  }
  bound = Math.min(bound, options.bound?.() ?? bound);
  takeCandidate(search, model, options.candidate?.());
  state.restore(search.best());
  if (model.objective === 'weight') fill(state, bounding.program, bounding.pricing, appeal, random);
  return answerOf(state, options, bound, pace.made());
}

function answerOf(state: State, options: Options, bound: number, iterations: number): Answer {
  const { model } = state;
  const meetings = seat(model, state, options.start);
  const parts = partsOf(softContext(model.sheet, options.softWeights), meetings, model.objective);
  const objective = sumOf(parts);
  const most = Math.max(bound, objective);
  const answer: Answer = {
    meetings,
    objective,
    parts,
    bound: most,
    gap: most > 0 ? (most - objective) / most : 0,
    unplaced: explainUnplaced(state),
    help: whatWouldHelp(state),
    iterations,
  };
  options.onProgress?.({ done: 1, objective, bound: most });
  return answer;
}

/** Counts steps, or watches the clock. */
function paceOf({ iterations, timeLimitMs, now, shouldStop, onProgress }: Options, closingMs: number) {
  if (timeLimitMs !== undefined && !now) throw new RangeError('a time limit needs a clock: give now');
  const began = now?.() ?? 0;
  const limit =
    timeLimitMs === undefined ? Number.POSITIVE_INFINITY : Math.max(timeLimitMs / 2, timeLimitMs - closingMs);
  const most = iterations ?? (timeLimitMs === undefined ? DEFAULT_ITERATIONS : Number.POSITIVE_INFINITY);
  const passed = () => (timeLimitMs === undefined ? 0 : now!() - began);
  let made = 0;
  let told = -1;
  let searchFrom: number | undefined;
  const done = () => {
    searchFrom ??= passed();
    return Math.min(1, Math.max(made / most, (passed() - searchFrom) / Math.max(1e-9, limit - searchFrom)));
  };
  return {
    boundShare: () => (timeLimitMs === undefined ? 0 : passed() / (limit * BOUND_SHARE)),
    done,
    made: () => made,
    over: () => made >= most || passed() >= limit || shouldStop?.() === true,
    steps() {
      const steps = Math.min(STEPS_PER_LOOK, most - made);
      made += steps;
      return steps;
    },
    mayTell() {
      if (!onProgress) return false;
      const twentieth = Math.floor(done() * 20);
      if (twentieth === told) return false;
      told = twentieth;
      return true;
    },
  };
}

function startAt(state: State, placement: Pick<Placement, 'request' | 'slot'>): void {
  const { model } = state;
  const r = model.sheet.problem.requests.findIndex(({ id }) => id === placement.request);
  const s = model.sheet.slotAt.get(placement.slot) ?? -1;
  if (r >= 0 && s >= 0 && state.slotOf[r]! < 0 && state.fits(r, s >> 5) & (1 << (s & 31))) state.place(r, s);
}

function takeCandidate(search: Search, model: Model, slots: ReadonlyMap<string, string> | undefined): void {
  if (!slots) return;
  const trial = createState(model);
  for (const [request, slot] of slots) startAt(trial, { request, slot });
  search.adopt(trial.snapshot());
}
