import type { InputOf, InterfaceLanguage } from '../../server/contract/index.ts';

/** What `EditionFields` edits. */
export interface EditionDraft {
  name: string;
  place: string;
  timeZone: string;
  windows: { date: string; start: string; end: string }[];
  slotMinutes: number;
  changeoverMinutes: number;
  tableCount: number;
  videoTableCount: number;
  tableRoom: string;
}

export interface Setup extends EditionDraft {
  givenName: string;
  familyName: string;
  email: string;
}

/** A start that fits most events: one afternoon in a month, twenty tables. */
export function blankSetup(today: Date): Setup {
  const inAMonth = new Date(today.getTime() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);
  return {
    name: '',
    place: '',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Paris',
    windows: [{ date: inAMonth, start: '14:30', end: '18:00' }],
    slotMinutes: 20,
    changeoverMinutes: 5,
    tableCount: 20,
    videoTableCount: 2,
    tableRoom: 'Espace B-to-B',
    givenName: '',
    familyName: '',
    email: '',
  };
}

/** How many slots and meetings these hours and tables hold. */
export function capacityOf(setup: EditionDraft): { slots: number; meetings: number } {
  const pace = setup.slotMinutes + setup.changeoverMinutes;
  const slots = setup.windows.reduce((sum, { start, end }) => {
    const minutes = minutesOf(end) - minutesOf(start);
    // The last slot needs no changeover after it.
    return sum + (pace > 0 && minutes > 0 ? Math.floor((minutes + setup.changeoverMinutes) / pace) : 0);
  }, 0);
  return { slots, meetings: slots * setup.tableCount };
}

export function inputOf(token: string, setup: Setup, language: InterfaceLanguage): InputOf<'setup:run'> {
  const { givenName, familyName, email, ...edition } = setup;
  return { token, edition, staff: { givenName, familyName, email: email.trim(), language } };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
