import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_TYPES, type OrganisationType } from '../../matching/types.ts';
import type { ListingView } from '../../server/contract/index.ts';
import type { Option } from '../components/Select.tsx';
import { COUNTRY_CODES, WORKING_LANGUAGES } from '../i18n/countries.ts';
import { useLabels } from '../i18n/labels.ts';

type Theme = ListingView['themes'][number];

/** Choices with their labels in the language of the page, in its alphabetical order. */
export function useThemeOptions(themes: readonly Theme[]): Option<Theme>[] {
  const { t, i18n } = useTranslation();
  return useMemo(
    () =>
      sorted(
        themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) })),
        i18n.language,
      ),
    [themes, t, i18n.language],
  );
}

export function useOddOptions(odds: readonly number[]): Option<string>[] {
  const { t } = useTranslation();
  return useMemo(
    () => odds.map((odd) => ({ value: String(odd), label: `${odd}. ${t(`odd.n${odd as 1}`)}` })),
    [odds, t],
  );
}

export function useTypeOptions(): Option<OrganisationType>[] {
  const { t, i18n } = useTranslation();
  return useMemo(
    () =>
      sorted(
        ORGANISATION_TYPES.map((type) => ({ value: type, label: t(`organisationType.${type}`) })),
        i18n.language,
      ),
    [t, i18n.language],
  );
}

export function useCountryOptions(): Option<string>[] {
  return useNamed(COUNTRY_CODES, 'country');
}

export function useLanguageOptions(): Option<string>[] {
  return useNamed(WORKING_LANGUAGES, 'language');
}

function useNamed(codes: readonly string[], kind: 'country' | 'language'): Option<string>[] {
  const { i18n } = useTranslation();
  const labels = useLabels();
  return useMemo(
    () =>
      sorted(
        codes.map((code) => ({ value: code, label: labels[kind](code) })),
        i18n.language,
      ),
    [codes, kind, labels, i18n.language],
  );
}

function sorted<V extends string>(options: Option<V>[], language: string): Option<V>[] {
  return options.sort((one, other) => one.label.localeCompare(other.label, language));
}
