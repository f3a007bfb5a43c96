import { BOUND_ROUNDS, createBounding } from './bound.ts';
import { type ChainMove, findChain, fitsAt } from './chains.ts';
import { whatWouldHelp } from './help.ts';
import { type Model, modelOf } from './model.ts';
import { placedState, waitingIn } from './placed.ts';
import { explainUnplaced } from './reasons.ts';
import type { Place } from './repair.ts';
import { breaches } from './rules/index.ts';
import { partsOf, softContext, sumOf } from './rules/soft.ts';
import { seat } from './seating.ts';
import { sheetOf } from './sheet.ts';
import type { State } from './state.ts';
import type { Answer, Meeting, Placement, Problem, SoftWeights } from './types.ts';
import { InconsistentProblem, inconsistencies } from './validate.ts';

/** What a new meeting must bring for each agreed meeting that moves for it, in the unit of the mean weight, ≥ 0: one
 * ordinary meeting more is worth moving two, not three. By judgement. */
export const MOVE_PRICE = 0.4;
/** Agreed meetings that may move for one new meeting: two in a row are as much as people will follow. */
const OTHERS = 2;
/** Places looked at for one meeting before giving up: a few ms. */
const BUDGET = 20_000;
/** Share of the time that the bound may take. */
const BOUND_SHARE = 0.4;
/** Added to what an agreed meeting is worth in the bound, in the unit of the mean weight: about the most that a new one
 * brings. Any value proves a bound. */
const KEPT_WORTH = 3;
/** Nobody who named a limit of meetings in a row gets more for a new meeting, whatever that brings. */
const NEVER_BEYOND = 1000;

export interface RoomMove {
  request: string;
  from: Place;
  to: Place;
  /** Requests that have a place because of it. */
  lets: string[];
}

export interface Room
  extends Pick<Answer, 'meetings' | 'objective' | 'parts' | 'bound' | 'unplaced' | 'help'> {
  /** Agreed meetings with another time or table, in an order in which they can go there one by one. */
  moves: RoomMove[];
}

export interface RoomOptions {
  /** Default `MOVE_PRICE`. */
  price?: number;
  softWeights?: Partial<SoftWeights>;
  /** Milliseconds, > 0; needs `now`. Default: until nothing more is found. */
  timeLimitMs?: number;
  /** A clock in milliseconds that never goes back. */
  now?: () => number;
}

/** Finds places for requests that have none by moving few meetings that people agreed to: for each the shortest chain,
 * heaviest request first. No meeting is dropped, each agreed one moves once at most, and only for a new meeting that
 * brings clearly more than that costs. Objective `full`. Deterministic without a time limit.
 * @param schedule breaks no rule; the agreed meetings among others, which may move at no price
 * @param agreed requests of the schedule; a locked one never moves
 * @throws InconsistentProblem */
export function makeRoom(
  problem: Problem,
  schedule: readonly Placement[],
  agreed: readonly string[],
  options: RoomOptions = {},
): Room {
  const wrong = inconsistencies(problem);
  if (wrong.length === 0) wrong.push(...breaches(sheetOf(problem), schedule));
  if (wrong.length) throw new InconsistentProblem(wrong);
  const { softWeights = {}, price = MOVE_PRICE } = options;
  const spent = shareSpent(options);
  const known = new Set(agreed);
  const bound = boundOf(problem, known, softWeights, () => spent() / BOUND_SHARE);
  const model = modelOf(problem, 'full', { ...softWeights, restAsked: NEVER_BEYOND });
  const state = placedState(model, schedule);
  const context = softContext(model.sheet, softWeights);

  const lets = roomFor(state, agreed, price * context.unit, () => spent() >= 1);
  const meetings = seat(model, state, schedule);
  const parts = partsOf(context, meetings, 'full');
  const objective = sumOf(parts);
  return {
    meetings,
    moves: movesOf(model, schedule, meetings, known, lets),
    parts,
    objective,
    bound: Math.max(bound, objective),
    unplaced: explainUnplaced(state).filter(({ request }) => !known.has(request)),
    help: whatWouldHelp(state),
  };
}

