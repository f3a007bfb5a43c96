import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ListingView } from '../../server/contract/index.ts';
import { Card } from '../components/Card.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Page } from '../components/Page.tsx';
import { Select } from '../components/Select.tsx';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { Conflicts } from './Conflicts.tsx';
import { type Draft, missingOf } from './draft.ts';
import { OpenSlotsPicker } from './OpenSlotsPicker.tsx';
import { Hints, Preview } from './Preview.tsx';
import { PublishBar } from './PublishBar.tsx';
import { SaveNote } from './SaveNote.tsx';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';
import styles from './WriteListing.module.css';
import { WritePractical } from './WritePractical.tsx';
import { WriteQuestions } from './WriteQuestions.tsx';
import { WriteTags } from './WriteTags.tsx';

/** The form of a fiche: three questions, tags suggested as one writes, who could answer beside it. */
export function WriteListing({ initial, blank }: { initial: ListingView | null; blank: Draft }) {
  const { t } = useTranslation('bourse');
  const { t: common } = useTranslation();
  const { session } = useSession();
  const navigate = useNavigate();
  const mustName = session.profile?.organisation == null;
  const [organisationId, setOrganisationId] = useState<string | null>(initial?.organisation.id ?? null);
  const desk = useDraft(initial, blank, organisationId ?? undefined);
  const { draft, listing } = desk;
  const preview = usePreview(draft, listing?.id);
  const [asked, setAsked] = useState(false);
  const missing = asked ? missingOf(draft) : [];
  const errors = {
    ...Object.fromEntries(missing.map((field) => [field, common('field.required')])),
    ...fieldErrors(desk.error, common),
  };

  // Once the server has the draft, the address names it: reload and sharing work.
  const slug = listing?.slug;
  useEffect(() => {
    if (initial === null && slug)
      navigate(`/bourse/${slug}/modifier`, { replace: true, preventScrollReset: true });
  }, [initial, slug, navigate]);

  const props = { draft, change: desk.change, errors, suggestions: preview.data?.suggestions };
  return (
    <Page title={listing ? t('form.editTitle') : t('form.newTitle')} lead={t('form.lead')}>
      <div className={styles.columns}>
        <div className={styles.form}>
          <Conflicts conflicts={desk.conflicts} onSettle={desk.settle} />
          {mustName && !listing && <Organisation value={organisationId} onChange={setOrganisationId} />}
          <WriteQuestions {...props} />
          <WriteTags {...props} />
          <WritePractical {...props} organisationId={listing?.organisation.id ?? organisationId} />
          <OpenSlotsPicker listing={listing} onSaved={desk.adopt} />
        </div>
        <aside className={styles.side} aria-label={t('form.preview')}>
          <Card>
            <SaveNote desk={desk} />
          </Card>
          <Hints preview={preview} />
          <Preview draft={draft} preview={preview} />
        </aside>
      </div>
      <PublishBar desk={desk} asked={asked} onAsk={() => setAsked(true)} />
    </Page>
  );
}

/** Staff, and people without an organisation, say for whom the fiche is. */
function Organisation({ value, onChange }: { value: string | null; onChange: (id: string) => void }) {
  const { t } = useTranslation('bourse');
  const organisations = useRead('organisation:list', {});
  return (
    <Select
      label={t('form.organisation')}
      isRequired
      value={value}
      onChange={onChange}
      options={(organisations.data ?? []).map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
