import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { invalidate, useCommand } from '../live/queries.ts';
import styles from './Plan.module.css';

/** While the programme is prepared: how far it is, and a way to stop. */
export function PlanProgress({ id, done }: { id: string; done: number }) {
  const { t } = useTranslation('plan');
  const cancel = useCommand('plan:cancel');
  return (
    <Card aria-labelledby="plan-progress">
      <h2 id="plan-progress">{t('progress.title')}</h2>
      <p className={styles.soft}>{t('progress.text')}</p>
      <Bar label={t('progress.bar')} share={done} />
      <ErrorNote error={cancel.error} />
      <div>
        <Button
          isDisabled={cancel.isPending}
          onPress={() => cancel.mutate({ id }, { onSuccess: () => invalidate('plan:read') })}
        >
          {t('progress.cancel')}
        </Button>
      </div>
    </Card>
  );
}

/** @param share in [0, 1] */
export function Bar({ label, share }: { label: string; share: number }) {
  return (
    <ProgressBar value={Math.round(share * 100)} className={styles.progress}>
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className={styles.percent}>{valueText}</span>
          <div className={styles.track}>
            <div className={styles.filled} style={{ inlineSize: `${percentage}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
