import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LISTING_KINDS } from '../../matching/types.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { DownloadButton } from '../components/DownloadButton.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { Select } from '../components/Select.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { useQuery, withValues } from '../live/address.ts';
import { useRead } from '../live/queries.ts';
import styles from './AllListings.module.css';
import {
  type Filters,
  filtersOf,
  isFiltering,
  NO_FILTERS,
  queryOf,
  SORTS,
  sortOf,
  withFilters,
  withSort,
} from './filters.ts';
import { ListingRow } from './ListingRow.tsx';
import { ListingTable } from './ListingTable.tsx';
import { useListingRows } from './listing-cells.ts';
import { MoreFilters } from './MoreFilters.tsx';

const TYPING_MS = 300;
const LOOKS = ['cards', 'table'] as const;

/** All published fiches: searched, filtered and sorted by what the address says, as cards or as a table. */
export function AllListings() {
  const { t } = useTranslation(['bourse', 'common', 'list']);
  const [params, changeQuery] = useQuery();
  const filters = filtersOf(params);
  const sort = sortOf(params);
  const look = params.get('affichage') === 'tableau' ? 'table' : 'cards';
  const found = useRead('listing:list', queryOf(filters, sort, currentLanguage()), {
    keepPrevious: true,
    keep: !isFiltering(filters),
  });
  const change = (next: (query: URLSearchParams) => URLSearchParams) =>
    changeQuery(next, { replace: true, preventScrollReset: true });
  const filter = (next: Partial<Filters>) => change((query) => withFilters(query, next));
  const sorts = filters.search.trim() === '' ? SORTS.filter((one) => one !== 'relevance') : SORTS;
  const listings = found.data?.listings ?? [];
  const rows = useListingRows(queryOf(filters, sort, currentLanguage()));
  return (
    <div className={styles.all}>
      <div className={styles.tools}>
        <SearchField value={filters.search} onChange={(search) => filter({ search })} />
        <ChipChoice
          label={t('all.kinds')}
          hideLabel
          options={LISTING_KINDS.map((kind) => ({ value: kind, label: t(`common:kind.${kind}`) }))}
          values={filters.kinds}
          onChange={(kinds) => filter({ kinds })}
        />
      </div>
      <MoreFilters filters={filters} onChange={filter} />
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {found.data && t('all.count', { count: found.data.total })}
          {found.data?.complete === false && ` · ${t('list:partial')}`}
        </p>
        <div className={styles.order}>
          {listings.length > 0 && <DownloadButton name={t('list:file')} rows={rows} />}
          <Select
            label={t('list:sort')}
            hideLabel
            value={sort}
            onChange={(next) => change((query) => withSort(query, next))}
            options={sorts.map((value) => ({ value, label: t(`list:sorts.${value}`) }))}
          />
          <ChipChoice
            label={t('list:look')}
            hideLabel
            single
            options={LOOKS.map((value) => ({ value, label: t(`list:looks.${value}`) }))}
            values={[look]}
            onChange={([next]) =>
              change((query) => withValues(query, { affichage: next === 'table' ? 'tableau' : null }))
            }
          />
        </div>
      </div>
      {found.error && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={4} block />}
      {found.data && listings.length === 0 && (
        <Nothing filtering={isFiltering(filters)} onClear={() => filter(NO_FILTERS)} />
      )}
      {listings.length > 0 && look === 'cards' && (
        <VirtualList items={listings} label={t('tabs.all')} keyOf={(listing) => listing.id}>
          {(listing) => <ListingRow listing={listing} />}
        </VirtualList>
      )}
      {listings.length > 0 && look === 'table' && <ListingTable listings={listings} />}
      {found.data && found.data.total > listings.length && (
        <p className={styles.count}>{t('all.more', { count: listings.length })}</p>
      )}
    </div>
  );
}

/** Waits until typing pauses before it changes the address. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('bourse');
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // The address changed elsewhere (back, clear): follow it.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait
  useEffect(() => {
    if (typed === value) return;
    const wait = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(wait);
  }, [typed]);
  return (
    <TextField
      label={t('all.search')}
      placeholder={t('all.searchHint')}
      type="search"
      value={typed}
      onChange={setTyped}
    />
  );
}

function Nothing({ filtering, onClear }: { filtering: boolean; onClear: () => void }) {
  const { t } = useTranslation('bourse');
  if (!filtering) {
    return (
      <EmptyState
        title={t('all.noneTitle')}
        action={
          <ButtonLink to="/bourse/nouvelle" kind="primary">
            {t('write')}
          </ButtonLink>
        }
      >
        {t('all.none')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('all.emptyTitle')} action={<Button onPress={onClear}>{t('all.clear')}</Button>}>
      {t('all.empty')}
    </EmptyState>
  );
}
