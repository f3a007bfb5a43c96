import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { missingOf } from './draft.ts';
import styles from './PublishBar.module.css';
import type { DraftDesk } from './use-draft.ts';

/** Consent, then publication; for a published fiche, the changes go online from here. */
export function PublishBar({
  desk,
  asked,
  onAsk,
}: {
  desk: DraftDesk;
  /** Publication was asked for: what is missing is said. */
  asked: boolean;
  onAsk: () => void;
}) {
  const { t } = useTranslation('bourse');
  const navigate = useNavigate();
  const [error, setError] = useState<CallError | null>(null);
  const [busy, setBusy] = useState(false);
  const { draft, listing } = desk;
  const published = listing?.status === 'published';
  const missing = missingOf(draft);

  async function publish(): Promise<void> {
    onAsk();
    if (missing.length > 0) return;
    setBusy(true);
    setError(null);
    try {
      const saved = await desk.save();
      if (!saved) return;
      if (!published) await call('listing:publish', { id: saved.id });
      invalidate('listing:read', 'listing:list', 'partner:rank');
      toast(t(published ? 'form.saved' : 'form.published'));
      navigate(`/bourse?fiche=${saved.slug}`);
    } catch (failure) {
      setError(failure as CallError);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={styles.bar}>
      <Checkbox
        className={styles.consent}
        isSelected={draft.consentToPublish}
        onChange={(consentToPublish) => desk.change({ consentToPublish })}
      >
        <span className={styles.box} aria-hidden />
        <span>{t('form.consent')}</span>
      </Checkbox>
      <div className={styles.actions}>
        <div role="status" className={styles.missing}>
          {asked && missing.length > 0 && (
            <>
              {t('form.missing')} {missing.map((field) => t(`form.missingField.${field}`)).join(', ')}.
            </>
          )}
        </div>
        <ErrorNote error={error} />
        <Button kind="primary" isPending={busy} onPress={() => void publish()}>
          {busy ? t('form.publishing') : published ? t('form.saveChanges') : t('form.publish')}
        </Button>
      </div>
    </div>
  );
}
