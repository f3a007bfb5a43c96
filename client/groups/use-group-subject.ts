import { useTranslation } from 'react-i18next';
import type { GroupView } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';

/** What a group is about: its countries, then its themes. */
export function useGroupSubject(): (group: Pick<GroupView, 'countries' | 'themes'>) => string {
  const { t } = useTranslation();
  const labels = useLabels();
  return ({ countries, themes }) =>
    labels.list([
      ...countries.map((code) => labels.country(code)),
      ...themes.map((theme) => t(`theme.${theme}`)),
    ]);
}
