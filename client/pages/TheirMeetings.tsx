import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LimitView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import styles from './SetupPage.module.css';

/** `/compte?pour=`: how many meetings somebody accepts for whom I act. */
export function TheirMeetings({ personId }: { personId: string }) {
  const { t } = useTranslation('limits');
  const { session } = useSession();
  const limits = useRead('limit:list', { participantIds: [personId] }, { staleTime: 0 });
  const limit = limits.data?.find((one) => one.editable);
  const name = limit?.name ?? session.actsFor.find((person) => person.id === personId)?.name;
  return (
    <Page title={t('account.title', { name: name ?? '…' })} width="measure">
      {limits.error && <ErrorNote error={limits.error} onRetry={() => void limits.refetch()} />}
      {limits.isPending && <Skeleton lines={3} />}
      {limits.data &&
        (name ? <Choice personId={personId} name={name} limit={limit} /> : <p>{t('account.notYours')}</p>)}
      <p>
        <Link to="/compte">{t('account.back')}</Link>
      </p>
    </Page>
  );
}

function Choice({ personId, name, limit }: { personId: string; name: string; limit: LimitView | undefined }) {
  const { t } = useTranslation(['limits', 'directory']);
  const { t: common } = useTranslation();
  const edit = useCommand('profile:edit');
  const errors = fieldErrors(edit.error, common);
  const [maxMeetings, setMaxMeetings] = useState(limit?.max ?? null);
  const save = () =>
    edit.mutate(
      { participantId: personId, maxMeetings },
      {
        onSuccess: () => {
          toast(t('account.saved', { name }));
          invalidate('limit:list', 'partner:rank', 'slot:common');
        },
      },
    );
  return (
    <Card as="form" aria-label={t('account.title', { name })} onSubmit={save}>
      <div className={styles.form}>
        <p>
          {t('account.lead', { name })} {limit && t('account.has', { count: limit.has })}
        </p>
        <NumberField
          label={t('directory:account.maxMeetings')}
          hint={t('account.hint')}
          value={maxMeetings}
          onChange={setMaxMeetings}
          error={errors.maxMeetings}
          min={0}
          max={60}
          autoFocus
        />
        <ErrorNote error={edit.error} />
        <Button kind="primary" type="submit" isPending={edit.isPending}>
          {t('directory:account.save')}
        </Button>
      </div>
    </Card>
  );
}
