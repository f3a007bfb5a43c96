import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type ListingView, type OutputOf } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { useLabels } from '../i18n/labels.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { OtherNames } from './OtherNames.tsx';
import styles from './Partnerships.module.css';

/** With whom: who was met about it first, then anybody of the edition, then others by their name. */
export function PartnerFound({ listing, onClose }: { listing: ListingView; onClose: () => void }) {
  const candidates = useRead('partner:candidates', { id: listing.id }, { staleTime: 0 });
  const organisations = useRead('organisation:list', {});
  const error = candidates.error ?? organisations.error;
  if (error) return <ErrorNote error={error} onRetry={() => void candidates.refetch()} />;
  if (!candidates.data || !organisations.data) return <Skeleton lines={4} />;
  return (
    <Form
      listing={listing}
      candidates={candidates.data}
      organisations={organisations.data}
      onClose={onClose}
    />
  );
}

function Form({
  listing,
  candidates,
  organisations,
  onClose,
}: {
  listing: ListingView;
  candidates: OutputOf<'partner:candidates'>;
  organisations: OutputOf<'organisation:list'>;
  onClose: () => void;
}) {
  const { t } = useTranslation('outcome');
  const labels = useLabels();
  const [ids, setIds] = useState(listing.partners.flatMap(({ organisation }) => organisation?.id ?? []));
  const [names, setNames] = useState(
    listing.partners.flatMap(({ organisation, name }) => (organisation ? [] : name)),
  );
  const [name, setName] = useState('');
  const [requests, setRequests] = useState<'keep' | 'close'>('keep');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const waiting = candidates.requests;
  const save = async () => {
    setBusy(true);
    setError(null);
    const others = name.trim() ? [...names, name.trim()] : names;
    try {
      await call('listing:partner-found', {
        id: listing.id,
        partners: [
          ...ids.map((organisationId) => ({ organisationId })),
          ...others.map((other) => ({ name: other })),
        ],
        closeRequests: waiting.length > 0 && requests === 'close',
        reason: t('found.reason', { title: listing.title }),
      });
      toast(t('found.done'));
      onClose();
    } catch (failure) {
      setError(failure as CallError);
    }
    setBusy(false);
    invalidate('listing:read', 'listing:list', 'partner:rank', 'partnership:list', 'agenda:read');
  };
  return (
    <form
      className={styles.form}
      aria-label={t('found.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TagPicker
        label={t('found.with')}
        hint={t('found.withHint')}
        options={organisations
          .filter(({ id }) => id !== listing.organisation.id)
          .map(({ id, name: label }) => ({ value: id, label }))}
        values={ids}
        onChange={setIds}
        max={LIMITS.partnersFound - names.length}
        suggestions={candidates.organisations.map(({ organisation, project }) => ({
          value: organisation.id,
          because: t(project ? 'found.project' : 'found.met'),
        }))}
      />
      <OtherNames names={names} onChange={setNames} name={name} onName={setName} />
      {waiting.length > 0 && (
        <ChipChoice
          single
          label={t('found.requests', { count: waiting.length })}
          hint={labels.list(waiting.flatMap((request) => request.with))}
          options={[
            { value: 'keep', label: t('found.keep') },
            { value: 'close', label: t('found.close') },
          ]}
          values={[requests]}
          onChange={([chosen]) => setRequests(chosen ?? 'keep')}
        />
      )}
      <ErrorNote error={error} />
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" isPending={busy}>
          {t('found.save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('found.cancel')}
        </Button>
      </div>
    </form>
  );
}
