import { useTranslation } from 'react-i18next';
import type { OutputOf, WorkshopTimeView, WorkshopView } from '../../server/contract/index.ts';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';

/** The call and the micro-ateliers that one may see, kept up to date. */
export function useWorkshops() {
  const read = useRead('workshop:list', {}, { keep: true });
  const again = () => invalidate('workshop:list');
  useFact('workshop:changed', again);
  useFact('agenda:changed', again);
  return read;
}

export type Workshops = OutputOf<'workshop:list'>;

/** `mar. 23 juin 11:30`; the day is left out where the edition has one. */
export function useTimeWords(times: readonly WorkshopTimeView[]): (id: string) => string {
  const { i18n } = useTranslation();
  const edition = useEdition();
  const days = new Set(times.map((time) => time.id.slice(0, 8)));
  return (id) => {
    const time = times.find((one) => one.id === id);
    if (!time) return id;
    const at = inEditionZone(time.start, edition).setLocale(localeOf(i18n.language));
    const clock = at.toFormat('HH:mm');
    return days.size > 1
      ? `${at.toLocaleString({ weekday: 'short', day: 'numeric', month: 'short' })} ${clock}`
      : clock;
  };
}

/** Those in the programme, in the order of the day. */
export const programmed = (workshops: readonly WorkshopView[]): WorkshopView[] =>
  workshops
    .filter((one) => one.place !== null)
    .sort(
      (a, b) =>
        a.place!.start.localeCompare(b.place!.start) || a.place!.roomName.localeCompare(b.place!.roomName),
    );

/** Grouped by the time at which they begin. */
export function byTime(
  workshops: readonly WorkshopView[],
): { start: string; end: string; here: WorkshopView[] }[] {
  const groups = new Map<string, { start: string; end: string; here: WorkshopView[] }>();
  for (const one of programmed(workshops)) {
    const { start, end } = one.place!;
    const group = groups.get(start) ?? { start, end, here: [] };
    group.here.push(one);
    groups.set(start, group);
  }
  return [...groups.values()];
}
