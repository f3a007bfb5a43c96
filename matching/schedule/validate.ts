import { breaches } from './rules/index.ts';
import { sheetOf } from './sheet.ts';
import type { Placement, Problem } from './types.ts';

/** What days and first meetings add to it is still a number. */
const LARGEST_SUM = 1e300;

/** Everything that is wrong with a problem, in words; empty when it can be solved.
 * The shape (strings, lists, numbers) is taken as checked: this is about sense. */
export function inconsistencies(problem: Problem): string[] {
  const said: string[] = [
    ...twice('slot', problem.slots),
    ...twice('table', idsOf(problem.tables)),
    ...twice('participant', idsOf(problem.participants)),
    ...twice('request', idsOf(problem.requests)),
    ...twice('interpreter', idsOf(problem.interpreters ?? [])),
    ...twice(
      'locked request',
      (problem.locked ?? []).map(({ request }) => request),
    ),
    ...slotsThatDoNotExist(problem),
    ...wrongPeople(problem),
    ...wrongBlocks(problem),
  ];
  return said.length ? said : lockedBreaches(problem);
}

/** Thrown by `solve` and `repair`; `problems` is the whole list. */
export class InconsistentProblem extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`the problem is inconsistent: ${problems.join('; ')}`);
    this.name = 'InconsistentProblem';
    this.problems = problems;
  }
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

function twice(kind: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) seen.has(id) ? again.add(id) : seen.add(id);
  return [...again].map((id) => `${kind} ${id} is given more than once`);
}

function slotsThatDoNotExist(problem: Problem): string[] {
  const slots = new Set(problem.slots);
  const unknown = (who: string, list: readonly string[] = []) =>
    list.filter((slot) => !slots.has(slot)).map((slot) => `${who} names slot ${slot}, which does not exist`);
  return [
    ...problem.tables.flatMap(({ id, unavailable }) => unknown(`table ${id}`, unavailable)),
    ...problem.participants.flatMap(({ id, unavailable }) => unknown(`participant ${id}`, unavailable)),
    ...(problem.interpreters ?? []).flatMap(({ id, unavailable }) =>
      unknown(`interpreter ${id}`, unavailable),
    ),
    ...problem.requests.flatMap(({ id, slots: accepted, preferred }) => [
      ...unknown(`request ${id}`, accepted),
      ...unknown(`request ${id}`, preferred),
    ]),
    ...(problem.blocks ?? []).flatMap((block) => unknown('a block', block)),
  ];
}

function wrongPeople({ participants, requests, apart }: Problem): string[] {
  const known = new Set(idsOf(participants));
  const said: string[] = [];
  for (const { id, maxInARow } of participants)
    if (maxInARow !== undefined && !(Number.isInteger(maxInARow) && maxInARow >= 1))
      said.push(`participant ${id} has maxInARow ${maxInARow}: give a whole number, 1 or more`);
  for (const { id, maxMeetings } of participants)
    if (maxMeetings !== undefined && !(Number.isInteger(maxMeetings) && maxMeetings >= 0))
      said.push(`participant ${id} has maxMeetings ${maxMeetings}: give a whole number, 0 or more`);
  for (const { id, participants: members, weight } of requests) {
    if (members.length === 0) said.push(`request ${id} has no participant`);
    if (new Set(members).size < members.length) said.push(`request ${id} names a participant twice`);
    for (const member of members)
      if (!known.has(member)) said.push(`request ${id} names participant ${member}, who does not exist`);
    if (!(Number.isFinite(weight) && weight >= 0))
      said.push(`request ${id} has weight ${weight}: give a finite number, 0 or more`);
  }
  const sum = requests.reduce((total, { weight }) => total + weight, 0);
  if (sum > LARGEST_SUM)
    said.push(`the weights add up to ${sum}: give smaller ones, only their ratios matter`);
  const names = new Set([...known, ...participants.map(({ organisation }) => organisation)]);
  for (const name of (apart ?? []).flat())
    if (!names.has(name)) said.push(`apart names ${name}, neither a participant nor an organisation`);
  return said;
}

const wrongBlocks = ({ blocks, slots }: Problem): string[] => {
  if (!blocks) return [];
  const given = blocks.flat();
  const missing = slots.filter((slot) => !given.includes(slot));
  return [...twice('block slot', given), ...missing.map((slot) => `slot ${slot} is in no block`)];
};

/** The locked meetings must hold by themselves. */
function lockedBreaches(problem: Problem): string[] {
  const locked: Placement[] = problem.locked ?? [];
  return locked.length ? breaches(sheetOf(problem), locked).map((breach) => `locked: ${breach}`) : [];
}
