import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DirectoryEntry } from '../../server/contract/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import { useGroupName } from './use-follow.ts';

/** The groups of somebody and what they follow besides, as far as they let it be seen; nothing where there is nothing. */
export function TheirFollows({ person, className }: { person: DirectoryEntry; className?: string }) {
  const { t } = useTranslation(['follow', 'common']);
  const labels = useLabels();
  const groupName = useGroupName();
  // An answer that an older version kept on this device has neither.
  const { groupIds = [], followed = { countries: [], themes: [] } } = person;
  const groups = useRead('group:list', {}, { enabled: groupIds.length > 0 });
  const theirs = (groups.data ?? []).filter(({ id }) => groupIds.includes(id));
  const others = [
    ...followed.countries.map((code) => labels.country(code)),
    ...followed.themes.map((theme) => t(`common:theme.${theme}`)),
  ];
  if (theirs.length + others.length === 0) return null;
  return (
    <p className={className}>
      {t('theirs')}
      {theirs.map((group, index) => (
        <span key={group.id}>
          {index > 0 && ', '}
          <Link to={`/groupes/${group.id}`}>{groupName(group)}</Link>
        </span>
      ))}
      {others.length > 0 && `${theirs.length > 0 ? ', ' : ''}${others.join(', ')}`}
    </p>
  );
}
