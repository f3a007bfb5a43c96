import { POOLS, TABLES, VIDEO } from './model.ts';
import { apartPairs, keptApart } from './rules/apart.ts';
import type { State } from './state.ts';
import type { ReasonCode, Remedy, Table, Unplaced } from './types.ts';

/** Why each request without a place has none, in the order of the requests. */
export function explainUnplaced(state: State): Unplaced[] {
  const { model } = state;
  const pairs = apartPairs(model.sheet);
  const said: Unplaced[] = [];
  for (let r = 0; r < model.requests; r++)
    if (state.slotOf[r]! < 0 && !model.locked[r]) said.push(explain(state, pairs, r));
  return said;
}

/** Slots in which request r lacks nothing but what `without` leaves out; for remedies and for help.
 * @param without.pools one bit for each */
export function slotsBut(
  state: State,
  r: number,
  without: { person?: number; pools?: number; cap?: number } = {},
): number[] {
  const { model, left, free, open } = state;
  const { words, slots, members, memberFrom } = model;
  const pools = model.pools[r]! & ~(without.pools ?? 0);
  for (let i = memberFrom[r]!; i < memberFrom[r + 1]!; i++)
    if (left[members[i]!]! <= 0 && members[i] !== without.cap) return [];
  const found: number[] = [];
  for (let s = 0; s < slots; s++) {
    const w = s >> 5;
    const bit = 1 << (s & 31);
    let good = (model.accepted[r * words + w]! & bit) !== 0;
    for (let i = memberFrom[r]!; good && i < memberFrom[r + 1]!; i++)
      good = members[i] === without.person || (free[members[i]! * words + w]! & bit) !== 0;
    for (let pool = 0; good && pool < POOLS; pool++)
      good = !((pools >> pool) & 1) || (open[pool * words + w]! & bit) !== 0;
    if (good && model.needsHelper[r]) good = model.helpers[r]!.some((h) => free[h * words + w]! & bit);
    if (good) found.push(s);
  }
  return found;
}

