import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Report.module.css';

interface Row {
  name: string;
  total: number;
  without: number;
  meetings: number;
}

/** Whom the meetings served: groups of organisations side by side. */
export function Served({ report }: { report: ReportView }) {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const { t: plan } = useTranslation('plan');
  const labels = useLabels();
  const titleId = useId();
  const groups = [
    { name: t('served.all'), ...report.organisations },
    ...report.groups.map(({ group, ...figures }) => ({
      name: plan(`fairness.groups.${group}`),
      ...figures,
    })),
  ];
  const types = report.types.map(({ type, ...figures }) => ({
    name: common(`organisationType.${type}`),
    ...figures,
  }));
  const countries = report.countries.map(({ country, ...figures }) => ({
    name: labels.country(country),
    ...figures,
  }));
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('served.title')}</h2>
      <p className={styles.how}>{t('served.how')}</p>
      <ServedTable caption={t('served.groups')} head={t('served.groupHead')} rows={groups} />
      <ServedTable caption={t('served.types')} head={t('served.type')} rows={types} />
      <details>
        <summary>
          {t('served.countries')} ({labels.number(countries.length)})
        </summary>
        <ServedTable
          caption={t('served.countries')}
          head={t('served.country')}
          rows={countries}
          captionHidden
        />
      </details>
    </section>
  );
}

function ServedTable({
  caption,
  head,
  rows,
  captionHidden = false,
}: {
  caption: string;
  head: string;
  rows: readonly Row[];
  captionHidden?: boolean;
}) {
  const { t } = useTranslation('report');
  const labels = useLabels();
  const each = ({ meetings, total }: Row) =>
    labels.number(total === 0 ? 0 : Math.round((meetings / total) * 10) / 10);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className={captionHidden ? 'visually-hidden' : ''}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('served.total')}</th>
            <th scope="col">{t('served.meetings')}</th>
            <th scope="col">{t('served.each')}</th>
            <th scope="col">{t('served.without')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{labels.number(row.total)}</td>
              <td>{labels.number(row.meetings)}</td>
              <td>{each(row)}</td>
              <td>{labels.number(row.without)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
