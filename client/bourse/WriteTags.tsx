import { useTranslation } from 'react-i18next';
import { LINK_FORMS, ODD_NUMBERS, ORGANISATION_TYPES, THEMES } from '../../matching/types.ts';
import { LIMITS } from '../../server/contract/index.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { useCountryOptions, useLanguageOptions, useOddOptions, useThemeOptions } from './options.ts';
import styles from './WriteListing.module.css';
import type { WriteProps } from './WriteQuestions.tsx';

const OFFERED = 5;

/** Tags, with those found in the text one click away. */
export function WriteTags({ draft, change, errors, suggestions }: WriteProps) {
  const { t } = useTranslation(['bourse', 'common']);
  const themes = useThemeOptions(THEMES);
  const odds = useOddOptions(ODD_NUMBERS);
  const countries = useCountryOptions();
  const languages = useLanguageOptions();
  const why = (because: string[]) => because.slice(0, 2).join(', ');
  return (
    <section className={styles.section} aria-labelledby="etiquettes">
      <h2 id="etiquettes">{t('form.tags')}</h2>
      <p className={styles.soft}>{t('form.tagsHint')}</p>
      <TagPicker
        label={t('form.themes')}
        hint={t('form.themesHint')}
        error={errors.themes}
        placeholder={t('form.typing')}
        options={themes}
        values={draft.themes}
        onChange={(values) => change({ themes: values })}
        max={LIMITS.themesPerListing}
        suggestions={suggestions?.themes
          .slice(0, OFFERED)
          .map(({ theme, because }) => ({ value: theme, because: why(because) }))}
      />
      <TagPicker
        label={t('form.countries')}
        hint={t('form.countriesHint')}
        error={errors.countries}
        placeholder={t('form.typing')}
        options={countries}
        values={draft.countries}
        onChange={(values) => change({ countries: values })}
        max={LIMITS.countriesPerListing}
        suggestions={suggestions?.countries.slice(0, OFFERED).map(({ country }) => ({ value: country }))}
      />
      <TagPicker
        label={t('form.odds')}
        error={errors.odds}
        placeholder={t('form.typing')}
        options={odds}
        values={draft.odds.map(String)}
        onChange={(values) => change({ odds: values.map(Number) })}
        suggestions={suggestions?.odds
          .slice(0, OFFERED)
          .map(({ odd, because }) => ({ value: String(odd), because: why(because) }))}
      />
      <ChipChoice
        label={t('form.partnerTypes')}
        hint={t('form.partnerTypesHint')}
        error={errors.partnerTypes}
        options={ORGANISATION_TYPES.map((type) => ({
          value: type,
          label: t(`common:organisationType.${type}`),
        }))}
        values={draft.partnerTypes}
        onChange={(partnerTypes) => change({ partnerTypes })}
      />
      <ChipChoice
        label={t('form.linkForms')}
        error={errors.linkForms}
        options={LINK_FORMS.map((form) => ({ value: form, label: t(`common:linkForm.${form}`) }))}
        values={draft.linkForms}
        onChange={(linkForms) => change({ linkForms })}
      />
      <TagPicker
        label={t('form.languages')}
        error={errors.languages}
        placeholder={t('form.typing')}
        options={languages}
        values={draft.languages}
        onChange={(values) => change({ languages: values })}
        max={10}
      />
    </section>
  );
}
