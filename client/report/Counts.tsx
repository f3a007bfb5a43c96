import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type fr from '../i18n/fr/report.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Report.module.css';

/** Parts of the texts in which each figure has its name and what it counts, as `held` and `heldHow`. */
type Part = 'meetings' | 'outcomes' | 'proposals' | 'waiting' | 'listings';
type Figure<P extends Part> =
  Extract<keyof (typeof fr)[P], `${string}How`> extends `${infer Name}How` ? Name : never;

/** Figures with their names, and beside each what it counts. */
export function Counts<P extends Part>({
  title,
  of,
  counts,
  children,
}: {
  title: string;
  of: P;
  counts: Partial<Record<Figure<P>, number>>;
  children?: ReactNode;
}) {
  const { t } = useTranslation('report');
  const labels = useLabels();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <table className={styles.counts}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{t('how')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.entries(counts) as [string, number][]).map(([name, value]) => (
            <tr key={name}>
              <td className={styles.value}>{labels.number(value)}</td>
              <th scope="row">{t(`${of}.${name}` as 'meetings.held')}</th>
              <td className={styles.how}>{t(`${of}.${name}How` as 'meetings.heldHow')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
