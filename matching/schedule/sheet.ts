import type { Interpreter, Participant, Problem, Request, Table } from './types.ts';

/** What a request sits at: any table, one with video since somebody takes part from afar, or none. */
export type TableNeed = 'any' | 'video' | 'none';

/** A problem with everything found by id, so that a rule reads as its sentence. */
export interface Sheet {
  problem: Problem;
  slotAt: Map<string, number>;
  tables: Map<string, Table>;
  participants: Map<string, Participant>;
  requests: Map<string, Request>;
  interpreters: Map<string, Interpreter>;
  tableNeed(request: Request): TableNeed;
  /** Languages that every participant speaks; undefined when nobody's languages forbid anything. */
  needsInterpreter(request: Request): boolean;
  /** Interpreters who share a language with each participant. */
  interpretersFor(request: Request): Interpreter[];
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export function sheetOf(problem: Problem): Sheet {
  const participants = byId(problem.participants);
  const interpreters = problem.interpreters ?? [];
  const spoken = (request: Request): string[][] =>
    request.participants.flatMap((id) => {
      const { languages } = participants.get(id) ?? {};
      return languages?.length ? [languages] : [];
    });
  return {
    problem,
    slotAt: new Map(problem.slots.map((slot, at) => [slot, at])),
    tables: byId(problem.tables),
    participants,
    requests: byId(problem.requests),
    interpreters: byId(interpreters),
    tableNeed(request) {
      if (request.needsTable === false) return 'none';
      return request.participants.some((id) => participants.get(id)?.remote) ? 'video' : 'any';
    },
    needsInterpreter(request) {
      const [first, ...others] = spoken(request);
      return (
        first !== undefined && !first.some((language) => others.every((list) => list.includes(language)))
      );
    },
    interpretersFor(request) {
      const lists = spoken(request);
      return interpreters.filter(({ languages }) =>
        lists.every((list) => list.some((language) => languages.includes(language))),
      );
    },
  };
}
