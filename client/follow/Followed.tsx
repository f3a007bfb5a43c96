import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowView, GroupView } from '../../server/contract/index.ts';
import { ListingRow } from '../bourse/ListingRow.tsx';
import { ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { call } from '../live/call.ts';
import { invalidate, useRead } from '../live/queries.ts';
import styles from './Follow.module.css';
import { FollowChip, FollowChips } from './FollowChips.tsx';
import { useFollow, useGroupName } from './use-follow.ts';

/** Fiches of others on what I follow, the newest first, with what is new since I looked. */
export function Followed() {
  const { read, follow } = useFollow();
  if (follow) return <Fiches follow={follow} />;
  if (read.error) return <ErrorNote error={read.error} onRetry={() => void read.refetch()} />;
  return <Skeleton lines={4} block />;
}

function Fiches({ follow }: { follow: FollowView }) {
  const { t } = useTranslation('follow');
  // The marks stay as long as the page: it was looked at, and is being read.
  const [since] = useState(follow.since);
  const nothing = follow.groupIds.length + follow.countries.length + follow.themes.length === 0;
  const query = { followed: true, sort: 'newest', lang: currentLanguage(), limit: 500 } as const;
  const found = useRead('listing:list', query, { enabled: !nothing, keepPrevious: true });
  const listings = nothing ? [] : (found.data?.listings ?? []);
  useSeen(follow.newFiches > 0 ? (listings[0]?.publishedAt ?? null) : null);
  const isNew = ({ publishedAt }: { publishedAt: string | null }) =>
    since !== null && publishedAt !== null && Date.parse(publishedAt) > Date.parse(since);
  const newCount = listings.filter(isNew).length;
  if (nothing) {
    return (
      <EmptyState title={t('nothingTitle')} action={<Choose />}>
        {t('nothing')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.section}>
      <Subjects follow={follow} />
      {found.error && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={4} block />}
      {found.data && (
        <div className={styles.head}>
          <p className={styles.count} role="status">
            {t('count', { count: found.data.total })}
            {newCount > 0 && ` · ${t('newCount', { count: newCount })}`}
          </p>
          <Choose />
        </div>
      )}
      {found.data && listings.length === 0 && <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>}
      {listings.length > 0 && (
        <VirtualList items={listings} label={t('tab')} keyOf={(listing) => listing.id}>
          {(listing) => <ListingRow listing={listing} isNew={isNew(listing)} />}
        </VirtualList>
      )}
    </div>
  );
}

/** What is shown is no longer new at the next visit. @param newest when the first fiche of the list was published */
function useSeen(newest: string | null): void {
  useEffect(() => {
    if (newest === null) return;
    call('follow:seen', { at: newest }).then(
      () => invalidate('follow:read'),
      // It stays new, and is told again.
      () => {},
    );
  }, [newest]);
}

function Choose() {
  const { t } = useTranslation('follow');
  return (
    <span className={styles.chips}>
      <ButtonLink to="/compte#suivis">{t('choose')}</ButtonLink>
      <ButtonLink to="/groupes">{t('seeGroups')}</ButtonLink>
    </span>
  );
}

/** Each can be left at one tap; groups by their name. */
function Subjects({ follow }: { follow: FollowView }) {
  const { t } = useTranslation('follow');
  const groupName = useGroupName();
  const groups = useRead('group:list', {}, { enabled: follow.groupIds.length > 0 });
  const mine = (groups.data ?? []).filter((group: GroupView) => follow.groupIds.includes(group.id));
  return (
    <fieldset className={styles.chips} aria-label={t('mine')}>
      {mine.map((group) => (
        <FollowChip key={group.id} subject={{ kind: 'group', code: group.id, name: groupName(group) }} />
      ))}
      <FollowChips countries={follow.countries} themes={follow.themes} />
    </fieldset>
  );
}
