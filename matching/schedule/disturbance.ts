import type { Problem } from './types.ts';

/** What goes wrong on the day. Several may come together. */
export type Disturbance =
  /** A table is lost, or a room closed: in some slots, or for good. */
  | { kind: 'table-lost'; table: string; slots?: string[] }
  /** Somebody is late, or leaves early, or must be elsewhere. */
  | { kind: 'absent'; participant: string; slots: string[] }
  /** A whole delegation is. */
  | { kind: 'organisation-absent'; organisation: string; slots: string[] }
  /** A session moves: its people are busy in other slots than before. */
  | { kind: 'session-moved'; participants: string[]; from: string[]; to: string[] };

/** The problem as it is after the disturbances; the one given is left alone. */
export function disturbed(problem: Problem, disturbances: readonly Disturbance[]): Problem {
  return disturbances.reduce(apply, problem);
}

/** What is wrong with the disturbances themselves, in words. */
export function unknownsIn(problem: Problem, disturbances: readonly Disturbance[]): string[] {
  const slots = new Set(problem.slots);
  const tables = new Set(problem.tables.map(({ id }) => id));
  const people = new Set(problem.participants.map(({ id }) => id));
  const organisations = new Set(problem.participants.map(({ organisation }) => organisation));
  const missing = (kind: string, known: Set<string>, ids: readonly string[]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => `the disturbance names ${kind} ${id}, which does not exist`);
  return disturbances.flatMap((event): string[] => {
    switch (event.kind) {
      case 'table-lost':
        return [...missing('table', tables, [event.table]), ...missing('slot', slots, event.slots ?? [])];
      case 'absent':
        return [
          ...missing('participant', people, [event.participant]),
          ...missing('slot', slots, event.slots),
        ];
      case 'organisation-absent':
        return [
          ...missing('organisation', organisations, [event.organisation]),
          ...missing('slot', slots, event.slots),
        ];
      default:
        return [
          ...missing('participant', people, event.participants),
          ...missing('slot', slots, [...event.from, ...event.to]),
        ];
    }
  });
}

function apply(problem: Problem, event: Disturbance): Problem {
  const busy = (
    concerned: (id: string, organisation: string) => boolean,
    more: string[],
    less: string[] = [],
  ) => ({
    ...problem,
    participants: problem.participants.map((person) =>
      concerned(person.id, person.organisation)
        ? { ...person, unavailable: joined(person.unavailable, more, less) }
        : person,
    ),
  });
  switch (event.kind) {
    case 'table-lost':
      return {
        ...problem,
        tables: problem.tables.map((table) =>
          table.id === event.table
            ? { ...table, unavailable: joined(table.unavailable, event.slots ?? problem.slots) }
            : table,
        ),
      };
    case 'absent':
      return busy((id) => id === event.participant, event.slots);
    case 'organisation-absent':
      return busy((_id, organisation) => organisation === event.organisation, event.slots);
    case 'session-moved':
      return busy((id) => event.participants.includes(id), event.to, event.from);
  }
}

const joined = (
  before: readonly string[] = [],
  more: readonly string[],
  less: readonly string[] = [],
): string[] => [...new Set([...before.filter((slot) => !less.includes(slot)), ...more])];
