import { useTranslation } from 'react-i18next';
import { LISTING_KINDS } from '../../matching/types.ts';
import { LIMITS, type SuggestionsView } from '../../server/contract/index.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { TextField } from '../components/Field.tsx';
import type { FieldErrors } from '../components/field-errors.ts';
import { Select } from '../components/Select.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/index.ts';
import type { Draft } from './draft.ts';
import styles from './WriteListing.module.css';

/** What every part of the form gets. */
export interface WriteProps {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  errors: FieldErrors;
  suggestions: SuggestionsView | undefined;
}

/** What, how, why: each with an example. */
export function WriteQuestions({ draft, change, errors }: WriteProps) {
  const { t } = useTranslation(['bourse', 'common']);
  return (
    <section className={styles.section} aria-label={t('form.kind')}>
      <ChipChoice
        label={t('form.kind')}
        hint={t(`form.kindHint.${draft.kind}`)}
        single
        options={LISTING_KINDS.map((kind) => ({ value: kind, label: t(`common:kind.${kind}`) }))}
        values={[draft.kind]}
        onChange={([kind]) => kind && change({ kind })}
      />
      <TextField
        label={t('form.title')}
        hint={t('form.titleHint')}
        error={errors.title}
        isRequired
        value={draft.title}
        onChange={(title) => change({ title: title.replace(/\s*\n\s*/g, ' ') })}
        max={LIMITS.titleChars}
      />
      <TextField
        label={t('form.what')}
        hint={t(`form.whatHint.${draft.kind}`)}
        error={errors.what}
        value={draft.what}
        onChange={(what) => change({ what })}
        lines={4}
        max={LIMITS.textChars}
      />
      <TextField
        label={t('form.how')}
        hint={t('form.howHint')}
        error={errors.how}
        value={draft.how}
        onChange={(how) => change({ how })}
        lines={3}
        max={LIMITS.textChars}
      />
      <TextField
        label={t('form.why')}
        hint={t('form.whyHint')}
        error={errors.why}
        value={draft.why}
        onChange={(why) => change({ why })}
        lines={3}
        max={LIMITS.textChars}
      />
      {draft.kind === 'need' && (
        <TextField
          label={t('form.difficulties')}
          hint={t('form.difficultiesHint')}
          error={errors.difficulties}
          value={draft.difficulties}
          onChange={(difficulties) => change({ difficulties })}
          lines={2}
          max={LIMITS.textChars}
        />
      )}
      <Select
        label={t('form.lang')}
        value={draft.lang}
        onChange={(lang) => change({ lang })}
        options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
      />
    </section>
  );
}
