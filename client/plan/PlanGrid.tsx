// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  type MeetingView,
  OCCUPYING_STATES,
  type PlanView,
  type SlotView,
} from '../../server/contract/index.ts';
import { namesOf } from '../board/grid.ts';
import { Tabs } from '../components/Tabs.tsx';
import { formatSlot } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './PlanGrid.module.css';
import type { PlanWords } from './use-plan-words.ts';

/** Tables by times, as on the board: what is there today, and what the programme adds. */
export function PlanGrid({ plan, words }: { plan: PlanView; words: PlanWords }) {
  const { t, i18n } = useTranslation('plan');
  const edition = useEdition();
  const [params] = useSearchParams();
  const planned = new Set(plan.entries.map(({ slotId }) => slotId));
  const usual = edition.slots.find(({ id }) => planned.has(id))?.day ?? edition.days[0]?.day ?? 1;
  const day = Number(params.get('jour') ?? usual);
  const { data } = useRead('board:read', {}, { staleTime: 0 });
  const slots = edition.slots.filter((slot) => slot.day === day);
  const cells = cellsOf(plan, data?.meetings ?? [], words);
  const dayName = (slot: SlotView | undefined) =>
    slot ? formatSlot(slot, edition, i18n.language).day : String(day);
  const ofDay = (wanted: number) => edition.slots.find((slot) => slot.day === wanted);
  return (
    <div className={styles.whole}>
      {edition.days.length > 1 && (
        <Tabs
          label={t('grid.days')}
          tabs={edition.days.map((one) => ({
            to: `?vue=tables&jour=${one.day}`,
            label: dayName(ofDay(one.day)),
            current: one.day === day,
          }))}
        />
      )}
      <p className={styles.key}>{t('grid.key')}</p>
      <section
        className={styles.scroll}
        tabIndex={0}
        aria-label={t('grid.label', { day: dayName(slots[0]) })}
      >
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{t('grid.table')}</th>
              {slots.map((slot) => (
                <th key={slot.id} scope="col">
                  {formatSlot(slot, edition, i18n.language).start}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {edition.tables.map((table) => (
              <tr key={table.id}>
                <th scope="row">{table.label}</th>
                {slots.map((slot) => {
                  const cell = cells.get(`${slot.id} ${table.id}`);
                  return (
                    <td
                      key={slot.id}
                      data-new={cell?.is ? true : undefined}
                      data-taken={cell ? true : undefined}
                    >
                      {cell?.who}
                      {cell?.is && <span className="visually-hidden"> ({t(`grid.${cell.is}`)})</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface Cell {
  who: string;
  is: 'isNew' | 'hasMoved' | null;
}

function cellsOf(plan: PlanView, meetings: readonly MeetingView[], words: PlanWords): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const planned = plan.entries.filter(({ state }) => state === 'planned' || state === 'published');
  const moving = new Set(planned.flatMap(({ move, meetingId }) => (move ? [meetingId] : [])));
  for (const meeting of meetings)
    if ((OCCUPYING_STATES as readonly string[]).includes(meeting.state) && meeting.table)
      if (!moving.has(meeting.id))
        cells.set(`${meeting.slotId} ${meeting.table.id}`, { who: namesOf(meeting).join(' – '), is: null });
  for (const { slotId, table, participantIds, move } of planned)
    if (table)
      cells.set(`${slotId} ${table.id}`, {
        who: words.who(participantIds),
        is: move ? 'hasMoved' : 'isNew',
      });
  return cells;
}
