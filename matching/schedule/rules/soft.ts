import { type Sheet, sheetOf } from '../sheet.ts';
import type { Meeting, Objective, Parts, Problem, SoftWeights } from '../types.ts';
import { groupBy, peopleOf } from './rule.ts';

/** Chosen so that a first meeting is worth one ordinary request, and comfort never beats a meeting, but for the rest
 * that somebody asked for. */
export const DEFAULT_SOFT_WEIGHTS: SoftWeights = {
  firstMeetings: [1, 0.5, 0.25],
  rest: 0.2,
  restAfter: 3,
  restAsked: 4,
  compact: 0.05,
  tableChange: 0.02,
  preferred: 0.2,
};

/** What a soft rule sees: `unit` is the mean weight of the requests. */
export interface SoftContext {
  sheet: Sheet;
  weights: SoftWeights;
  unit: number;
  blocks: string[][];
}

export type SoftRule = (context: SoftContext, meetings: readonly Meeting[]) => number;

export function softContext(sheet: Sheet, weights: Partial<SoftWeights> = {}): SoftContext {
  const { requests, blocks, slots } = sheet.problem;
  const sum = requests.reduce((total, { weight }) => total + weight, 0);
  return {
    sheet,
    weights: { ...DEFAULT_SOFT_WEIGHTS, ...weights },
    unit: requests.length ? sum / requests.length : 0,
    blocks: blocks ?? [slots],
  };
}

/** A placed request counts its weight. */
export const weight: SoftRule = ({ sheet }, meetings) =>
  meetings.reduce((total, { request }) => total + (sheet.requests.get(request)?.weight ?? 0), 0);

/** The first meetings of an organisation count most. */
export const fairness: SoftRule = ({ sheet, weights, unit }, meetings) => {
  const organisations = meetings.flatMap((meeting) => [
    ...new Set(peopleOf(sheet, meeting).map((id) => sheet.participants.get(id)?.organisation ?? id)),
  ]);
  let total = 0;
  for (const [, { length }] of groupBy(organisations, (id) => id))
    for (const bonus of weights.firstMeetings.slice(0, length)) total += bonus * unit;
  return total;
};

/** After some meetings in a row, one more without a rest costs: most for who asked for that rest. */
export const rest: SoftRule = (context, meetings) =>
  -context.unit *
  overRows(context, meetings, (busy, id) => {
    const asked = context.sheet.participants.get(id)?.maxInARow;
    const most = asked ?? context.weights.restAfter;
    let row = 0;
    let late = 0;
    for (const taken of busy) {
      row = taken ? row + 1 : 0;
      if (row > most) late++;
    }
    return late * (asked === undefined ? context.weights.rest : context.weights.restAsked);
  });

/** For a participant who asked for a compact day, an idle slot between two meetings costs. */
export const compact: SoftRule = (context, meetings) =>
  -context.unit *
  context.weights.compact *
  overRows(context, meetings, (busy, id) => {
    if (!context.sheet.participants.get(id)?.compact) return 0;
    const used = busy.slice(busy.indexOf(true), busy.lastIndexOf(true) + 1);
    return used.filter((taken) => !taken).length;
  });

/** For a host, each change of table from one meeting at a table to the next costs. */
export const tableChanges: SoftRule = ({ sheet, weights, unit }, meetings) => {
  const seated = meetings.filter(({ table }) => table !== null);
  const inTime = seated.sort((a, b) => sheet.slotAt.get(a.slot)! - sheet.slotAt.get(b.slot)!);
  const places = inTime.flatMap((meeting) => peopleOf(sheet, meeting).map((id) => ({ id, meeting })));
  let changes = 0;
  for (const [id, group] of groupBy(places, (place) => place.id))
    if (sheet.participants.get(id)?.host)
      for (const [at, { meeting }] of group.entries())
        if (at > 0 && meeting.table !== group[at - 1]!.meeting.table) changes++;
  return -unit * weights.tableChange * changes;
};

/** A meeting in a slot that its request prefers counts more. */
export const preferred: SoftRule = ({ sheet, weights, unit }, meetings) =>
  meetings.filter(({ request, slot }) => sheet.requests.get(request)?.preferred?.includes(slot)).length *
  weights.preferred *
  unit;

/** The parts that an objective counts; the others are 0. */
export function partsOf(context: SoftContext, meetings: readonly Meeting[], objective: Objective): Parts {
  const part = (rule: SoftRule) => (objective === 'full' ? rule(context, meetings) + 0 : 0);
  return {
    weight: weight(context, meetings),
    fairness: part(fairness),
    rest: part(rest),
    compact: part(compact),
    tableChanges: part(tableChanges),
    preferred: part(preferred),
  };
}

export const sumOf = (parts: Parts): number =>
  Object.values(parts).reduce((total: number, value: number) => total + value, 0);

/** What some meetings of a problem are worth. */
export const worthOf = (
  problem: Problem,
  meetings: readonly Meeting[],
  objective: Objective,
  weights: Partial<SoftWeights> = {},
): number => sumOf(partsOf(softContext(sheetOf(problem), weights), meetings, objective));

/** Sums `count` over each person's busy slots in each block in which he or she has a meeting. */
function overRows(
  { sheet, blocks }: SoftContext,
  meetings: readonly Meeting[],
  count: (busy: boolean[], id: string) => number,
): number {
  const slotsOf = new Map<string, Set<string>>();
  for (const meeting of meetings)
    for (const id of peopleOf(sheet, meeting))
      slotsOf.set(id, (slotsOf.get(id) ?? new Set()).add(meeting.slot));
  let total = 0;
  for (const [id, taken] of slotsOf)
    for (const block of blocks) {
      const busy = block.map((slot) => taken.has(slot));
      if (busy.includes(true)) total += count(busy, id);
    }
  return total;
}
