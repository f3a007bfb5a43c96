import type { AFTERWARDS } from '../contract/operations/afterwards.ts';
import { listOutcomes } from '../domain/afterwards/outcomes.ts';
import { readReport } from '../domain/afterwards/report.ts';
import { inEdition } from '../domain/context.ts';
import { presentOutcomes } from '../present/conclusions.ts';
import { relatedToMeetings } from '../present/related.ts';
import type { Handlers } from './handler.ts';

/** What remains of an event. */
export const afterwardsHandlers: Handlers<keyof typeof AFTERWARDS> = {
  // Nothing but counts: there is nothing to present.
  'report:read': (context) => readReport(inEdition(context)),
  'outcome:list': async (context) => {
    const { total, meetings } = await listOutcomes(context);
    const related = await relatedToMeetings(context, meetings);
    return { total, meetings: meetings.map((meeting) => presentOutcomes(meeting, related)) };
  },
};
