import { createRandom } from '../../../matching/schedule/random.ts';
import { sheetOf } from '../../../matching/schedule/sheet.ts';
import type { Meeting, Problem, Request, SoftWeights } from '../../../matching/schedule/types.ts';

/** Two slots, two tables, four people of four organisations, one request; with overrides. */
export const buildProblem = (overrides: Partial<Problem> = {}): Problem => ({
  slots: ['s1', 's2'],
  tables: [{ id: 't1' }, { id: 't2' }],
  participants: ['a', 'b', 'c', 'd'].map((id) => ({ id, organisation: id.toUpperCase() })),
  requests: [buildRequest('ab')],
  ...overrides,
});

/** A request between the people whose letters are its id. */
export const buildRequest = (id: string, overrides: Partial<Request> = {}): Request => ({
  id,
  participants: [...id],
  weight: 1,
  ...overrides,
});

/** `ab s1 t1` → a meeting; `ab s1 -` without a table. */
export const at = (text: string): Meeting => {
  const [request, slot, table, interpreter] = text.split(' ');
  return {
    request: request!,
    slot: slot!,
    table: table === '-' ? null : table!,
    ...(interpreter ? { interpreter } : {}),
  };
};

export const sheet = (overrides: Partial<Problem> = {}) => sheetOf(buildProblem(overrides));

/** A tiny problem with every hard rule at work: caps, closed tables, video, no table at all, locks, interpreters, threes. */
export function tinyProblem(seed: number): Problem {
  const random = createRandom(seed * 7919 + 13);
  const some = (share: number) => random.next() < share;
  const slots = Array.from({ length: 1 + random.below(3) }, (_, n) => `s${n}`);
  const away = (share: number) => slots.filter(() => some(share));
  const people = 3 + random.below(4);
  const languages = some(0.3);
  const participants = Array.from({ length: people }, (_, n) => ({
    id: `p${n}`,
    organisation: `o${n >> 1}`,
    unavailable: away(0.25),
    ...(some(0.3) ? { maxMeetings: random.below(3) } : {}),
    ...(some(0.2) ? { remote: true } : {}),
    ...(languages ? { languages: [some(0.6) ? 'fr' : 'es'] } : {}),
  }));
  const requests = Array.from({ length: 1 + random.below(6) }, (_, n) => {
    const order = participants.map(({ id }) => ({ id, key: random.next() })).sort((x, y) => x.key - y.key);
    return {
      id: `r${n}`,
      participants: order.slice(0, some(0.2) ? 3 : some(0.1) ? 1 : 2).map(({ id }) => id),
      weight: some(0.5) ? 1 + random.below(9) : Math.round(random.next() * 1e6) / 1e5,
      ...(some(0.2) ? { slots: away(0.6) } : {}),
      ...(some(0.15) ? { needsTable: false } : {}),
    };
  });
  const problem: Problem = {
    slots,
    tables: Array.from({ length: 1 + random.below(2) }, (_, n) => ({
      id: `t${n}`,
      video: some(0.5),
      unavailable: away(0.1),
    })),
    participants,
    requests,
    ...(some(0.2) ? { apart: [['p0', 'p1']] as [string, string][] } : {}),
    ...(languages ? { interpreters: [{ id: 'i', languages: ['fr', 'es'], unavailable: away(0.3) }] } : {}),
  };
  return problem;
}

/** A tiny problem with everything that the objective `full` counts, and weights for it: tiring and compact days, blocks,
 * hosts, wishes. */
export function tinyDays(seed: number): { problem: Problem; softWeights: Partial<SoftWeights> } {
  const random = createRandom(seed * 104_729 + 7);
  const some = (share: number) => random.next() < share;
  const base = tinyProblem(seed);
  const slots = ['s0', 's1', 's2', 's3'].slice(0, some(0.5) ? 4 : 3);
  const cut = some(0.4) ? 1 + random.below(slots.length - 1) : slots.length;
  const away = (share: number) => slots.filter(() => some(share));
  const known = (list: readonly string[] | undefined) => list?.filter((slot) => slots.includes(slot));
  const problem: Problem = {
    ...base,
    slots,
    blocks: [slots.slice(0, cut), slots.slice(cut)].filter(({ length }) => length > 0),
    tables: base.tables.map((table) => ({ ...table, unavailable: away(0.1) })),
    participants: base.participants.slice(0, 4).map((person) => ({
      ...person,
      unavailable: away(0.2),
      ...(some(0.3) ? { compact: true } : {}),
      ...(some(0.4) ? { host: true } : {}),
      ...(some(0.2) ? { maxInARow: 1 + random.below(2) } : {}),
    })),
    requests: [],
    interpreters: (base.interpreters ?? []).map((one) => ({ ...one, unavailable: away(0.3) })),
  };
  const ids = problem.participants.map(({ id }) => id);
  problem.requests = base.requests.slice(0, 5).map((request) => ({
    ...request,
    participants: request.participants.every((id) => ids.includes(id))
      ? request.participants
      : ids.slice(0, 2 + random.below(2)),
    ...(request.slots ? { slots: known(request.slots)! } : {}),
    ...(some(0.4) ? { preferred: away(0.5) } : {}),
  }));
  const softWeights = {
    firstMeetings: some(0.5) ? [1, 0.5] : [0.2],
    restAfter: 1 + random.below(2),
    rest: random.next(),
    restAsked: some(0.5) ? 4 : 0.3,
    compact: random.next() * 0.4,
    tableChange: random.next() * 0.3,
  };
  return { problem, softWeights };
}
