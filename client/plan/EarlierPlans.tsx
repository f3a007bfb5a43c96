import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';
import styles from './Plan.module.css';

/** Programmes prepared before, newest first. */
export function EarlierPlans() {
  const { t, i18n } = useTranslation('plan');
  const edition = useEdition();
  const { data } = useRead('plan:list', {}, { staleTime: 0 });
  useFact('plan:changed', () => invalidate('plan:list'));
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="plan-earlier" className={styles.stack}>
      <h2 id="plan-earlier">{t('choose.earlier')}</h2>
      <ul className={styles.earlier}>
        {data.map((plan) => {
          const when = inEditionZone(plan.createdAt, edition)
            .setLocale(localeOf(i18n.language))
            .toLocaleString({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
          return (
            <li key={plan.id}>
              <Link to={`/tableau/preparer/${plan.id}`}>{t('choose.by', { when, name: plan.by.name })}</Link>
              <span className={styles.tag} data-state={plan.state}>
                {t(`state.${plan.state}`)}
              </span>
              {plan.state !== 'running' && (
                <span className={styles.soft}>
                  {t('choose.counts', { planned: plan.counts.planned, published: plan.counts.published })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
