import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import styles from './Conflicts.module.css';
import type { DraftField, Merge } from './draft.ts';

/** What someone else wrote in the same fields meanwhile: nothing is lost, one chooses. */
export function Conflicts({
  conflicts,
  onSettle,
}: {
  conflicts: Merge['conflicts'];
  onSettle: (field: DraftField, takeTheirs: boolean) => void;
}) {
  const { t } = useTranslation('bourse');
  if (conflicts.length === 0) return null;
  return (
    <div role="alert">
      <Card tone="accent" aria-labelledby="conflits">
        <h2 id="conflits">{t('form.conflictTitle')}</h2>
        {conflicts.map(({ field, theirs }) => (
          <div key={field} className={styles.conflict}>
            <p>{t('form.conflict', { field: nameOf(field, t) })}</p>
            <blockquote className={styles.theirs}>
              {Array.isArray(theirs) ? theirs.join(', ') : theirs}
            </blockquote>
            <div className={styles.actions}>
              <Button kind="primary" onPress={() => onSettle(field, false)}>
                {t('form.keepMine')}
              </Button>
              <Button onPress={() => onSettle(field, true)}>{t('form.takeTheirs')}</Button>
            </div>
          </div>
        ))}
      </Card>
    </div>
  );
}

type Words = ReturnType<typeof useTranslation<'bourse'>>['t'];

function nameOf(field: DraftField, t: Words): string {
  switch (field) {
    case 'budgetEuros':
      return t('form.budget');
    case 'durationMonths':
      return t('form.duration');
    case 'contactIds':
      return t('form.contacts');
    case 'consentToPublish':
      return t('form.publish');
    default:
      return t(`form.${field}`);
  }
}
