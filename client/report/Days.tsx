import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { localeOf } from '../i18n/locale.ts';
import styles from './Report.module.css';

const CHANGES = ['booked', 'moved', 'cancelled', 'noShow', 'late'] as const;

/** What changed while the event went on. */
export function Days({ days }: { days: ReportView['days'] }) {
  const { t, i18n } = useTranslation('report');
  const labels = useLabels();
  const named = (date: string) =>
    DateTime.fromISO(date, { locale: localeOf(i18n.language) }).toLocaleString({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    });
  return (
    <div className={styles.section}>
      <h2>{t('days.title')}</h2>
      <p className={styles.how}>{t('days.how')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('days.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('days.day')}</th>
              {CHANGES.map((change) => (
                <th key={change} scope="col">
                  {t(`days.${change}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row">{named(day.date)}</th>
                {CHANGES.map((change) => (
                  <td key={change}>{labels.number(day[change])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
