import { findChain } from './chains.ts';
import { modelOf } from './model.ts';
import { placedState, waitingIn } from './placed.ts';
import type { Place } from './repair.ts';
import { breaches } from './rules/index.ts';
import { seat } from './seating.ts';
import { sheetOf } from './sheet.ts';
import type { Placement, Problem } from './types.ts';
import { InconsistentProblem, inconsistencies } from './validate.ts';

/** "Both of you can meet the Drôme if you move this talk by 20 minutes": one meeting more, for moves to which
 * everyone concerned says yes. Offers hold one at a time. */
export interface SwapOffer {
  request: string;
  weight: number;
  to: Place;
  /** In the order in which they can be made; empty when there is room already. */
  moves: { request: string; from: Place; to: Place; people: string[] }[];
}

export interface SwapOptions {
  /** Meetings that may move for one offer, ≥ 0. Default 1: what people will agree to. */
  others?: number;
  /** Offers at most. Default 20. */
  limit?: number;
  /** Places looked at for one offer. */
  budget?: number;
}

/** Offers for requests that have no place, heaviest first. Locked meetings are never asked to move.
 * @throws InconsistentProblem */
export function swapOffers(
  problem: Problem,
  schedule: readonly Placement[],
  { others = 1, limit = 20, budget = 20_000 }: SwapOptions = {},
): SwapOffer[] {
  const wrong = inconsistencies(problem);
  if (wrong.length === 0) wrong.push(...breaches(sheetOf(problem), schedule));
  if (wrong.length) throw new InconsistentProblem(wrong);
  const model = modelOf(problem, 'weight');
  const state = placedState(model, schedule);
  const placed = new Map(schedule.map((placement) => [placement.request, placement]));

  const offers: SwapOffer[] = [];
  for (const r of waitingIn(state)) {
    if (offers.length >= limit) break;
    const chain = findChain(state, r, { others, movable: () => true, budget });
    if (!chain) continue;
    const mark = state.mark();
    for (const { request } of chain) if (state.slotOf[request]! >= 0) state.remove(request);
    for (const { request, slot } of chain) state.place(request, slot);
    const seats = new Map(seat(model, state, schedule).map((meeting) => [meeting.request, meeting]));
    state.undo(mark);
    const placeOf = ({ slot, table }: Placement): Place => ({ slot, table });
    const { id } = problem.requests[r]!;
    offers.push({
      request: id,
      weight: model.weight[r]!,
      to: placeOf(seats.get(id)!),
      moves: chain
        .filter(({ request }) => request !== r)
        .map(({ request }) => {
          const { id: moved, participants } = problem.requests[request]!;
          return {
            request: moved,
            from: placeOf(placed.get(moved)!),
            to: placeOf(seats.get(moved)!),
            people: participants,
          };
        }),
    });
  }
  return offers;
}
