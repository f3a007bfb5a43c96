import type { AFTERWARDS } from '../contract/operations/afterwards.ts';
import { readReport } from '../domain/afterwards/report.ts';
import { inEdition } from '../domain/context.ts';
import type { Handlers } from './handler.ts';

/** What remains of an event. */
export const afterwardsHandlers: Handlers<keyof typeof AFTERWARDS> = {
  // Nothing but counts: there is nothing to present.
  'report:read': (context) => readReport(inEdition(context)),
};
