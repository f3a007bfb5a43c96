import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Plan.module.css';
import { atMostPercent } from './selection.ts';

/** The numbers that tell whether it is a good programme. */
export function Figures({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const labels = useLabels();
  const staying = ['left-out', 'undone'];
  const counted = plan.entries.filter(({ state }) => !staying.includes(state));
  const fresh = counted.filter(({ move }) => !move).length;
  const moving = counted.length - fresh;
  const percent = atMostPercent(plan.distance ?? 0);
  const without = (key: 'before' | 'after') =>
    plan.fairness.organisations.filter((organisation) => organisation[key] === 0).length;
  return (
    <section aria-label={t('figures.title')}>
      <dl className={styles.figures}>
        <Figure value={labels.number(fresh)}>
          {t('figures.placed', { asked: labels.number(plan.asked) })}
        </Figure>
        <Figure value={labels.number(plan.booked - moving)}>{t('figures.booked')}</Figure>
        {plan.settings.rearrange && (
          <Figure value={labels.number(moving)}>{t('figures.moving', { count: moving })}</Figure>
        )}
        {percent === 0 ? (
          <Figure value={t('figures.best')}>{t('figures.bestText')}</Figure>
        ) : (
          <Figure value={`${labels.number(percent)} %`}>
            {t(plan.settings.rearrange ? 'figures.distanceMoving' : 'figures.distance')}
          </Figure>
        )}
        <Figure value={labels.number(without('after'))}>
          {t('figures.without', { count: without('after'), before: labels.number(without('before')) })}
        </Figure>
      </dl>
    </section>
  );
}

function Figure({ value, children }: { value: string; children: string }) {
  return (
    <div className={styles.figure}>
      <dt>{children}</dt>
      <dd>{value}</dd>
    </div>
  );
}
