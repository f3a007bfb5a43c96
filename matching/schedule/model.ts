import { apartPairs, keptApart } from './rules/apart.ts';
import { type SoftContext, softContext, tableChanges } from './rules/soft.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Objective, Problem, SoftWeights } from './types.ts';

/** Pools of places: nearly each meeting takes one of the first; each pool has a capacity per slot. */
export const TABLES = 0;
export const VIDEO = 1;
export const INTERPRETERS = 2;
export const POOLS = 3;

/** Pools on which a request draws for its table. */
const POOLS_OF = { none: 0, any: 1 << TABLES, video: (1 << TABLES) | (1 << VIDEO) } as const;

/** A problem as numbers. Slots, people and requests are indices; a set of slots is `words` 32-bit words.
 * People are the participants, then the interpreters. Locked meetings are already subtracted. */
export interface Model {
  sheet: Sheet;
  objective: Objective;
  slots: number;
  words: number;
  people: number;
  participants: number;
  requests: number;
  /** Members of request r: members[memberFrom[r] … memberFrom[r + 1]). */
  memberFrom: Int32Array;
  members: Int32Array;
  /** Interpreters that request r could have, as people; empty when none is needed. */
  helpers: Int32Array[];
  needsHelper: Uint8Array;
  /** Slots that request r accepts: [r × words]. 0 when its people are kept apart. */
  accepted: Int32Array;
  /** Slots in which request r could be, everyone else being absent: [r × words]. 0 when locked. */
  allowed: Int32Array;
  /** Pools that request r draws on, one bit each. */
  pools: Uint8Array;
  /** Slots in which a person is present: [p × words]. */
  present: Int32Array;
  /** Slots in which a person is present and not in a locked meeting: [p × words]. */
  free: Int32Array;
  /** Meetings that a person may still have. */
  left: Int32Array;
  /** [pool × slots + slot]. */
  capacity: Int32Array;
  weight: Float64Array;
  /** Added to the weight in a preferred slot, by request; only in `full`. */
  wish: Float64Array;
  /** Slots that request r prefers: [r × words]. */
  wished: Int32Array;
  locked: Uint8Array;
  /** Value of the locked meetings' weights and wishes. */
  base: number;
  soft: SoftModel | undefined;
}

/** What the objective `full` adds, in the unit of the weights. */
export interface SoftModel {
  /** Organisations of request r: organisations[r]. */
  organisations: Int32Array[];
  organisationCount: number;
  /** Bonus of the n-th meeting of an organisation, n from 0. */
  bonus: Float64Array;
  lockedMeetings: Int32Array;
  /** Cost of each meeting of a person beyond so many in a row: [p]. */
  rest: Float64Array;
  restAfter: Int32Array;
  compact: number;
  wantsCompact: Uint8Array;
  /** First slot of the block of each slot. */
  blockStart: Uint8Array;
  /** Slots in the order of blocks. */
  order: Int32Array;
  /** Slots of a person's locked meetings: [p × slots]. */
  lockedBusy: Uint8Array;
  /** What their hosts' changes of table are worth, ≤ 0: further meetings make them no fewer. */
  lockedTableChanges: number;
}

export function modelOf(problem: Problem, objective: Objective, given: Partial<SoftWeights> = {}): Model {
  const sheet = sheetOf(problem);
  const { slots, tables, participants, requests } = problem;
  const interpreters = problem.interpreters ?? [];
  const words = Math.max(1, Math.ceil(slots.length / 32));
  const personAt = new Map(participants.map(({ id }, at) => [id, at]));
  const interpreterAt = new Map(interpreters.map(({ id }, at) => [id, participants.length + at]));
  const requestAt = new Map(requests.map(({ id }, at) => [id, at]));
  const people = participants.length + interpreters.length;
  const context = softContext(sheet, given);
  const { weights, unit } = context;
  const full = objective === 'full';

  const maskOf = (list: readonly string[]): Int32Array => {
    const mask = new Int32Array(words);
    for (const slot of list) {
      const at = sheet.slotAt.get(slot)!;
      mask[at >> 5]! |= 1 << (at & 31);
    }
    return mask;
  };
  const all = maskOf(slots);
  const free = new Int32Array(people * words);
  for (const [at, { unavailable }] of [...participants, ...interpreters].entries()) {
    const busy = maskOf(unavailable ?? []);
    for (let w = 0; w < words; w++) free[at * words + w] = all[w]! & ~busy[w]!;
  }
  const left = Int32Array.from([...participants, ...interpreters], (person) =>
    Math.min('maxMeetings' in person ? (person.maxMeetings ?? slots.length) : slots.length, slots.length),
  );

  const memberFrom = new Int32Array(requests.length + 1);
  for (const [at, request] of requests.entries())
    memberFrom[at + 1] = memberFrom[at]! + request.participants.length;
  const members = Int32Array.from(
    requests.flatMap((request) => request.participants.map((id) => personAt.get(id)!)),
  );

  const capacity = new Int32Array(POOLS * slots.length);
  for (const [at, slot] of slots.entries()) {
    for (const { video, unavailable } of tables) {
      if (unavailable?.includes(slot)) continue;
      capacity[TABLES * slots.length + at]!++;
      if (video) capacity[VIDEO * slots.length + at]!++;
    }
    capacity[INTERPRETERS * slots.length + at] = interpreters.filter(
      ({ unavailable }) => !unavailable?.includes(slot),
    ).length;
  }

  const pairs = apartPairs(sheet);
  const accepted = new Int32Array(requests.length * words);
  const allowed = new Int32Array(requests.length * words);
  const wished = new Int32Array(requests.length * words);
  const pools = new Uint8Array(requests.length);
  const needsHelper = new Uint8Array(requests.length);
  const helpers: Int32Array[] = [];
  for (const [at, request] of requests.entries()) {
    const needs = sheet.needsInterpreter(request);
    needsHelper[at] = needs ? 1 : 0;
    const able = needs ? sheet.interpretersFor(request) : [];
    helpers.push(Int32Array.from(able, ({ id }) => interpreterAt.get(id)!));
    pools[at] = POOLS_OF[sheet.tableNeed(request)] | (needs ? 1 << INTERPRETERS : 0);
    wished.set(maskOf(request.preferred ?? []), at * words);
    if (keptApart(sheet, pairs, request)) continue;
    const mask = request.slots ? maskOf(request.slots) : all;
    accepted.set(mask, at * words);
    allowed.set(mask, at * words);
  }

  const model: Model = {
    sheet,
    objective,
    slots: slots.length,
    words,
    people,
    participants: participants.length,
    requests: requests.length,
    memberFrom,
    members,
    helpers,
    needsHelper,
    accepted,
    allowed,
    pools,
    present: free.slice(),
    free,
    left,
    capacity,
    weight: Float64Array.from(requests, ({ weight }) => weight),
    wish: new Float64Array(requests.length).fill(full ? weights.preferred * unit : 0),
    wished,
    locked: new Uint8Array(requests.length),
    base: 0,
    soft: full ? softModel(context, personAt) : undefined,
  };
  for (const placement of problem.locked ?? []) {
    const helper = placement.interpreter === undefined ? -1 : interpreterAt.get(placement.interpreter)!;
    lock(model, requestAt.get(placement.request)!, placement.slot, placement.table, helper);
  }
  narrow(model);
  return model;
}