function explain(state: State, pairs: Map<string, Set<string>>, r: number): Unplaced {
  const { model, left } = state;
  const { sheet, words } = model;
  const { slots, participants } = sheet.problem;
  const request = sheet.problem.requests[r]!;
  const people = [...model.members.subarray(model.memberFrom[r]!, model.memberFrom[r + 1]!)];
  const nameOf = (p: number) => participants[p]!.id;
  const answer = (
    code: ReasonCode,
    because: string,
    who: number[] = people,
    where: number[] = [],
    more: Pick<Unplaced, 'remedy' | 'days'> = {},
  ): Unplaced => ({
    request: request.id,
    because,
    code,
    participants: who.map(nameOf),
    slots: where.map((s) => slots[s]!),
    ...more,
  });
  const bit = (masks: Int32Array, at: number, s: number) =>
    (masks[at * words + (s >> 5)]! & (1 << (s & 31))) !== 0;
  const all = slots.map((_, s) => s);
  const together = list(people.map(nameOf));
  const within = request.slots ? ' among those that the request accepts' : '';

  const pair = keptApart(sheet, pairs, request);
  if (pair) return answer('apart', `${pair[0]} and ${pair[1]} shall not meet.`);
  if (model.needsHelper[r] && model.helpers[r]!.length === 0)
    return answer(
      'language',
      `${together} have no language in common, and no interpreter speaks with all of them.`,
    );
  const accepted = all.filter((s) => bit(model.accepted, r, s));
  const present = accepted.filter((s) => people.every((p) => bit(model.present, p, s)));
  const named = (at: readonly number[]) => at.map((s) => slots[s]!);
  const days = people.map((p) => ({
    participant: nameOf(p),
    meets: named(present.filter((s) => !bit(state.free, p, s))),
    away: named(accepted.filter((s) => !bit(model.present, p, s))),
  }));
  const remedy = freeing(state, r, people);
  if (present.length === 0) {
    const because = `${together} ${isOrAre(people)} available in no slot${within}.`;
    return answer('never-available', because + hopeOf(remedy), people, [], { days, ...remedy });
  }
  // Who has a meeting in every slot is busy, whatever they would accept.
  const capped = people.find(
    (p) => left[p]! <= 0 && (participants[p]!.maxMeetings ?? Infinity) <= model.slots,
  );
  if (capped !== undefined) {
    const most = participants[capped]!.maxMeetings!;
    const has =
      most === 0 ? 'accepts no meeting' : `already has ${most}, the most that ${nameOf(capped)} accepts`;
    return answer('capped', `${nameOf(capped)} ${has}.`, [capped]);
  }

  const free = present.filter((s) => people.every((p) => bit(state.free, p, s)));
  if (free.length > 0) {
    const closed = (pool: number) => free.filter((s) => !bit(state.open, pool, s));
    const where = `at ${list(free.map((s) => slots[s]!))}, where ${together} ${isOrAre(people)} free`;
    const drawn = model.pools[r]!;
    const lacking = (code: 'no-table' | 'no-video-table', kind: string, good: (table: Table) => boolean) => {
      const usable = sheet.problem.tables.filter(good);
      const exists = free.some((s) => usable.some(({ unavailable }) => !unavailable?.includes(slots[s]!)));
      const because = exists ? `Every ${kind} is taken ${where}.` : `There is no ${kind} ${where}.`;
      const remedy = oneMoreTable(state, r);
      if (!remedy) return answer(code, because, people, free);
      const hope = `One more ${remedy.video ? 'video table' : 'table'} at ${remedy.slot} would allow it.`;
      return answer(code, `${because} ${hope}`, people, free, { remedy });
    };
    if (drawn & (1 << TABLES) && closed(TABLES).length === free.length)
      return lacking('no-table', 'table', () => true);
    if (drawn & (1 << VIDEO) && free.every((s) => !bit(state.open, TABLES, s) || !bit(state.open, VIDEO, s)))
      return lacking('no-video-table', 'video table', ({ video }) => video === true);
    if (slotsBut(state, r).length === 0 && model.needsHelper[r])
      return answer(
        'no-interpreter',
        `No interpreter who speaks with all of them is left ${where}.`,
        people,
        free,
      );
    if (slotsBut(state, r).length === 0)
      return answer('no-table', `No suitable table is left ${where}.`, people, free);
    return answer(
      'outweighed',
      `It would cost more, in rest and compact days, than it brings ${where}.`,
      people,
      free,
    );
  }

  const facts = days.map(({ participant, meets, away }) => {
    const said = [
      ...(meets.length ? [`is in a meeting at ${list(meets)}`] : []),
      ...(away.length ? [`is not available at ${list(away)}`] : []),
    ];
    // Beyond the slots in which all are there, they may be in a meeting.
    return `${participant} ${said.join(' and ') || `is free at ${list(named(present))}`}`;
  });
  const whom = people.length === 1 ? '' : people.length === 2 ? ' for both' : ' for all';
  const because = `No slot is free${whom}${within}: ${facts.join('; ')}.`;
  return answer('busy', because + hopeOf(remedy), people, present, { days, ...remedy });
}

/** A slot in which one more table alone would make room, with video only where it must have it. */
function oneMoreTable(state: State, r: number) {
  const { slots } = state.model.sheet.problem;
  for (const video of [false, true]) {
    const [s] = slotsBut(state, r, { pools: (1 << TABLES) | (video ? 1 << VIDEO : 0) });
    if (s !== undefined) return { kind: 'one-more-table', slot: slots[s]!, video } as const;
  }
  return undefined;
}

/** A participant whose absence alone is in the way, and the slot. */
function freeing(state: State, r: number, people: number[]): { remedy?: FreeParticipant } {
  const { model } = state;
  const { slots, participants } = model.sheet.problem;
  for (const person of people)
    for (const s of slotsBut(state, r, { person }))
      if (!(model.present[person * model.words + (s >> 5)]! & (1 << (s & 31))))
        return {
          remedy: { kind: 'free-participant', participant: participants[person]!.id, slot: slots[s]! },
        };
  return {};
}

type FreeParticipant = Extract<Remedy, { kind: 'free-participant' }>;

const hopeOf = ({ remedy }: { remedy?: FreeParticipant }): string =>
  remedy ? ` Freeing ${remedy.slot} for ${remedy.participant} would allow it.` : '';

const isOrAre = (people: readonly unknown[]): string => (people.length === 1 ? 'is' : 'are');

/** `a`, `a and b`, `a, b and c`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
