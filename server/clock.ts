import { DateTime } from 'luxon';

/** The only source of time of the server. */
export interface Clock {
  now: () => DateTime;
}

export const systemClock: Clock = { now: () => DateTime.utc() };

/** Runs at the speed of the system's clock from another instant on. It never goes back. */
export function clockFrom(start: DateTime): Clock {
  const begun = performance.now();
  return { now: () => start.plus({ milliseconds: performance.now() - begun }).toUTC() };
}
