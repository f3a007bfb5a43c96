import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { Bar } from './Bar.tsx';
import { percentOf, spanOf } from './figures.ts';
import styles from './Report.module.css';
import { usePercent } from './use-percent.ts';

/** How soon those who were asked answered. */
export function Answers({ answers }: { answers: ReportView['proposals']['answers'] }) {
  const { t } = useTranslation('report');
  const labels = useLabels();
  const percent = usePercent();
  const span = (minutes: number) => {
    const { unit, count } = spanOf(minutes);
    return t(`proposals.${unit}`, { count });
  };
  const { total, medianMinutes, within } = answers;
  if (medianMinutes === null) return <p className={styles.how}>{t('proposals.noAnswer')}</p>;
  return (
    <>
      <p>
        {t('proposals.median', { count: total, time: span(Math.max(1, medianMinutes)) })}{' '}
        <span className={styles.how}>{t('proposals.answersHow')}</span>
      </p>
      <ul className={styles.shares}>
        {within.map(({ minutes, answered }) => {
          const share = percentOf(answered, total);
          return (
            <li key={minutes}>
              <span>{t('proposals.within', { time: span(minutes) })}</span>
              <Bar percent={share ?? 0} />
              <span className="figures">
                {labels.number(answered)} · {percent(share)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
