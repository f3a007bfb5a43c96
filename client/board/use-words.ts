import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, TableView } from '../../server/contract/index.ts';
import { meetingLook } from '../components/meeting-look.ts';
import { localeOf } from '../i18n/locale.ts';
import { formatSlot, inEditionZone } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import type { Verdict } from './drop.ts';
import { type Cell, namesOf } from './grid.ts';
import { isLane } from './video-lanes.ts';

/** How the board says things, in the language of the page. The same object as long as nothing changes. */
export interface Words {
  /** `Drôme – Podor` */
  who(meeting: MeetingView): string;
  /** `14:40` of a slot. */
  time(slotId: string): string;
  /** `14:40`, with the day when it is not the one shown. */
  when(slotId: string): string;
  /** `14:40–15:00`, with the day when the edition has several. */
  fullTime(slotId: string): string;
  /** `14:40, table 3`, with the day when it is not the one shown. */
  place(at: { slotId: string | null; table: Pick<TableView, 'id' | 'label'> | null }): string;
  /** `14:40` of an instant. */
  clock(iso: string): string;
  /** `ven. 20 nov.` of a date such as `2026-11-20`. */
  day(date: string): string;
  /** `Table 3`, `Visio 1` */
  table(table: Pick<TableView, 'id' | 'label'>): string;
  verdict(verdict: Verdict): string;
  /** Of a cell that is kept for the first of a waiting list. */
  kept: string;
  /** What a screen reader says of a cell; with a verdict, what it is to what is in the hand. */
  cell(cell: Cell, table: Pick<TableView, 'id' | 'label'>, time: string, verdict?: Verdict): string;
}

/** @param date the day shown, such as `2026-11-20` */
export function useWords(date: string): Words {
  const { t, i18n } = useTranslation(['board', 'common']);
  const edition = useEdition();
  const language = i18n.language;
  return useMemo(() => {
    const times = new Map(edition.slots.map((slot) => [slot.id, formatSlot(slot, edition, language)]));
    const verdicts = new WeakMap<Verdict, string>();
    const cells = new WeakMap<Cell, string>();
    const who = (meeting: MeetingView) => namesOf(meeting).join(' – ');
    const time = (slotId: string) => times.get(slotId)?.start ?? slotId;
    const shown = edition.days.find((day) => day.date === date)?.day;
    const otherDays = new Set(edition.slots.filter(({ day }) => day !== shown).map(({ id }) => id));
    const when = (slotId: string) =>
      otherDays.has(slotId) ? `${times.get(slotId)!.day} ${time(slotId)}` : time(slotId);
    const words: Words = {
      who,
      time,
      when,
      fullTime: (slotId) => times.get(slotId)?.full ?? slotId,
      place: ({ slotId, table }) => {
        if (slotId === null) return t('meeting.noTable');
        if (table === null) return when(slotId);
        return isLane(table)
          ? t('journal.byVideo', { time: when(slotId) })
          : t('journal.to', { time: when(slotId), table: table.label });
      },
      clock: (iso) => inEditionZone(iso, edition).toFormat('HH:mm'),
      day: (date) =>
        DateTime.fromISO(date, { zone: edition.timeZone })
          .setLocale(localeOf(language))
          .toLocaleString({ weekday: 'short', day: 'numeric', month: 'short' }),
      table: (table) => t(isLane(table) ? 'grid.lane' : 'grid.table', { label: table.label }),
      kept: t('grid.kept'),
      verdict: (verdict) => {
        const known = verdicts.get(verdict);
        if (known !== undefined) return known;
        const said = say(verdict);
        verdicts.set(verdict, said);
        return said;
      },
      cell: (cell, table, time, verdict) => {
        if (verdict !== undefined && verdict.why !== 'here') {
          return `${words.table(table)}, ${time}, ${words.verdict(verdict)}`;
        }
        const known = cells.get(cell);
        if (known !== undefined) return known;
        const label = describe(cell, words.table(table), time);
        cells.set(cell, label);
        return label;
      },
    };
    return words;

    function describe(cell: Cell, table: string, time: string): string {
      const where = `${table}, ${time}`;
      if (cell.meeting !== null) {
        const state = t(`common:state.${meetingLook(cell.meeting.state, cell.phase)}`);
        return `${where}, ${who(cell.meeting)}, ${state}`;
      }
      return `${where}, ${t(cell.closed ? 'grid.closed' : cell.kept ? 'grid.kept' : 'grid.free')}`;
    }

    function say(verdict: Verdict): string {
      switch (verdict.why) {
        case 'free':
          return t(verdict.wished ? 'verdict.wished' : 'verdict.free');
        case 'taken':
          return t('verdict.taken', { by: who(verdict.by) });
        case 'elsewhere':
          return verdict.table === null
            ? t('verdict.elsewhereByVideo', { person: verdict.person })
            : t('verdict.elsewhere', { person: verdict.person, table: verdict.table });
        default:
          return t(`verdict.${verdict.why}`);
      }
    }
  }, [t, edition, language, date]);
}
