import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../server/contract/index.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { NumberField, TextField } from '../components/Field.tsx';
import { useRead } from '../live/queries.ts';
import styles from './WriteListing.module.css';
import type { WriteProps } from './WriteQuestions.tsx';

/** Budget, duration, programme, links, and whom to meet. */
export function WritePractical({
  draft,
  change,
  errors,
  organisationId,
}: WriteProps & { organisationId: string | null }) {
  const { t } = useTranslation('bourse');
  return (
    <section className={styles.section} aria-labelledby="precisions">
      <h2 id="precisions">{t('form.practical')}</h2>
      <div className={styles.pair}>
        <NumberField
          label={t('form.budget')}
          unit={t('form.euros')}
          error={errors.budgetEuros}
          value={draft.budgetEuros}
          onChange={(budgetEuros) => change({ budgetEuros })}
          min={0}
          max={1_000_000_000}
        />
        <NumberField
          label={t('form.duration')}
          unit={t('form.months')}
          error={errors.durationMonths}
          value={draft.durationMonths}
          onChange={(durationMonths) => change({ durationMonths })}
          min={1}
          max={240}
        />
      </div>
      <TextField
        label={t('form.programme')}
        hint={t('form.programmeHint')}
        error={errors.programme}
        value={draft.programme}
        onChange={(programme) => change({ programme })}
        max={LIMITS.shortTextChars}
      />
      <TextField
        label={t('form.existingLinks')}
        hint={t('form.existingLinksHint')}
        error={errors.existingLinks}
        value={draft.existingLinks}
        onChange={(existingLinks) => change({ existingLinks })}
        lines={2}
        max={LIMITS.shortTextChars}
      />
      {organisationId && <Contacts organisationId={organisationId} {...{ draft, change, errors }} />}
    </section>
  );
}

function Contacts({
  organisationId,
  draft,
  change,
  errors,
}: Pick<WriteProps, 'draft' | 'change' | 'errors'> & { organisationId: string }) {
  const { t } = useTranslation('bourse');
  const colleagues = useRead('participant:list', { organisationId });
  return (
    <ChipChoice
      label={t('form.contacts')}
      hint={t('form.contactsHint')}
      error={errors.contactIds}
      options={(colleagues.data?.participants ?? []).map((one) => ({ value: one.id, label: one.name }))}
      values={draft.contactIds}
      onChange={(ids) => {
        // Those already chosen keep their rank: the first contact is the one whose hours are offered.
        const kept = draft.contactIds.filter((id) => ids.includes(id));
        change({ contactIds: [...kept, ...ids.filter((id) => !kept.includes(id))] });
      }}
    />
  );
}
