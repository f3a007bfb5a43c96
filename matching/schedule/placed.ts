import type { Model } from './model.ts';
import { createState, type State } from './state.ts';
import type { Placement } from './types.ts';

/** The state of a schedule that breaks no rule; its locked meetings are in the model already. */
export function placedState(model: Model, schedule: readonly Placement[]): State {
  const { problem, slotAt } = model.sheet;
  const state = createState(model);
  const placed = new Map(schedule.map((placement) => [placement.request, placement]));
  const interpreterAt = new Map(
    (problem.interpreters ?? []).map(({ id }, at) => [id, model.participants + at]),
  );
  for (const [r, { id }] of problem.requests.entries()) {
    const placement = placed.get(id);
    if (!placement || model.locked[r]) continue;
    const helper = placement.interpreter === undefined ? undefined : interpreterAt.get(placement.interpreter);
    state.place(r, slotAt.get(placement.slot)!, model.needsHelper[r] ? helper : undefined);
  }
  state.forget();
  return state;
}

/** Requests that have no place and could have one, heaviest first. */
export const waitingIn = ({ idle, idleCount, model: { weight } }: State): number[] =>
  Array.from(idle.subarray(0, idleCount())).sort((a, b) => weight[b]! - weight[a]! || a - b);