/** @returns the agreed meetings that moved, in order, each with the requests that have a place because of it */
function roomFor(
  state: State,
  agreed: readonly string[],
  price: number,
  over: () => boolean,
): Map<number, number[]> {
  const { model, slotOf } = state;
  const ids = new Set(agreed);
  const isAgreed = model.sheet.problem.requests.map(({ id }) => ids.has(id));
  const before = slotOf.slice();
  const lets = new Map<number, number[]>();
  const limits = {
    others: OTHERS,
    budget: BUDGET,
    movable: (r: number) => !lets.has(r),
    disturbs: (r: number) => (isAgreed[r] ? model.memberFrom[r + 1]! - model.memberFrom[r]! : 0),
  };
  // A move made for one may open a place for another.
  for (let again = true; again; ) {
    again = false;
    for (const r of waitingIn(state)) {
      if (over()) return lets;
      const chain = findChain(state, r, limits);
      if (!chain) continue;
      const was = state.total;
      make(state, chain);
      const moved = chain.map(({ request }) => request).filter((one) => isAgreed[one]);
      // Worth nothing to the objective, or less than the trouble.
      if (state.total - was <= price * moved.length) state.undo(0);
      else {
        again = true;
        for (const one of moved) lets.set(one, [r]);
      }
      state.forget();
    }
  }
  for (const r of [...lets.keys()]) if (goesBack(state, r, before[r]!, price)) lets.delete(r);
  return lets;
}

/** As the chain was found: whoever is in the way leaves just before the other comes. */
function make(state: State, chain: readonly ChainMove[]): void {
  const inward = [...chain].reverse();
  for (const [at, { request, slot }] of inward.entries()) {
    const next = inward[at + 1];
    if (next) state.remove(next.request);
    state.place(request, slot);
  }
}

/** Who moved for a meeting that sits elsewhere by now stays where it was. */
function goesBack(state: State, r: number, from: number, price: number): boolean {
  const was = state.total;
  state.remove(r);
  if (fitsAt(state, r, from)) state.place(r, from);
  const back = state.slotOf[r] === from && state.total >= was - price;
  if (!back) state.undo(0);
  state.forget();
  return back;
}

function movesOf(
  { sheet }: Model,
  schedule: readonly Placement[],
  meetings: readonly Meeting[],
  agreed: ReadonlySet<string>,
  lets: ReadonlyMap<number, number[]>,
): RoomMove[] {
  const { requests } = sheet.problem;
  const now = new Map(meetings.map((meeting) => [meeting.request, meeting]));
  const order = new Map([...lets.keys()].map((r, at) => [requests[r]!.id, at]));
  const forWhom = new Map(
    [...lets].map(([r, those]) => [requests[r]!.id, those.map((one) => requests[one]!.id)]),
  );
  return schedule
    .filter(({ request }) => agreed.has(request))
    .map((from) => ({ from, to: now.get(from.request)! }))
    .filter(({ from, to }) => from.slot !== to.slot || from.table !== to.table)
    .sort((a, b) => (order.get(a.from.request) ?? -1) - (order.get(b.from.request) ?? -1))
    .map(({ from, to }) => ({
      request: from.request,
      from: { slot: from.slot, table: from.table },
      to: { slot: to.slot, table: to.table },
      // At the same time elsewhere in the hall: for who sits at its table.
      lets:
        forWhom.get(from.request) ??
        meetings
          .filter(
            ({ slot, table, request }) => slot === from.slot && table === from.table && !agreed.has(request),
          )
          .map(({ request }) => request),
    }));
}

/** What no schedule exceeds that keeps every agreed meeting, wherever it moves them. Each of those is worth more here, so that
 * dropping one pays in no bound; what that adds is taken out again. */
function boundOf(
  problem: Problem,
  agreed: ReadonlySet<string>,
  softWeights: Partial<SoftWeights>,
  spent: () => number,
): number {
  const { unit, weights } = softContext(sheetOf(problem), softWeights);
  const more = KEPT_WORTH * unit;
  const requests = problem.requests.map((request) =>
    agreed.has(request.id) ? { ...request, weight: request.weight + more } : request,
  );
  const heavier = { ...problem, requests };
  // The soft weights are in the unit of the mean weight, which has risen.
  const scale = unit / (softContext(sheetOf(heavier)).unit || 1);
  const scaled: SoftWeights = {
    firstMeetings: weights.firstMeetings.map((bonus) => bonus * scale),
    rest: weights.rest * scale,
    restAfter: weights.restAfter,
    restAsked: weights.restAsked * scale,
    compact: weights.compact * scale,
    tableChange: weights.tableChange * scale,
    preferred: weights.preferred * scale,
  };
  const bounding = createBounding(modelOf(heavier, 'full', scaled));
  for (let round = 0; round < BOUND_ROUNDS; round++) {
    const share = Math.max(spent(), round / BOUND_ROUNDS);
    if (share >= 1) break;
    bounding.work(share);
  }
  return bounding.bound() - more * agreed.size;
}

function shareSpent({ timeLimitMs, now }: RoomOptions): () => number {
  if (timeLimitMs === undefined) return () => 0;
  if (!now) throw new RangeError('a time limit needs a clock: give now');
  const began = now();
  return () => (now() - began) / timeLimitMs;
}
