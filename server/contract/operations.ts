import type { z } from 'zod';
import { AFTERWARDS } from './operations/afterwards.ts';
import { AGENDA } from './operations/agenda.ts';
import { BOARD } from './operations/board.ts';
import { BOURSE } from './operations/bourse.ts';
import { CALENDAR } from './operations/calendar.ts';
import { DEPARTURES } from './operations/departures.ts';
import { GROUPS } from './operations/groups.ts';
import { INVITATIONS } from './operations/invitations.ts';
import { LETTERS } from './operations/letters.ts';
import { MEETINGS } from './operations/meetings.ts';
import { MOVES } from './operations/moves.ts';
import type { Operation } from './operations/operation.ts';
import { PEOPLE } from './operations/people.ts';
import { PEOPLE_IMPORT } from './operations/people-import.ts';
import { PLANS } from './operations/plans.ts';
import { PROGRAMME } from './operations/programme.ts';
import { SESSION } from './operations/session.ts';
import { WAITING } from './operations/waiting.ts';
import { WORKSHOPS } from './operations/workshops.ts';

export type { Access, Operation } from './operations/operation.ts';

/** Every use case of the product, once. HTTP routes, socket commands, the typed client and the API page are
 * all made from this table. Answers are `{ data }` or `{ error }`. */
export const OPERATIONS = {
  ...SESSION,
  ...PEOPLE,
  ...PEOPLE_IMPORT,
  ...DEPARTURES,
  ...INVITATIONS,
  ...BOURSE,
  ...GROUPS,
  ...MEETINGS,
  ...WAITING,
  ...LETTERS,
  ...AGENDA,
  ...PROGRAMME,
  ...CALENDAR,
  ...BOARD,
  ...WORKSHOPS,
  ...MOVES,
  ...PLANS,
  ...AFTERWARDS,
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[];
/** What a caller sends. */
export type InputOf<N extends OperationName> = z.input<(typeof OPERATIONS)[N]['input']>;
/** What a use case receives, after zod. */
export type ParsedInput<N extends OperationName> = z.output<(typeof OPERATIONS)[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<(typeof OPERATIONS)[N]['output']>;
