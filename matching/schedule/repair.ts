import { findChain, fitsAt } from './chains.ts';
import { type Disturbance, disturbed, unknownsIn } from './disturbance.ts';
import { modelOf } from './model.ts';
import { alternativesOf, dependencies } from './proposals.ts';
import { explainUnplaced } from './reasons.ts';
import { breaches } from './rules/index.ts';
import { seat } from './seating.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { createState, type State } from './state.ts';
import type { Meeting, Placement, Problem, Unplaced } from './types.ts';
import { InconsistentProblem, inconsistencies } from './validate.ts';

export interface Place {
  slot: string;
  /** Null for a request that needs none. */
  table: string | null;
}

/** A change put to the people concerned; nothing moves without their yes. */
export interface ProposedMove {
  request: string;
  from: Place;
  to: Place;
  /** `slot`: another time. `table`: the same time elsewhere in the hall. */
  kind: 'slot' | 'table';
  people: string[];
  because: string;
  /** Two other places free as things are, nearest in time first; fewer when there are fewer. */
  alternatives: Place[];
  /** Requests whose moves must be accepted before this one can be made. */
  after: string[];
  /** The safe end when nobody answers: a meeting that lost its place is cancelled, any other stays. */
  ifUnanswered: 'cancelled' | 'stays';
}

export interface Repair {
  /** The problem after the disturbances. */
  problem: Problem;
  /** The schedule when every move is accepted. */
  meetings: Meeting[];
  moves: ProposedMove[];
  /** Meetings that cannot be kept, and why. */
  cancelled: Unplaced[];
  /** Meetings that keep a place, moved or not. */
  kept: number;
  /** People whose time changes. */
  peopleMoved: number;
}

export interface RepairOptions {
  /** Others that may move to make room for one meeting, ≥ 0. */
  others?: number;
  /** Places looked at for one meeting before giving up: bounds the time. */
  budget?: number;
  /** Slots that begin so soon that they are offered as alternatives only where there are no others. Default: none. */
  soon?: ReadonlySet<string>;
}

/** Three moves in a row are as much as people will follow. */
const OTHERS = 3;
/** About 20 ms for a meeting that has no hope. */
const BUDGET = 60_000;

/** Mends a schedule after disturbances: meetings that can stay do, the others get the place that moves the
 * fewest others, and no meeting is dropped for another. Deterministic.
 * @param schedule agreed meetings, feasible before the disturbances
 * @throws InconsistentProblem when problem, schedule or disturbances make no sense */
export function repair(
  problem: Problem,
  schedule: readonly Placement[],
  disturbances: readonly Disturbance[],
  { others = OTHERS, budget = BUDGET, soon = new Set() }: RepairOptions = {},
): Repair {
  const wrong = [...inconsistencies(problem), ...unknownsIn(problem, disturbances)];
  if (wrong.length === 0) wrong.push(...breaches(sheetOf(problem), schedule));
  if (wrong.length) throw new InconsistentProblem(wrong);

  const changed = disturbed(problem, disturbances);
  const sheet = sheetOf(changed);
  const after = { ...changed, locked: (problem.locked ?? []).filter((placement) => !loss(sheet, placement)) };
  const model = modelOf(after, 'weight');
  const state = createState(model);
  const requestAt = new Map(after.requests.map(({ id }, r) => [id, r]));
  const free = schedule.filter(({ request }) => !model.locked[requestAt.get(request)!]);
  const homeless = [...free]
    .sort((a, b) => Number(loss(sheet, a) !== undefined) - Number(loss(sheet, b) !== undefined))
    .filter((placement) => !stay(state, requestAt.get(placement.request)!, placement))
    .sort((a, b) => model.weight[requestAt.get(b.request)!]! - model.weight[requestAt.get(a.request)!]!);

  const order: number[] = [];
  const rehouse = (most: number) => (placement: Placement) => {
    const r = requestAt.get(placement.request)!;
    const near = sheet.slotAt.get(placement.slot)!;
    const chain = findChain(state, r, { others: most, movable: () => true, budget, near });
    for (const { request } of chain ?? []) if (state.slotOf[request]! >= 0) state.remove(request);
    for (const { request, slot } of chain ?? []) {
      state.place(request, slot);
      order.push(request);
    }
    state.forget();
    return chain === undefined;
  };
  // A move made for one meeting may open a place for another: whoever failed tries again.
  let left = homeless.filter(rehouse(Math.min(1, others))).filter(rehouse(others));
  for (let before = homeless.length + 1; left.length > 0 && left.length < before; ) {
    before = left.length;
    left = left.filter(rehouse(others));
  }
  return report(after, state, schedule, homeless, order, soon);
}

