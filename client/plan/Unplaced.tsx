import { useTranslation } from 'react-i18next';
import type { PlanView, UnplacedView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

/** Named under each reason; the others are counted. */
const NAMED = 30;

/** What has no place, by reason, and what would help most. */
export function Unplaced({ plan, words }: { plan: PlanView; words: PlanWords }) {
  const { t } = useTranslation('plan');
  const labels = useLabels();
  if (plan.unplaced.length === 0) return <p>{t('unplaced.none')}</p>;
  const groups = new Map<UnplacedView['code'], UnplacedView[]>();
  for (const one of plan.unplaced) groups.set(one.code, [...(groups.get(one.code) ?? []), one]);
  const help = ({ change, places: count }: PlanView['help'][number]): string => {
    switch (change.kind) {
      case 'tables':
        return t('unplaced.helpTables', {
          count,
          tables: t('unplaced.tables', { count: change.count }),
          time: words.time(change.slot),
        });
      case 'tables-all-day':
        return t('unplaced.helpAllDay', { count });
      case 'availability':
        return t('unplaced.helpPerson', {
          count,
          who: words.names([change.participant]),
          times: labels.list(change.slots.map(words.time)),
        });
    }
  };
  const remedy = ({ remedy }: UnplacedView): string | null => {
    if (!remedy) return null;
    const time = words.time(remedy.slot);
    if (remedy.kind === 'free-participant')
      return t('unplaced.remedyPerson', { who: words.names([remedy.participant]), time });
    return t(remedy.video ? 'unplaced.remedyVideo' : 'unplaced.remedyTable', { time });
  };
  const blamed = ({ people, participantIds }: UnplacedView) =>
    people.length > 0 && people.length < participantIds.length ? words.names(people) : null;
  return (
    <div className={styles.stack}>
      {plan.help.length > 0 && (
        <section aria-labelledby="plan-help" className={styles.stack}>
          <h2 id="plan-help">{t('unplaced.help')}</h2>
          <ul className={styles.plain}>
            {plan.help.map((one) => (
              <li key={JSON.stringify(one.change)}>{help(one)}</li>
            ))}
          </ul>
        </section>
      )}
      {[...groups]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([code, all]) => (
          <section key={code} aria-labelledby={`plan-${code}`} className={styles.stack}>
            <h2 id={`plan-${code}`}>
              {t(`unplaced.reason.${code}`)} ({labels.number(all.length)})
            </h2>
            <ul className={styles.plain}>
              {all.slice(0, NAMED).map((one) => (
                <li key={one.participantIds.join() + one.listingId}>
                  <b>{words.who(one.participantIds)}</b>
                  <span className={styles.soft}>
                    {[blamed(one), words.subject(one.listingId), remedy(one)]
                      .filter(Boolean)
                      .map((text) => ` · ${text}`)
                      .join('')}
                  </span>
                </li>
              ))}
            </ul>
            {all.length > NAMED && (
              <p className={styles.soft}>{t('unplaced.more', { count: all.length - NAMED })}</p>
            )}
          </section>
        ))}
    </div>
  );
}
