import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage, SittingView } from '../../server/contract/index.ts';

/** The title of a session in that language, else in French. */
export function sittingTitle(sitting: Pick<SittingView, 'title'>, language: string): string {
  return sitting.title[language as InterfaceLanguage] ?? sitting.title.fr;
}

export function useSittingTitle(): (sitting: Pick<SittingView, 'title'>) => string {
  const { i18n } = useTranslation();
  return (sitting) => sittingTitle(sitting, i18n.language);
}
