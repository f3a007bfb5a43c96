import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LISTING_KINDS, ODD_NUMBERS, THEMES } from '../../matching/types.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { useQuery } from '../live/address.ts';
import { useRead } from '../live/queries.ts';
import styles from './AllListings.module.css';
import { type Filters, filtersOf, isFiltering, queryOf, withFilters } from './filters.ts';
import { ListingRow } from './ListingRow.tsx';
import { useCountryOptions, useOddOptions, useThemeOptions } from './options.ts';

const TYPING_MS = 300;

/** All published fiches, with filters that live in the address. */
export function AllListings() {
  const { t } = useTranslation(['bourse', 'common']);
  const [params, changeQuery] = useQuery();
  const filters = filtersOf(params);
  const found = useRead('listing:list', queryOf(filters), {
    keepPrevious: true,
    keep: !isFiltering(filters),
  });
  const change = (next: Partial<Filters>) =>
    changeQuery((now) => withFilters(now, next), { replace: true, preventScrollReset: true });
  return (
    <div className={styles.all}>
      <div className={styles.tools}>
        <SearchField value={filters.search} onChange={(search) => change({ search })} />
        <ChipChoice
          label={t('all.kinds')}
          hideLabel
          options={LISTING_KINDS.map((kind) => ({ value: kind, label: t(`common:kind.${kind}`) }))}
          values={filters.kinds}
          onChange={(kinds) => change({ kinds })}
        />
      </div>
      <MoreFilters filters={filters} onChange={change} />
      <p className={styles.count} role="status">
        {found.data && t('all.count', { count: found.data.total })}
      </p>
      {found.error && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={4} block />}
      {found.data && found.data.listings.length === 0 && (
        <Nothing filtering={isFiltering(filters)} onClear={() => change(NO_FILTERS)} />
      )}
      {found.data && found.data.listings.length > 0 && (
        <VirtualList items={found.data.listings} label={t('tabs.all')} keyOf={(listing) => listing.id}>
          {(listing) => <ListingRow listing={listing} />}
        </VirtualList>
      )}
      {found.data && found.data.total > found.data.listings.length && (
        <p className={styles.count}>{t('all.more', { count: found.data.listings.length })}</p>
      )}
    </div>
  );
}

const NO_FILTERS: Filters = { search: '', kinds: [], themes: [], countries: [], odds: [] };

function MoreFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (next: Partial<Filters>) => void;
}) {
  const { t } = useTranslation(['bourse', 'common']);
  const themes = useThemeOptions(THEMES);
  const odds = useOddOptions(ODD_NUMBERS);
  const countries = useCountryOptions();
  const count = filters.themes.length + filters.odds.length + filters.countries.length;
  const [open, setOpen] = useState(false);
  return (
    <div>
      <div className={styles.toggle}>
        <Button
          kind="quiet"
          icon={<SlidersHorizontal aria-hidden />}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {count > 0 ? t('all.filtersCount', { count }) : t('all.filters')}
        </Button>
        {isFiltering(filters) && (
          <Button kind="quiet" onPress={() => onChange(NO_FILTERS)}>
            {t('all.clear')}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles.filters}>
          <TagPicker
            label={t('form.themes')}
            placeholder={t('form.typing')}
            options={themes}
            values={filters.themes}
            onChange={(values) => onChange({ themes: values })}
          />
          <TagPicker
            label={t('listing.countries')}
            placeholder={t('form.typing')}
            options={countries}
            values={filters.countries}
            onChange={(values) => onChange({ countries: values })}
          />
          <TagPicker
            label={t('form.odds')}
            placeholder={t('form.typing')}
            options={odds}
            values={filters.odds.map(String)}
            onChange={(values) => onChange({ odds: values.map(Number) })}
          />
        </div>
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
