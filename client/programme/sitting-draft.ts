import { DateTime } from 'luxon';
import type { EditionView, InputOf, SittingView } from '../../server/contract/index.ts';

/** A session as the form holds it. */
export interface SittingDraft {
  kind: SittingView['kind'];
  /** In French, and in the other languages where they are given. */
  title: Record<'fr' | 'en' | 'es' | 'pt', string>;
  roomId: string;
  /** `2026-11-20`, and `14:30` in the time zone of the edition. */
  date: string;
  start: string;
  end: string;
  countries: string[];
  themes: SittingView['themes'];
}

type Edition = Pick<EditionView, 'timeZone' | 'days' | 'rooms'>;

/** A new one follows the one that was written last: same day and room, from its end. */
export function blankDraft(edition: Edition, after?: SittingView): SittingDraft {
  const end = after && DateTime.fromISO(after.end, { zone: edition.timeZone });
  return {
    kind: 'workshop',
    title: { fr: '', en: '', es: '', pt: '' },
    roomId: after?.roomId ?? edition.rooms[0]?.id ?? '',
    date: end?.toISODate() ?? edition.days[0]?.date ?? '',
    start: end?.toFormat('HH:mm') ?? '',
    end: '',
    countries: [],
    themes: [],
  };
}

export function draftOf(sitting: SittingView, { timeZone }: Edition): SittingDraft {
  const [start, end] = [sitting.start, sitting.end].map((iso) => DateTime.fromISO(iso, { zone: timeZone }));
  const { fr, en = '', es = '', pt = '' } = sitting.title;
  return {
    kind: sitting.kind,
    title: { fr, en, es, pt },
    roomId: sitting.roomId,
    date: start!.toISODate() ?? '',
    start: start!.toFormat('HH:mm'),
    end: end!.toFormat('HH:mm'),
    countries: [...sitting.countries],
    themes: [...sitting.themes],
  };
}

/** Which of the fields that nothing can be sent without are empty. */
export const missingIn = (draft: SittingDraft): (keyof SittingDraft)[] => [
  ...(draft.title.fr.trim() === '' ? (['title'] as const) : []),
  ...(['roomId', 'date', 'start', 'end'] as const).filter((field) => draft[field] === ''),
];

export function inputOf(draft: SittingDraft, { timeZone }: Edition): Omit<InputOf<'sitting:create'>, 'key'> {
  const { date, start, end, title, ...same } = draft;
  const at = (clock: string) => DateTime.fromISO(`${date}T${clock}`, { zone: timeZone }).toISO() ?? '';
  const others = (['en', 'es', 'pt'] as const).filter((language) => title[language].trim() !== '');
  return {
    ...same,
    title: {
      fr: title.fr,
      ...Object.fromEntries(others.map((language) => [language, title[language]])),
    },
    start: at(start),
    end: at(end),
  };
}

export interface ProgrammeDay {
  date: string;
  sittings: SittingView[];
}

/** Day by day, by time, then in the order of the rooms. */
export function daysOf(sittings: readonly SittingView[], { timeZone, rooms }: Edition): ProgrammeDay[] {
  const order = new Map(rooms.map(({ id }, index) => [id, index]));
  const days = new Map<string, SittingView[]>();
  const inOrder = [...sittings].sort(
    (one, other) =>
      Date.parse(one.start) - Date.parse(other.start) ||
      (order.get(one.roomId) ?? 0) - (order.get(other.roomId) ?? 0),
  );
  for (const sitting of inOrder) {
    const date = DateTime.fromISO(sitting.start, { zone: timeZone }).toISODate() ?? '';
    days.set(date, [...(days.get(date) ?? []), sitting]);
  }
  return [...days].map(([date, all]) => ({ date, sittings: all }));
}
