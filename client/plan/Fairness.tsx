import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Plan.module.css';

/** Whom the programme serves: groups of organisations now and after, who has none and why, then each one. */
export function Fairness({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const labels = useLabels();
  const { groups, organisations } = plan.fairness;
  const none = organisations.filter(({ after }) => after === 0);
  const change = (count: { before: number; after: number }) =>
    t('fairness.change', { before: labels.number(count.before), after: labels.number(count.after) });
  const each = (meetings: number, count: number) =>
    labels.number(count === 0 ? 0 : Math.round((meetings / count) * 10) / 10);
  const because = (code: NonNullable<(typeof none)[number]['none']>) =>
    code === 'no-fiche' || code === 'no-request'
      ? t(`fairness.because.${code}`)
      : t(`unplaced.reason.${code}`);
  return (
    <div className={styles.stack}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('fairness.group')}</th>
              <th scope="col">{t('fairness.count')}</th>
              <th scope="col">{t('fairness.meetings')}</th>
              <th scope="col">{t('fairness.perOrganisation')}</th>
              <th scope="col">{t('fairness.without')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ group, organisations: count, meetings, without }) => (
              <tr key={group}>
                <th scope="row">{t(`fairness.groups.${group}`)}</th>
                <td>{labels.number(count)}</td>
                <td>{change(meetings)}</td>
                <td>
                  {t('fairness.change', {
                    before: each(meetings.before, count),
                    after: each(meetings.after, count),
                  })}
                </td>
                <td>{change(without)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section aria-labelledby="plan-none" className={styles.stack}>
        <h2 id="plan-none">{t('fairness.none')}</h2>
        {none.length === 0 ? (
          <p>{t('fairness.everybody')}</p>
        ) : (
          <ul className={styles.plain}>
            {none.map(({ organisation, none: code }) => (
              <li key={organisation.id}>
                <b>{organisation.name}</b>
                {code && <span className={styles.soft}> · {because(code)}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <details className={styles.stack}>
        <summary>{t('fairness.each')}</summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('fairness.organisation')}</th>
                <th scope="col">{t('fairness.before')}</th>
                <th scope="col">{t('fairness.after')}</th>
              </tr>
            </thead>
            <tbody>
              {[...organisations]
                .sort((a, b) => a.after - b.after)
                .map(({ organisation, before, after }) => (
                  <tr key={organisation.id}>
                    <th scope="row">{organisation.name}</th>
                    <td>{labels.number(before)}</td>
                    <td>{labels.number(after)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
