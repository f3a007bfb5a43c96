/** The schedule: which meetings take place, in which slot and at which table. Pure functions. */

export { type Disturbance, disturbed } from './disturbance.ts';
export { MOVE_PRICE, makeRoom, type Room, type RoomMove, type RoomOptions } from './make-room.ts';
export { type Place, type ProposedMove, type Repair, type RepairOptions, repair } from './repair.ts';
export { breaches, HARD_RULES } from './rules/index.ts';
export { DEFAULT_SOFT_WEIGHTS, worthOf } from './rules/soft.ts';
export { sheetOf } from './sheet.ts';
export { DEFAULT_ITERATIONS, solve } from './solve.ts';
export { type SwapOffer, type SwapOptions, swapOffers } from './swaps.ts';
export * from './types.ts';
export { InconsistentProblem, inconsistencies } from './validate.ts';
