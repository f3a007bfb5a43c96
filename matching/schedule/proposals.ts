import { fitsAt } from './chains.ts';
import type { Model } from './model.ts';
import type { State } from './state.ts';
import type { Meeting, Placement } from './types.ts';

/** Alternatives offered beside a proposed place. */
const ALTERNATIVES = 2;

interface Change {
  from: Placement;
  to: Meeting;
}

/** For each changed meeting, those that must have left before it can come: whoever shares a person or an
 * interpreter with it, and everyone who leaves a slot that has no room for both.
 * @param lost requests that have lost their place, who therefore hold none */
export function dependencies(
  model: Model,
  meetings: readonly Meeting[],
  changes: readonly Change[],
  lost: ReadonlySet<string>,
): Map<string, string[]> {
  const { sheet } = model;
  const after = new Map<string, string[]>();
  for (const { to, from: old } of changes) {
    const leaving = changes.filter(
      ({ from, to: next }) =>
        from.request !== to.request &&
        from.slot === to.slot &&
        !lost.has(from.request) &&
        (next.slot !== from.slot || next.table !== from.table),
    );
    const goingElsewhere = leaving.filter(({ to: next }) => next.slot !== to.slot);
    const people = new Set(sheet.requests.get(to.request)!.participants);
    const capacity = sheet.problem.tables.filter(({ unavailable }) => !unavailable?.includes(to.slot)).length;
    const there = meetings.filter(({ slot, table }) => slot === to.slot && table !== null).length;
    const crowded = old.slot !== to.slot && to.table !== null && there + goingElsewhere.length > capacity;
    const special =
      sheet.tableNeed(sheet.requests.get(to.request)!) === 'video' || to.interpreter !== undefined;
    const before = leaving.filter(
      ({ from, to: next }) =>
        (from.table !== null && from.table === to.table) ||
        (next.slot !== to.slot &&
          (crowded ||
            special ||
            sheet.requests.get(from.request)!.participants.some((id) => people.has(id)))),
    );
    after.set(
      to.request,
      before.map(({ from }) => from.request),
    );
  }
  return after;
}

/** Other places that the meeting could have as things are, nearest to the time it had; those that begin too soon last. */
export function alternativesOf(
  state: State,
  meetings: readonly Meeting[],
  from: Placement,
  to: Meeting,
  soon: ReadonlySet<string>,
): { slot: string; table: string | null }[] {
  const { model } = state;
  const { sheet } = model;
  const { slots, tables, requests } = sheet.problem;
  const r = requests.findIndex(({ id }) => id === to.request);
  const mark = state.mark();
  state.remove(r);
  const was = sheet.slotAt.get(from.slot)!;
  const found = slots
    .map((slot, s) => ({ slot, s }))
    .filter(({ slot, s }) => slot !== to.slot && fitsAt(state, r, s))
    .sort(
      (a, b) =>
        Number(soon.has(a.slot)) - Number(soon.has(b.slot)) ||
        Math.abs(a.s - was) - Math.abs(b.s - was) ||
        a.s - b.s,
    );
  state.undo(mark);
  const need = sheet.tableNeed(requests[r]!);
  return found
    .flatMap(({ slot }): { slot: string; table: string | null }[] => {
      if (need === 'none') return [{ slot, table: null }];
      const taken = new Set(meetings.filter((meeting) => meeting.slot === slot).map(({ table }) => table));
      const table = tables.find(
        ({ id, video, unavailable }) =>
          !taken.has(id) && !unavailable?.includes(slot) && (video || need === 'any'),
      );
      return table ? [{ slot, table: table.id }] : [];
    })
    .slice(0, ALTERNATIVES);
}
