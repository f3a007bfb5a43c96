import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SittingView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import styles from './Programme.module.css';

/** Takes a session out of the programme. Whoever was expected cannot be expected again at one tap: it is asked first. */
export function RemoveSitting({ sitting, onRemoved }: { sitting: SittingView; onRemoved: () => void }) {
  const { t } = useTranslation('programme');
  const [asked, setAsked] = useState(false);
  const remove = useCommand('sitting:remove');
  const take = () =>
    remove.mutate(
      { id: sitting.id, rev: sitting.rev },
      {
        onSuccess: () => {
          toast(t('removed', { title: sitting.title.fr }));
          invalidate('programme:read');
          onRemoved();
        },
      },
    );
  if (!asked) {
    return (
      <div>
        <Button kind="danger" onPress={() => setAsked(true)}>
          {t('remove')}
        </Button>
      </div>
    );
  }
  return (
    <div role="alert">
      <p>{t('removeAsk', { count: sitting.attendeeCount })}</p>
      <ErrorNote error={remove.error} />
      <div className={styles.actions}>
        <Button kind="danger" autoFocus isPending={remove.isPending} onPress={take}>
          {t('remove')}
        </Button>
        <Button onPress={() => setAsked(false)}>{t('keep')}</Button>
      </div>
    </div>
  );
}
