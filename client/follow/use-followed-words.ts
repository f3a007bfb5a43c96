import { useTranslation } from 'react-i18next';
import type { FoundListing } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';

/** "Vous suivez : Sénégal et Eau": why a fiche is of interest to the reader; empty when they follow nothing of it. */
export function useFollowedWords(): (followed: FoundListing['followed']) => string {
  const { t } = useTranslation(['follow', 'common']);
  const labels = useLabels();
  return (followed) => {
    if (!followed) return '';
    const names = [
      ...followed.countries.map((code) => labels.country(code)),
      ...followed.themes.map((theme) => t(`common:theme.${theme}`)),
    ];
    return t('because', { what: labels.list(names) });
  };
}
