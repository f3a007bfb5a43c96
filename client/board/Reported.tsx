import { useTranslation } from 'react-i18next';
import type { RepairSummary } from '../../server/contract/index.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useFact } from '../live/socket.ts';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { UndoRepair } from './UndoRepair.tsx';
import type { Desk } from './use-desk.ts';
import { useWhat } from './use-what.ts';

/** What was reported lately; each report can be taken back as a whole. */
export function Reported({ desk }: { desk: Desk }) {
  const { t } = useTranslation('moves');
  const { data } = useRead('repair:list', {}, { staleTime: 0 });
  useFact('board:changed', () => invalidate('repair:list'));
  const what = useWhat(
    desk,
    (data ?? []).flatMap(({ disturbances }) => disturbances),
  );
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
