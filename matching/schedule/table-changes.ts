import type { Sheet } from './sheet.ts';
import type { Meeting } from './types.ts';

type Seated = Meeting & { table: string };

const isSeated = (meeting: Meeting): meeting is Seated => meeting.table !== null;

/** Times that the day is gone through: the second corrects the first, more gain little. */
const PASSES = 3;

/** Spares hosts changes of table: a meeting goes to the table that its host comes from or goes to next, and whoever
 * is there takes the table that it leaves. Never makes more changes; alters the tables of `meetings`.
 * @param pinned requests whose table stays */
export function spareChanges(sheet: Sheet, meetings: Meeting[], pinned: ReadonlySet<string>): void {
  const inTime = meetings
    .filter(isSeated)
    .sort((a, b) => sheet.slotAt.get(a.slot)! - sheet.slotAt.get(b.slot)!);
  const neighbours = neighboursOf(sheet, inTime);
  if (neighbours.size === 0) return;
  const held = new Map<string, Map<string, Seated>>();
  for (const { slot } of inTime) held.set(slot, new Map());
  for (const meeting of inTime) held.get(meeting.slot)!.set(meeting.table, meeting);
  const closed = new Map(sheet.problem.tables.map(({ id, unavailable }) => [id, new Set(unavailable)]));

  const changes = (meeting: Seated, table: string): number =>
    neighbours.get(meeting)?.filter(({ meeting: { table: other } }) => other !== table).length ?? 0;
  const mayTake = (meeting: Seated, table: string): boolean =>
    !pinned.has(meeting.request) &&
    (sheet.tables.get(table)!.video === true ||
      sheet.tableNeed(sheet.requests.get(meeting.request)!) === 'any');

  const improve = (meeting: Seated, table: string, isBefore: boolean): void => {
    const { slot, table: old } = meeting;
    if (table === old || closed.get(table)!.has(slot) || !mayTake(meeting, table)) return;
    const here = held.get(slot)!;
    const other = here.get(table);
    if (other && !mayTake(other, old)) return;
    const more =
      changes(meeting, table) -
      changes(meeting, old) +
      (other ? changes(other, old) - changes(other, table) : 0);
    // As many changes, but later ones: the next meetings may follow.
    if (more > 0 || (more === 0 && !isBefore)) return;
    meeting.table = table;
    here.set(table, meeting);
    if (!other) here.delete(old);
    else {
      other.table = old;
      here.set(old, other);
    }
  };

  for (let pass = 0; pass < PASSES; pass++)
    for (const meeting of inTime)
      for (const { meeting: near, isBefore } of neighbours.get(meeting) ?? [])
        improve(meeting, near.table, isBefore);
}

/** For each meeting with hosts, what each of them has just before and after. */
function neighboursOf(sheet: Sheet, inTime: readonly Seated[]) {
  const found = new Map<Seated, { meeting: Seated; isBefore: boolean }[]>();
  const add = (meeting: Seated, near: Seated, isBefore: boolean) =>
    found.set(meeting, [...(found.get(meeting) ?? []), { meeting: near, isBefore }]);
  const last = new Map<string, Seated>();
  for (const meeting of inTime)
    for (const id of sheet.requests.get(meeting.request)?.participants ?? []) {
      if (!sheet.participants.get(id)?.host) continue;
      const before = last.get(id);
      if (before) {
        add(meeting, before, true);
        add(before, meeting, false);
      }
      last.set(id, meeting);
    }
  return found;
}
