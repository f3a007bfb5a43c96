import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Names of countries and languages in the language of the page. */
export interface Labels {
  country(code: string): string;
  language(code: string): string;
  /** `a, b et c` */
  list(items: readonly string[]): string;
  number(value: number): string;
  money(euros: number): string;
}

export function labelsOf(language: string): Labels {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(language);
  const money = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return {
    country: (code) => named(countries, code),
    language: (code) => named(languages, code),
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    money: (euros) => money.format(euros),
  };
}

export function useLabels(): Labels {
  const { i18n } = useTranslation();
  return useMemo(() => labelsOf(i18n.language), [i18n.language]);
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
