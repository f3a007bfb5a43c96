import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from './locale.ts';

/** Names of countries and languages in the language of the page. */
export interface Labels {
  country(code: string): string;
  language(code: string): string;
  /** `a, b et c` */
  list(items: readonly string[]): string;
  number(value: number): string;
  money(euros: number): string;
}

/** Working languages of Africa that browsers leave without a name. */
const UNNAMED_LANGUAGES: Record<string, Record<string, string>> = {
  ff: { fr: 'peul', en: 'Fula', es: 'fula', pt: 'fula' },
  mos: { fr: 'moré', en: 'Mossi', es: 'mossi', pt: 'mossi' },
  rn: { fr: 'kirundi', en: 'Kirundi', es: 'kirundi', pt: 'kirundi' },
  sg: { fr: 'sango', en: 'Sango', es: 'sango', pt: 'sango' },
  snk: { fr: 'soninké', en: 'Soninke', es: 'soninké', pt: 'soninquê' },
};

export function labelsOf(language: string): Labels {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const lists = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(localeOf(language));
  const money = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return {
    country: (code) => named(countries, code),
    language: (code) => {
      const name = named(languages, code);
      return name === code ? (UNNAMED_LANGUAGES[code]?.[language] ?? code) : name;
    },
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
