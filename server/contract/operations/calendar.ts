import { CalendarInput, CalendarView } from '../calendar.ts';
import { nothing, operation } from './operation.ts';

/** Meetings in the calendar program that people use already. */
export const CALENDAR = {
  'calendar:read': operation({
    summary:
      'The address from which my calendar program reads my meetings, or those of someone for whom I act',
    tag: 'Agenda',
    method: 'get',
    path: '/api/calendar',
    access: 'people',
    input: CalendarInput,
    output: CalendarView,
  }),
  'calendar:renew': operation({
    summary: 'Make such an address; those that I had before stop working',
    tag: 'Agenda',
    method: 'post',
    path: '/api/calendar/renew',
    access: 'people',
    input: CalendarInput,
    output: CalendarView,
  }),
  'calendar:stop': operation({
    summary: 'Let all such addresses of mine stop working',
    tag: 'Agenda',
    method: 'post',
    path: '/api/calendar/stop',
    access: 'people',
    input: nothing,
    output: CalendarView,
  }),
} as const;
