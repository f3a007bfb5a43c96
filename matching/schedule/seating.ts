import type { Model } from './model.ts';
import type { TableNeed } from './sheet.ts';
import { spareChanges } from './table-changes.ts';
import type { Meeting, Placement, Table } from './types.ts';

/** Gives tables to a schedule whose counts hold, so it always succeeds. Who needs video is seated first;
 * then whoever may keep a table keeps it, a host receives at one table, and people stay where they are
 * from one slot to the next. At last tables are exchanged where that spares hosts a change.
 * @param keep earlier placements, whose table is kept when the slot is the same
 * @returns meetings in the order of slots, then of tables, those without a table last; the locked ones among them */
export function seat(
  model: Model,
  { slotOf, helperOf }: { slotOf: Int32Array; helperOf: Int32Array },
  keep: readonly Placement[] = [],
): Meeting[] {
  const { sheet } = model;
  const { slots, tables, requests, participants, interpreters, locked } = sheet.problem;
  const order = new Map(tables.map(({ id }, at) => [id, at]));
  const placeOf = (table: string | null) => (table === null ? tables.length : order.get(table)!);
  const kept = new Map(keep.map((placement) => [placement.request, placement]));
  const requestAt = new Map(requests.map(({ id }, r) => [id, r]));
  const homes = homesOf(model, slotOf);
  const isHome = new Set(homes.values());
  const lastTable = new Map<number, string>();
  const meetings: Meeting[] = [];
  const bySlot: number[][] = slots.map(() => []);
  for (let r = 0; r < model.requests; r++) if (slotOf[r]! >= 0) bySlot[slotOf[r]!]!.push(r);
  const membersOf = (r: number) => model.members.subarray(model.memberFrom[r]!, model.memberFrom[r + 1]!);
  const settleAt = (r: number, table: string | null) => {
    if (table !== null) for (const p of membersOf(r)) lastTable.set(p, table);
  };

  for (const [at, slot] of slots.entries()) {
    const fixed = (locked ?? []).filter((placement) => placement.slot === slot);
    const taken = new Set(fixed.map(({ table }) => table));
    const here: Meeting[] = fixed.map((placement) => ({ ...placement }));
    const plain: Table[] = [];
    const withVideo: Table[] = [];
    for (const table of tables)
      if (!taken.has(table.id) && !table.unavailable?.includes(slot))
        (table.video ? withVideo : plain).push(table);
    plain.sort((a, b) => Number(isHome.has(a.id)) - Number(isHome.has(b.id)));
    const usable = new Map([...plain, ...withVideo].map((table) => [table.id, table]));

    const wanted = (r: number): string[] => {
      const before = kept.get(requests[r]!.id);
      const members = [...membersOf(r)];
      return [
        ...(before?.slot === slot && before.table !== null ? [before.table] : []),
        ...members.flatMap((p) => homes.get(p) ?? []),
        ...members.flatMap((p) => lastTable.get(p) ?? []),
      ];
    };
    const give = (r: number, table: string | null) => {
      if (table !== null) usable.delete(table);
      const helper = helperOf[r]!;
      here.push({
        request: requests[r]!.id,
        slot,
        table,
        ...(helper >= 0 ? { interpreter: interpreters![helper - participants.length]!.id } : {}),
      });
      settleAt(r, table);
    };
    const seatAll = (group: number[], fits: (table: Table) => boolean, pools: Table[][]) => {
      const waiting = group.filter((r) => {
        const first = wanted(r)[0];
        const before = kept.get(requests[r]!.id);
        const stays =
          before?.slot === slot && first !== undefined && usable.has(first) && fits(usable.get(first)!);
        if (stays) give(r, first);
        return !stays;
      });
      const hosts = waiting.filter((r) => membersOf(r).some((p) => homes.has(p)));
      for (const r of [...hosts, ...waiting.filter((r) => !hosts.includes(r))]) {
        const liked = wanted(r).find((id) => usable.has(id) && fits(usable.get(id)!));
        const any = liked ?? pools.flat().find(({ id }) => usable.has(id))?.id;
        if (any === undefined) throw new Error(`no table is left at ${slot} for ${requests[r]!.id}`);
        give(r, any);
      }
    };
    const now = bySlot[at]!;
    const needing = (need: TableNeed) => now.filter((r) => sheet.tableNeed(requests[r]!) === need);
    seatAll(needing('video'), ({ video }) => video === true, [withVideo]);
    seatAll(needing('any'), () => true, [plain, withVideo]);
    for (const r of needing('none')) give(r, null);
    for (const { request, table } of fixed) settleAt(requestAt.get(request)!, table);
    meetings.push(...here);
  }
  const stays = ({ request, slot, table }: Meeting): boolean =>
    model.locked[requestAt.get(request)!] === 1 ||
    (kept.get(request)?.slot === slot && kept.get(request)?.table === table);
  spareChanges(sheet, meetings, new Set(meetings.filter(stays).map(({ request }) => request)));
  return meetings.sort(
    (a, b) => sheet.slotAt.get(a.slot)! - sheet.slotAt.get(b.slot)! || placeOf(a.table) - placeOf(b.table),
  );
}

/** A table for hosts: where they are locked most, else one of their own, while there are tables, the busiest first. */
function homesOf(model: Model, slotOf: Int32Array): Map<number, string> {
  const { participants, tables, locked } = model.sheet.problem;
  const meetings = new Map<number, number>();
  for (let r = 0; r < model.requests; r++)
    for (let i = model.memberFrom[r]!; i < model.memberFrom[r + 1]!; i++) {
      const p = model.members[i]!;
      if (slotOf[r]! >= 0 && participants[p]!.host) meetings.set(p, (meetings.get(p) ?? 0) + 1);
    }
  const hosts = [...meetings].sort(([a, most], [b, more]) => more - most || a - b);
  const lockedAt = new Set((locked ?? []).flatMap(({ table }) => table ?? []));
  const homes = [...tables].sort((a, b) => hindrance(a, lockedAt) - hindrance(b, lockedAt));
  const usual = usualTables(model);
  const without = hosts.filter(([p]) => !usual.has(p)).slice(0, homes.length);
  return new Map([...usual, ...without.map(([p], at): [number, string] => [p, homes[at]!.id])]);
}

/** The table at which each host is locked most. */
function usualTables(model: Model): Map<number, string> {
  const { participants, requests, locked } = model.sheet.problem;
  const tableOf = new Map((locked ?? []).map(({ request, table }) => [request, table]));
  const counts = new Map<number, Map<string, number>>();
  for (const [r, { id }] of requests.entries()) {
    const table = tableOf.get(id);
    if (table === undefined || table === null) continue;
    for (const p of model.members.subarray(model.memberFrom[r]!, model.memberFrom[r + 1]!)) {
      if (!participants[p]!.host) continue;
      const count = counts.get(p) ?? new Map<string, number>();
      counts.set(p, count.set(table, (count.get(table) ?? 0) + 1));
    }
  }
  const most = (count: Map<string, number>) => [...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...counts].map(([p, count]) => [p, most(count)]));
}

/** Tables closed at times, locked at times, or needed for video make poor homes. */
const hindrance = (table: Table, lockedAt: Set<string>): number =>
  (table.unavailable?.length ? 4 : 0) + (lockedAt.has(table.id) ? 2 : 0) + (table.video ? 1 : 0);