/** What a placement has lost, in words; undefined when it can stay as it is. */
function loss(sheet: Sheet, { request, slot, table, interpreter }: Placement): string | undefined {
  if (table !== null && sheet.tables.get(table)?.unavailable?.includes(slot))
    return `table ${table} is lost at ${slot}`;
  const away = sheet.requests
    .get(request)!
    .participants.filter((id) => sheet.participants.get(id)?.unavailable?.includes(slot));
  if (away.length) return `${away.join(' and ')} cannot come at ${slot}`;
  if (interpreter !== undefined && sheet.interpreters.get(interpreter)?.unavailable?.includes(slot))
    return `interpreter ${interpreter} cannot come at ${slot}`;
  return undefined;
}

/** Keeps a meeting in its slot when it fits, with the same interpreter when there is one. */
function stay(state: State, r: number, { slot, interpreter }: Placement): boolean {
  const { model } = state;
  const s = model.sheet.slotAt.get(slot)!;
  if (!fitsAt(state, r, s)) return false;
  const helper = model.helpers[r]!.find(
    (h) => model.sheet.problem.interpreters![h - model.participants]!.id === interpreter,
  );
  const helperFree = helper !== undefined && state.free[helper * model.words + (s >> 5)]! & (1 << (s & 31));
  if (helperFree) state.place(r, s, helper);
  else state.place(r, s);
  state.forget();
  return true;
}

function report(
  problem: Problem,
  state: State,
  schedule: readonly Placement[],
  homeless: readonly Placement[],
  order: readonly number[],
  soon: ReadonlySet<string>,
): Repair {
  const { model } = state;
  const meetings = seat(model, state, schedule);
  const now = new Map(meetings.map((meeting) => [meeting.request, meeting]));
  const lost = new Set(homeless.map(({ request }) => request));
  const inOrder = new Map(order.map((r, at) => [problem.requests[r]!.id, at]));
  const changes = schedule
    .flatMap((from) => {
      const to = now.get(from.request);
      return to && (to.slot !== from.slot || to.table !== from.table) ? [{ from, to }] : [];
    })
    .sort((a, b) => (inOrder.get(a.from.request) ?? -1) - (inOrder.get(b.from.request) ?? -1));
  const after = dependencies(model, meetings, changes, lost);
  const moves = changes.map(({ from, to }): ProposedMove => {
    const why = loss(model.sheet, from);
    const broken = lost.has(from.request) || why !== undefined;
    return {
      request: from.request,
      from: { slot: from.slot, table: from.table },
      to: { slot: to.slot, table: to.table },
      kind: from.slot === to.slot ? 'table' : 'slot',
      people: model.sheet.requests.get(from.request)!.participants,
      because:
        why ??
        (broken ? `no table is left at ${from.slot}` : 'it makes room for a meeting that lost its place'),
      alternatives: from.slot === to.slot ? [] : alternativesOf(state, meetings, from, to, soon),
      after: after.get(from.request) ?? [],
      ifUnanswered: broken ? 'cancelled' : 'stays',
    };
  });
  const agreed = new Set(schedule.map(({ request }) => request));
  return {
    problem,
    meetings,
    moves,
    cancelled: explainUnplaced(state).filter(({ request }) => agreed.has(request)),
    kept: meetings.length,
    peopleMoved: movedPeople(moves),
  };
}

const movedPeople = (moves: readonly ProposedMove[]): number =>
  new Set(moves.filter(({ kind }) => kind === 'slot').flatMap(({ people }) => people)).size;
