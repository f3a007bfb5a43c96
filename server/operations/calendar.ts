import type { CALENDAR } from '../contract/operations/calendar.ts';
import * as calendar from '../domain/meetings/calendar.ts';
import type { Handlers } from './handler.ts';

/** Meetings in the calendar program that people use already. */
export const calendarHandlers: Handlers<keyof typeof CALENDAR> = {
  'calendar:read': async (context, input) => ({ url: await calendar.readAddress(context, input) }),
  'calendar:renew': async (context, input) => ({ url: await calendar.renewAddress(context, input) }),
  'calendar:stop': async (context) => {
    await calendar.stopAddresses(context);
    return { url: null };
  },
};
