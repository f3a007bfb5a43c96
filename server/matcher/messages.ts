import type { Matcher } from '../domain/bourse/matcher.ts';
import type { Answer } from '../threads/questions.ts';

export type Ask = Exclude<keyof Matcher, 'over' | 'stop'>;

/** What the thread is given when it starts. */
export interface MatcherOptions {
  /** Where what was read in fiches is kept for the next start; nothing is kept without it. */
  folder?: string;
  /** Reads and ranks something before the first question comes. */
  rehearse?: boolean;
}

/** What the thread is asked. */
export type Question = { [A in Ask]: { id: number; ask: A; input: Parameters<Matcher[A]> } }[Ask];

/** What it says: an answer, or a line for the log. */
export type Reply = Answer | { warning: string; facts: object };
