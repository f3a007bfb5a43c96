import { DateTime } from 'luxon';
import type { TestApp } from './app.ts';

/** Weeks before the small edition. */
const START = DateTime.fromISO('2026-11-02T09:00:00+01:00', { setZone: true });

/** The clock of a test, in minutes since the start. */
export interface LetterClock {
  /** Sets it. */
  at: (minutes: number) => void;
  /** Sets it, and lets the application do what it is then time for. */
  tickAt: (minutes: number) => Promise<void>;
}

export function letterClock(...apps: TestApp[]): LetterClock {
  const at = (minutes: number) => {
    for (const app of apps) app.at(START.plus({ minutes }).toISO()!);
  };
  return {
    at,
    tickAt: async (minutes) => {
      at(minutes);
      await Promise.all(apps.map((app) => app.app.tick()));
    },
  };
}
