import { UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartureView, ProfileView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { toast } from '../components/toast.ts';
import { useLabels } from '../i18n/labels.ts';
import { formatSlot } from '../live/clock.ts';
import { queryClient, useCommand, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Person.module.css';

/** Staff take out somebody who does not come, having read what that means. */
export function RemovePerson({ profile }: { profile: ProfileView }) {
  const { t } = useTranslation('person');
  const [asked, setAsked] = useState(false);
  return (
    <Card aria-labelledby="retirer">
      <div className={styles.body}>
        <h2 id="retirer">{t('leaving.title')}</h2>
        {asked ? (
          <Consequences profile={profile} onKeep={() => setAsked(false)} />
        ) : (
          <>
            <p>{t('leaving.lead')}</p>
            <div>
              <Button icon={<UserX aria-hidden />} onPress={() => setAsked(true)}>
                {t('leaving.ask', { name: profile.name })}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}

function Consequences({ profile, onKeep }: { profile: ProfileView; onKeep: () => void }) {
  const { t } = useTranslation('person');
  const { id, name } = profile;
  const read = useRead('participant:leaving', { id }, { staleTime: 0 });
  const remove = useCommand('participant:remove');
  const [reason, setReason] = useState(t('leaving.usual'));
  if (!read.data) {
    return read.error ? (
      <ErrorNote error={read.error} onRetry={() => void read.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  }
  const take = () =>
    remove.mutate(
      { id, reason },
      {
        onSuccess: () => {
          toast(t('leaving.done', { name }));
          void queryClient.invalidateQueries();
        },
      },
    );
  return (
    <>
      <WhatItMeans view={read.data} />
      <TextField
        label={t('leaving.reason')}
        hint={t('leaving.reasonHint')}
        value={reason}
        onChange={setReason}
        max={1000}
      />
      <ErrorNote error={remove.error} />
      <div className={styles.actions}>
        <Button kind="danger" autoFocus isPending={remove.isPending} onPress={take}>
          {t('leaving.confirm', { name })}
        </Button>
        <Button onPress={onKeep}>{t('leaving.keep')}</Button>
      </div>
    </>
  );
}

/** Each thing that ends, and whom it concerns. */
function WhatItMeans({ view }: { view: DepartureView }) {
  const { t, i18n } = useTranslation('person');
  const labels = useLabels();
  const edition = useEdition();
  const { meetings, requests, waits, sittings, workshops, listings } = view;
  const lines = [
    requests > 0 && t('leaving.requests', { count: requests }),
    waits > 0 && t('leaving.waits', { count: waits }),
    sittings.length > 0 && t('leaving.sittings', { titles: labels.list(sittings.map(quoted)) }),
    ...workshops.map(({ title, alone }) =>
      t(alone ? 'leaving.workshopAlone' : 'leaving.workshop', { title }),
    ),
    ...listings.map(({ title, only }) => t(only ? 'leaving.listingOnly' : 'leaving.listing', { title })),
  ].filter((line) => line !== false);
  return (
    <ul className={styles.means}>
      <li>
        {t('leaving.meetings', { count: meetings.length })}
        <ul>
          {meetings.map(({ id, slot, with: others }) => (
            <li key={id}>
              {slot ? formatSlot(slot, edition, i18n.language).full : t('leaving.noPlace')} ·{' '}
              {labels.list(
                others.map((one) => [one.name, one.organisation?.name].filter(Boolean).join(', ')),
              )}
            </li>
          ))}
        </ul>
      </li>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>{t('leaving.hidden')}</li>
    </ul>
  );
}

const quoted = (title: string): string => `« ${title} »`;

/** They were taken out: staff bring them back. */
export function RestorePerson({ profile }: { profile: ProfileView }) {
  const { t } = useTranslation('person');
  const restore = useCommand('participant:restore');
  const { id, name } = profile;
  return (
    <Card tone="sunken" aria-labelledby="remettre">
      <div className={styles.body}>
        <h2 id="remettre">{t('left.title')}</h2>
        <p>{t('left.lead')}</p>
        <ErrorNote error={restore.error} />
        <div>
          <Button
            kind="primary"
            isPending={restore.isPending}
            onPress={() =>
              restore.mutate(
                { id },
                {
                  onSuccess: () => {
                    toast(t('left.done', { name }));
                    void queryClient.invalidateQueries();
                  },
                },
              )
            }
          >
            {t('left.restore', { name })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