/** Takes a locked meeting's people and place out of what is free. */
function lock(model: Model, r: number, slotId: string, table: string | null, helper: number): void {
  const { sheet, words, slots, soft } = model;
  const s = sheet.slotAt.get(slotId)!;
  const bit = 1 << (s & 31);
  model.locked[r] = 1;
  model.base += model.weight[r]!;
  if (model.wished[r * words + (s >> 5)]! & bit) model.base += model.wish[r]!;
  const people = [...model.members.subarray(model.memberFrom[r]!, model.memberFrom[r + 1]!)];
  for (const p of helper < 0 ? people : [...people, helper]) {
    model.free[p * words + (s >> 5)]! &= ~bit;
    model.left[p]!--;
    if (soft) soft.lockedBusy[p * slots + s] = 1;
  }
  if (soft) for (const organisation of soft.organisations[r]!) soft.lockedMeetings[organisation]!++;
  if (table !== null) model.capacity[TABLES * slots + s]!--;
  if (table !== null && sheet.tables.get(table)?.video) model.capacity[VIDEO * slots + s]!--;
  if (helper >= 0) model.capacity[INTERPRETERS * slots + s]!--;
}

/** Leaves to each request the slots in which its people, a table and an interpreter could be had. */
function narrow(model: Model): void {
  const { words, slots } = model;
  for (let r = 0; r < model.requests; r++) {
    let hopeless = model.locked[r] === 1;
    for (let i = model.memberFrom[r]!; i < model.memberFrom[r + 1]!; i++)
      if (model.left[model.members[i]!]! <= 0) hopeless = true;
    for (let w = 0; w < words; w++) {
      let mask = hopeless ? 0 : model.allowed[r * words + w]!;
      for (let i = model.memberFrom[r]!; i < model.memberFrom[r + 1]!; i++)
        mask &= model.free[model.members[i]! * words + w]!;
      if (model.needsHelper[r]) {
        let helped = 0;
        for (const h of model.helpers[r]!) helped |= model.free[h * words + w]!;
        mask &= helped;
      }
      for (let s = w * 32; s < Math.min(slots, w * 32 + 32); s++)
        for (let pool = 0; pool < POOLS; pool++)
          if ((model.pools[r]! >> pool) & 1 && model.capacity[pool * slots + s]! <= 0)
            mask &= ~(1 << (s & 31));
      model.allowed[r * words + w] = mask;
    }
  }
}

function softModel(context: SoftContext, personAt: Map<string, number>): SoftModel {
  const { sheet, weights, unit } = context;
  const { slots, participants, requests, interpreters, locked } = sheet.problem;
  const organisationAt = new Map<string, number>();
  for (const { organisation } of participants)
    if (!organisationAt.has(organisation)) organisationAt.set(organisation, organisationAt.size);
  const blocks = sheet.problem.blocks ?? [slots];
  const blockStart = new Uint8Array(slots.length);
  for (const [first] of blocks) if (first !== undefined) blockStart[sheet.slotAt.get(first)!] = 1;
  return {
    organisations: requests.map((request) => {
      const ids = request.participants.map((id) => participants[personAt.get(id)!]!.organisation);
      return Int32Array.from(new Set(ids), (id) => organisationAt.get(id)!);
    }),
    organisationCount: organisationAt.size,
    bonus: Float64Array.from(weights.firstMeetings, (bonus) => bonus * unit),
    lockedMeetings: new Int32Array(organisationAt.size),
    rest: Float64Array.from(
      participants,
      ({ maxInARow }) => unit * (maxInARow === undefined ? weights.rest : weights.restAsked),
    ),
    restAfter: Int32Array.from(participants, ({ maxInARow }) => maxInARow ?? weights.restAfter),
    compact: weights.compact * unit,
    wantsCompact: Uint8Array.from(participants, ({ compact }) => (compact ? 1 : 0)),
    blockStart,
    order: Int32Array.from(blocks.flat(), (slot) => sheet.slotAt.get(slot)!),
    lockedBusy: new Uint8Array((participants.length + (interpreters ?? []).length) * slots.length),
    lockedTableChanges: tableChanges(context, locked ?? []),
  };
}
