import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/locale.ts';

/** `42 %` as the language writes it; a dash where there is nothing to divide. */
export function usePercent(): (percent: number | null) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(localeOf(i18n.language), { style: 'percent' });
  return (percent) => (percent === null ? '–' : format.format(percent / 100));
}
