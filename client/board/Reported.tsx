import { useTranslation } from 'react-i18next';
import type { Disturbance, RepairSummary } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useFact } from '../live/socket.ts';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { titleIn } from './RepairForm.tsx';
import { UndoRepair } from './UndoRepair.tsx';
import type { Desk } from './use-desk.ts';

/** What was reported lately; each report can be taken back as a whole. */
export function Reported({ desk }: { desk: Desk }) {
  const { t } = useTranslation('moves');
  const { data } = useRead('repair:list', {}, { staleTime: 0 });
  useFact('board:changed', () => invalidate('repair:list'));
  const what = useWhat(desk, data ?? []);
  const shown = data?.filter(({ status }) => status !== 'refused') ?? [];
  if (shown.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={mend.heading}>{t('reported.heading')}</h2>
      <ul className={mend.asked}>
        {shown.map((repair) => {
          const said = repair.disturbances.map(what).join(' ; ');
          const time = desk.words.clock(repair.createdAt);
          return (
            <li key={repair.id} className={styles.person}>
              <strong>{said}</strong>
              <small>
                {repair.by ? t('reported.by', { name: repair.by.name, time }) : time}
                {repair.status !== 'done' && ` · ${t(`reported.status.${statusOf(repair)}`)}`}
              </small>
              {repair.note !== '' && <span>« {repair.note} »</span>}
              <UndoRepair id={repair.id} label={said} isOver={repair.status !== 'done'} desk={desk} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const statusOf = ({ status }: RepairSummary) => (status === 'undone' ? 'undone' : 'running');

/** `Table 3 hors service, 14:20–16:00` */
function useWhat(desk: Desk, repairs: readonly RepairSummary[]): (one: Disturbance) => string {
  const { t, i18n } = useTranslation('moves');
  const labels = useLabels();
  const { words, edition, board } = desk;
  const delegations = repairs.some(({ disturbances }) =>
    disturbances.some(({ kind }) => kind === 'organisation-absent'),
  );
  const organisations = useRead('organisation:list', {}, { enabled: delegations });
  const names = new Map(
    [...board.state.meetings.values()].flatMap(({ people }) =>
      people.map(({ participant }) => [participant.id, participant.name] as const),
    ),
  );
  const span = (slotIds: readonly string[]): string => {
    const known = edition.slots.filter(({ id }) => slotIds.includes(id));
    const [first, last] = [known[0], known.at(-1)];
    return first && last ? `${words.when(first.id)}–${words.clock(last.end)}` : '';
  };
  return (one) => {
    switch (one.kind) {
      case 'tables-lost': {
        const tables = edition.tables.filter(({ id }) => one.tableIds.includes(id));
        return t('reported.tables', {
          count: one.tableIds.length,
          tables: labels.list(tables.map(({ label }) => label)),
          times: span(one.slotIds),
        });
      }
      case 'people-absent':
        return t('reported.absent', {
          who: labels.list(one.participantIds.map((id) => names.get(id) ?? t('reported.somebody'))),
          times: span(one.slotIds),
        });
      case 'organisation-absent':
        return t('reported.absent', {
          who:
            organisations.data?.find(({ id }) => id === one.organisationId)?.name ?? t('reported.delegation'),
          times: span(one.slotIds),
        });
      case 'sitting-moved': {
        const sitting = board.state.sittings.get(one.sittingId);
        return t('reported.sitting', {
          title: sitting ? titleIn(sitting.title, i18n.language) : '—',
          time: words.clock(one.start),
        });
      }
    }
  };
}
