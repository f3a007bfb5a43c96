import type { Sheet } from '../sheet.ts';
import type { Meeting } from '../types.ts';
import { apart } from './apart.ts';
import { availability } from './availability.ts';
import { cap } from './cap.ts';
import { language } from './language.ts';
import { locked } from './locked.ts';
import { personOnce } from './person-once.ts';
import { requestOnce } from './request-once.ts';
import type { Rule } from './rule.ts';
import { tableNeeded } from './table-needed.ts';
import { tableOnce } from './table-once.ts';
import { video } from './video.ts';

/** What no schedule may break. */
export const HARD_RULES: Readonly<Record<string, Rule>> = {
  requestOnce,
  personOnce,
  tableOnce,
  tableNeeded,
  availability,
  locked,
  cap,
  apart,
  video,
  language,
};

/** Every breach of every hard rule, in words; empty when the schedule is feasible. */
export const breaches = (sheet: Sheet, meetings: readonly Meeting[]): string[] => {
  const unknown = meetings.filter(({ request }) => !sheet.requests.has(request));
  return [
    ...unknown.map(({ request }) => `${request} is not a request`),
    ...Object.values(HARD_RULES).flatMap((rule) => rule(sheet, meetings)),
  ];
};
