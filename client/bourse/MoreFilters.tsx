import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ODD_NUMBERS, THEMES } from '../../matching/types.ts';
import { Button } from '../components/Button.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import type { Option } from '../components/Select.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import styles from './AllListings.module.css';
import { countOf, type Filters, isFiltering, NO_FILTERS } from './filters.ts';
import {
  useCountryOptions,
  useLanguageOptions,
  useOddOptions,
  useThemeOptions,
  useTypeOptions,
} from './options.ts';

/** Filters by tag, behind a button that says how many are on. */
export function MoreFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (next: Partial<Filters>) => void;
}) {
  const { t } = useTranslation(['bourse', 'list']);
  const themes = useThemeOptions(THEMES);
  const odds = useOddOptions(ODD_NUMBERS);
  const countries = useCountryOptions();
  const languages = useLanguageOptions();
  const types = useTypeOptions();
  const { search, kinds, ...here } = filters;
  const count = countOf(here);
  const [open, setOpen] = useState(false);
  const picker = <N extends ListName>(
    name: N,
    label: string,
    options: Option<Filters[N][number] & string>[],
  ) => (
    <TagPicker
      label={label}
      placeholder={t('form.typing')}
      options={options}
      values={filters[name] as (Filters[N][number] & string)[]}
      onChange={(values) => onChange({ [name]: values })}
    />
  );
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
          {picker('themes', t('form.themes'), themes)}
          {picker('countries', t('list:filter.countries'), countries)}
          <TagPicker
            label={t('form.odds')}
            placeholder={t('form.typing')}
            options={odds}
            values={filters.odds.map(String)}
            onChange={(values) => onChange({ odds: values.map(Number) })}
          />
          {picker('holderCountries', t('list:filter.holderCountries'), countries)}
          {picker('holderTypes', t('list:filter.holderTypes'), types)}
          {picker('partnerTypes', t('list:filter.partnerTypes'), types)}
          {picker('languages', t('list:filter.languages'), languages)}
          <ChipChoice
            label={t('list:column.openTimes')}
            options={[{ value: OPEN, label: t('list:filter.open') }]}
            values={filters.open ? [OPEN] : []}
            onChange={(values) => onChange({ open: values.length > 0 })}
          />
        </div>
      )}
    </div>
  );
}

const OPEN = 'open';
/** Filters that are lists of codes. */
type ListName = {
  [N in keyof Filters]: Filters[N] extends string[] ? N : never;
}[keyof Filters];
