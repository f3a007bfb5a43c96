import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import styles from './Groups.module.css';

/** Removes a group. Who was in it cannot be put back at one tap: it is asked first. */
export function RemoveGroup({ group, onRemoved }: { group: GroupView; onRemoved: () => void }) {
  const { t } = useTranslation('follow');
  const [asked, setAsked] = useState(false);
  const remove = useCommand('group:remove');
  const take = () =>
    remove.mutate(
      { id: group.id, rev: group.rev },
      {
        onSuccess: () => {
          toast(t('group.removed', { name: group.name.fr }));
          invalidate('group:list', 'follow:read', 'listing:list', 'participant:list');
          onRemoved();
        },
      },
    );
  if (!asked) {
    return (
      <Button kind="danger" onPress={() => setAsked(true)}>
        {t('group.remove')}
      </Button>
    );
  }
  return (
    <div role="alert">
      <p>{t('group.removeAsk', { count: group.memberCount })}</p>
      <ErrorNote error={remove.error} />
      <div className={styles.actions}>
        <Button kind="danger" autoFocus isPending={remove.isPending} onPress={take}>
          {t('group.remove')}
        </Button>
        <Button onPress={() => setAsked(false)}>{t('group.keep')}</Button>
      </div>
    </div>
  );
}
