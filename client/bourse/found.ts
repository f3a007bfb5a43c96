import { useTranslation } from 'react-i18next';
import type { FoundView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';

/** The words of what was found, to be marked where they stand. */
export const wordsIn = (found: readonly FoundView[]): string[] =>
  found.flatMap((one) => (one.kind === 'words' ? [one.text] : []));

/** What was found in a fiche as one line: "eau potable · Sénégal · ODD 6". A name of a tag that a word says already
 * is left out. */
export function useFoundWords(): (found: readonly FoundView[]) => string {
  const { t } = useTranslation();
  const labels = useLabels();
  const nameOf = (one: FoundView): string => {
    switch (one.kind) {
      case 'words':
        return one.text;
      case 'country':
        return labels.country(one.country);
      case 'theme':
        return t(`theme.${one.theme}`);
      case 'odd':
        return t('oddNumber', { number: one.odd });
      case 'type':
        return t(`organisationType.${one.type}`);
    }
  };
  return (found) => {
    const names = new Map(found.map((one) => [nameOf(one).toLowerCase(), nameOf(one)]));
    return [...names.values()].join(' · ');
  };
}
