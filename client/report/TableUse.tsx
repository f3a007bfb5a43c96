import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { formatSlot } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { Bar } from './Bar.tsx';
import { percentOf, useOf } from './figures.ts';
import styles from './Report.module.css';
import { usePercent } from './use-percent.ts';

/** How many tables served at each time of each day. */
export function TableUse({ tables }: { tables: ReportView['tables'] }) {
  const { t, i18n } = useTranslation('report');
  const edition = useEdition();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('tables.title')}</h2>
      <p className={styles.how}>{t('tables.how')}</p>
      <div className={styles.days}>
        {edition.days.map(({ day }) => {
          const slots = edition.slots.filter((slot) => slot.day === day);
          const ids = new Set(slots.map(({ id }) => id));
          const ofDay = tables.filter(({ slotId }) => ids.has(slotId));
          const name = slots[0] ? formatSlot(slots[0], edition, i18n.language).day : '';
          return <DayUse key={day} name={name} tables={ofDay} />;
        })}
      </div>
    </section>
  );
}

function DayUse({ name, tables }: { name: string; tables: ReportView['tables'] }) {
  const { t, i18n } = useTranslation('report');
  const labels = useLabels();
  const percent = usePercent();
  const edition = useEdition();
  const all = useOf(tables);
  const video = tables.some(({ withoutTable }) => withoutTable > 0);
  const timeOf = (slotId: string) => {
    const slot = edition.slots.find(({ id }) => id === slotId);
    return slot ? formatSlot(slot, edition, i18n.language).start : slotId;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={name}>
      <table className={styles.table}>
        <caption>
          {name} · {percent(percentOf(all.taken, all.open))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('tables.time')}</th>
            <th scope="col">{t('tables.taken')}</th>
            <th scope="col">{t('tables.open')}</th>
            <th scope="col">{t('tables.share')}</th>
            <th scope="col">{t('tables.noShow')}</th>
            {video && <th scope="col">{t('tables.video')}</th>}
          </tr>
        </thead>
        <tbody>
          {tables.map(({ slotId, taken, open, noShow, withoutTable }) => (
            <tr key={slotId}>
              <th scope="row">{timeOf(slotId)}</th>
              <td>{labels.number(taken)}</td>
              <td>{labels.number(open)}</td>
              <td>
                <span className={styles.share}>
                  <Bar percent={percentOf(taken, open) ?? 0} />
                  {percent(percentOf(taken, open))}
                </span>
              </td>
              <td>{labels.number(noShow)}</td>
              {video && <td>{labels.number(withoutTable)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
