/** What happened in a storm, in numbers. */
export interface Counts {
  sent: number;
  acknowledged: number;
  refused: number;
  duplicates: number;
  /** Attempts without an answer: cut, killed, or the store was away. */
  lost: number;
  retried: number;
  /** Commands whose fate the client never learnt. */
  unresolved: number;
  cuts: number;
  resumes: number;
  /** Readings of everything, because a heartbeat or the count of writes showed that something was missed. */
  gaps: number;
  facts: number;
  kills: number;
  storeFaults: number;
  /** Operation → outcome (`done`, or the code of the refusal) → how often. */
  outcomes: Map<string, Map<string, number>>;
}

export const noCounts = (): Counts => ({
  sent: 0,
  acknowledged: 0,
  refused: 0,
  duplicates: 0,
  lost: 0,
  retried: 0,
  unresolved: 0,
  cuts: 0,
  resumes: 0,
  gaps: 0,
  facts: 0,
  kills: 0,
  storeFaults: 0,
  outcomes: new Map(),
});

export function note(counts: Counts, name: string, outcome: string): void {
  const outcomes = counts.outcomes.get(name) ?? new Map<string, number>();
  counts.outcomes.set(name, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
}

/** One line an operation, the most frequent outcome first. */
export const outcomeLines = (counts: Counts): string[] =>
  [...counts.outcomes].sort().map(([name, outcomes]) => {
    return `  ${name.padEnd(18)} ${countsText(outcomes)}`;
  });

/** `done 12, stale 3`, the most frequent first. */
export const countsText = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');
