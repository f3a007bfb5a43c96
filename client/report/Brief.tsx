import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { kept, percentOf, useOf } from './figures.ts';
import styles from './Report.module.css';
import { usePercent } from './use-percent.ts';

/** The five figures that a report begins with. */
export function Brief({ report }: { report: ReportView }) {
  const { t } = useTranslation('report');
  const labels = useLabels();
  const percent = usePercent();
  const { organisations, people, proposals } = report;
  const tables = useOf(report.tables);
  const met = ({ total, without }: { total: number; without: number }) => ({
    met: labels.number(total - without),
    total: labels.number(total),
  });
  const share = ({ total, without }: { total: number; without: number }) =>
    percent(percentOf(total - without, total));
  return (
    <section aria-label={t('brief')}>
      <dl className={styles.brief}>
        <Figure value={labels.number(kept(report.meetings))} how={t('briefly.keptHow')}>
          {t('briefly.kept')}
        </Figure>
        <Figure value={share(organisations)} how={t('briefly.organisationsHow', met(organisations))}>
          {t('briefly.organisations')}
        </Figure>
        <Figure value={share(people)} how={t('briefly.peopleHow', met(people))}>
          {t('briefly.people')}
        </Figure>
        <Figure
          value={percent(percentOf(proposals.answers.total, proposals.asked))}
          how={t('briefly.answeredHow', {
            answered: labels.number(proposals.answers.total),
            asked: labels.number(proposals.asked),
          })}
        >
          {t('briefly.answered')}
        </Figure>
        <Figure
          value={percent(percentOf(tables.taken, tables.open))}
          how={t('briefly.tablesHow', {
            taken: labels.number(tables.taken),
            open: labels.number(tables.open),
          })}
        >
          {t('briefly.tables')}
        </Figure>
      </dl>
    </section>
  );
}

function Figure({ value, how, children }: { value: string; how: string; children: string }) {
  return (
    <div className={styles.figure}>
      <dt>
        {children}
        <span className={styles.how}>{how}</span>
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
