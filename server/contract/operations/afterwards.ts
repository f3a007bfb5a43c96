import { OutcomesView, ReportView } from '../reports.ts';
import { nothing, operation, staff } from './operation.ts';

/** What remains of an event. */
export const AFTERWARDS = {
  'report:read': operation({
    summary:
      'The figures of the edition: meetings, requests, whom they served, tables, waiting lists, changes',
    tag: 'Afterwards',
    method: 'get',
    path: '/api/report',
    access: staff,
    input: nothing,
    output: ReportView,
  }),
  'outcome:list': operation({
    summary:
      'What the sides of each meeting say came of it, the last said first; notes stay with who wrote them',
    tag: 'Afterwards',
    method: 'get',
    path: '/api/outcomes',
    access: staff,
    input: nothing,
    output: OutcomesView,
  }),
} as const;
