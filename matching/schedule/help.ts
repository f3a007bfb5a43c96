import { TABLES, VIDEO } from './model.ts';
import { list, slotsBut } from './reasons.ts';
import type { State } from './state.ts';
import type { Help } from './types.ts';

/** Helps that are named. */
const MOST = 5;
/** More tables in one slot than this are not to be found on the day. */
const MORE_TABLES = 5;
/** Meetings beyond their limit that one can ask of somebody. */
const MORE_MEETINGS = 3;

/** What would place the most requests while everything else stays: more tables, somebody's presence, or a few meetings more
 * than somebody accepts. Each help holds by itself; two together may want the same people. */
export function whatWouldHelp(state: State): Help[] {
  const { model } = state;
  const idle = [...state.idle.subarray(0, state.idleCount()), ...blocked(state)].sort(
    (a, b) => model.weight[b]! - model.weight[a]! || a - b,
  );
  return [...moreTables(state, idle), ...presence(state, idle), ...moreMeetings(state, idle)]
    .sort((a, b) => b.requests.length - a.requests.length)
    .slice(0, MOST);
}

/** Requests that have no slot at all as things are: more tables or presence may give them one. */
function blocked({ model }: State): number[] {
  const { words } = model;
  const found: number[] = [];
  for (let r = 0; r < model.requests; r++)
    if (!model.locked[r] && model.allowed.subarray(r * words, (r + 1) * words).every((mask) => mask === 0))
      found.push(r);
  return found;
}

/** Takes people and video places for the requests of one help: nobody twice in a slot, nobody above the cap.
 * @param lifted whose cap does not count */
function booking(state: State, lifted?: number) {
  const { model } = state;
  const taken = new Set<number>();
  const more = new Map<number, number>();
  const video = new Map<number, number>();
  const peopleOf = (r: number) => model.members.subarray(model.memberFrom[r]!, model.memberFrom[r + 1]!);
  return (r: number, s: number): boolean => {
    const people = peopleOf(r);
    const isFull = (p: number) => p !== lifted && (more.get(p) ?? 0) >= state.left[p]!;
    if (people.some((p) => taken.has(p * model.slots + s) || isFull(p))) return false;
    if (model.needsHelper[r]) return false;
    if ((model.pools[r]! & (1 << VIDEO)) !== 0) {
      const [at, wanted] = [VIDEO * model.slots + s, (video.get(s) ?? 0) + 1];
      if (state.used[at]! + wanted > model.capacity[at]!) return false;
      video.set(s, wanted);
    }
    for (const p of people) {
      taken.add(p * model.slots + s);
      more.set(p, (more.get(p) ?? 0) + 1);
    }
    return true;
  };
}

function moreTables(state: State, idle: readonly number[]): Help[] {
  const { model } = state;
  const { slots, requests } = model.sheet.problem;
  const wanting: number[][] = slots.map(() => []);
  for (const r of idle)
    if (takesTable(state, r)) for (const s of slotsBut(state, r, { pools: 1 << TABLES })) wanting[s]!.push(r);
  const helps: Help[] = [];
  for (const [s, waiting] of wanting.entries()) {
    const book = booking(state);
    const placed: string[] = [];
    for (const r of waiting) if (placed.length < MORE_TABLES && book(r, s)) placed.push(requests[r]!.id);
    if (placed.length === 0) continue;
    helps.push({
      change: { kind: 'tables', slot: slots[s]!, count: placed.length },
      requests: placed,
      sentence: `${tables(placed.length)} at ${slots[s]} would place ${placed.length}.`,
    });
  }
  const book = booking(state);
  const once = new Set<number>();
  for (const [s, waiting] of wanting.entries()) {
    const first = waiting.find((r) => !once.has(r) && book(r, s));
    if (first !== undefined) once.add(first);
  }
  if (once.size > 0)
    helps.push({
      change: { kind: 'tables-all-day', count: 1 },
      requests: [...once].map((r) => requests[r]!.id),
      sentence: `One more table in every slot would place ${once.size}.`,
    });
  return helps;
}

function presence(state: State, idle: readonly number[]): Help[] {
  const { model } = state;
  const { slots, requests, participants } = model.sheet.problem;
  const helps: Help[] = [];
  for (const [p, rs] of waitingFor(state, idle)) {
    const absent = (s: number) => !(model.present[p * model.words + (s >> 5)]! & (1 << (s & 31)));
    if (!slots.some((_, s) => absent(s))) continue;
    const book = booking(state);
    const room = new Map<number, number>();
    const placed = new Map<string, string>();
    for (const r of rs) {
      const s = slotsBut(state, r, { person: p }).find(
        (slot) => absent(slot) && (!takesTable(state, r) || hasRoom(state, room, slot)) && book(r, slot),
      );
      if (s === undefined) continue;
      if (takesTable(state, r)) room.set(s, (room.get(s) ?? 0) + 1);
      placed.set(requests[r]!.id, slots[s]!);
    }
    if (placed.size === 0) continue;
    const freed = [...new Set(placed.values())];
    helps.push({
      change: { kind: 'availability', participant: participants[p]!.id, slots: freed },
      requests: [...placed.keys()],
      sentence: `Freeing ${list(freed)} for ${participants[p]!.id} would place ${placed.size}.`,
    });
  }
  return helps;
}

function moreMeetings(state: State, idle: readonly number[]): Help[] {
  const { requests, participants } = state.model.sheet.problem;
  const helps: Help[] = [];
  for (const [p, rs] of waitingFor(state, idle)) {
    const { id, maxMeetings } = participants[p]!;
    if (state.left[p]! > 0 || maxMeetings === undefined) continue;
    const book = booking(state, p);
    const room = new Map<number, number>();
    const placed: string[] = [];
    for (const r of rs) {
      if (placed.length >= MORE_MEETINGS) break;
      const s = slotsBut(state, r, { cap: p }).find(
        (slot) => (!takesTable(state, r) || hasRoom(state, room, slot)) && book(r, slot),
      );
      if (s === undefined) continue;
      if (takesTable(state, r)) room.set(s, (room.get(s) ?? 0) + 1);
      placed.push(requests[r]!.id);
    }
    if (placed.length === 0) continue;
    helps.push({
      change: { kind: 'cap', participant: id, count: placed.length },
      requests: placed,
      sentence: `${meetings(placed.length)} than ${id} accepts (${maxMeetings}) would place ${placed.length}.`,
    });
  }
  return helps;
}

/** Requests without a place by who is in them. */
function waitingFor({ model }: State, idle: readonly number[]): Map<number, number[]> {
  const waiting = new Map<number, number[]>();
  for (const r of idle)
    for (const p of model.members.subarray(model.memberFrom[r]!, model.memberFrom[r + 1]!))
      waiting.set(p, [...(waiting.get(p) ?? []), r]);
  return waiting;
}

const takesTable = ({ model }: State, r: number): boolean => (model.pools[r]! & (1 << TABLES)) !== 0;

const hasRoom = ({ model, used }: State, room: Map<number, number>, s: number): boolean =>
  used[s]! + (room.get(s) ?? 0) < model.capacity[s]!;

const tables = (count: number): string => (count === 1 ? 'One more table' : `${count} more tables`);

const meetings = (count: number): string => (count === 1 ? 'One more meeting' : `${count} more meetings`);
