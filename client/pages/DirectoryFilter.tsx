import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ORGANISATION_TYPES, THEMES } from '../../matching/types.ts';
import type { ParticipantView } from '../../server/contract/index.ts';
import { TextField } from '../components/Field.tsx';
import { Select } from '../components/Select.tsx';
import { useGroupName } from '../follow/use-follow.ts';
import { useLabels } from '../i18n/labels.ts';
import { useRead } from '../live/queries.ts';
import styles from './DirectoryPage.module.css';
import { directoryFilters, type Sort } from './directory.ts';

const ALL = 'tous';
const VIDEO = 'oui';

/** Search, type, country, language, presence, theme and order, all in the address. */
export function DirectoryFilter({ people }: { people: readonly ParticipantView[] }) {
  const { t, i18n } = useTranslation(['directory', 'common', 'list', 'follow']);
  const labels = useLabels();
  const [params, setParams] = useSearchParams();
  const filters = directoryFilters(params);
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        if (value === '' || value === ALL || value === 'nom') now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  // What is chosen stays to be seen, though nobody of a theme has it.
  const countries = [
    ...new Set([...people.flatMap(({ organisation }) => organisation?.country ?? []), filters.country]),
  ]
    .filter(Boolean)
    .map((code) => ({ value: code, label: labels.country(code) }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  const languages = [...new Set([...people.flatMap((person) => person.languages), filters.language])]
    .filter(Boolean)
    .map((code) => ({ value: code, label: labels.language(code) }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  const themes = THEMES.map((theme) => ({ value: theme as string, label: t(`common:theme.${theme}`) })).sort(
    (one, other) => one.label.localeCompare(other.label, i18n.language),
  );
  const groupName = useGroupName();
  const groups = (useRead('group:list', {}).data ?? []).map((group) => ({
    value: group.id,
    label: groupName(group),
  }));
  const sorts: { value: Sort; label: string }[] = [
    { value: 'nom', label: t('byName') },
    { value: 'organisation', label: t('byOrganisation') },
    { value: 'pays', label: t('byCountry') },
  ];
  return (
    <search className={styles.filters}>
      <TextField
        label={t('search')}
        placeholder={t('searchHint')}
        type="search"
        value={filters.search}
        onChange={(value) => set('recherche', value)}
      />
      <Select
        label={t('type')}
        value={filters.type || ALL}
        onChange={(value) => set('type', value)}
        options={[
          { value: ALL, label: t('allTypes') },
          ...ORGANISATION_TYPES.map((type) => ({ value: type, label: t(`common:organisationType.${type}`) })),
        ]}
      />
      <Select
        label={t('country')}
        value={filters.country || ALL}
        onChange={(value) => set('pays', value)}
        options={[{ value: ALL, label: t('allCountries') }, ...countries]}
      />
      <Select
        label={t('list:filter.language')}
        value={filters.language || ALL}
        onChange={(value) => set('langue', value)}
        options={[{ value: ALL, label: t('list:filter.anyLanguage') }, ...languages]}
      />
      <Select
        label={t('list:filter.presence')}
        value={filters.remote ? VIDEO : ALL}
        onChange={(value) => set('visio', value)}
        options={[
          { value: ALL, label: t('list:filter.everybody') },
          { value: VIDEO, label: t('form.remote') },
        ]}
      />
      <Select
        label={t('theme')}
        value={filters.theme ?? ALL}
        onChange={(value) => set('theme', value)}
        options={[{ value: ALL, label: t('allThemes') }, ...themes]}
      />
      {groups.length > 0 && (
        <Select
          label={t('follow:filter.group')}
          value={filters.groupId || ALL}
          onChange={(value) => set('groupe', value)}
          options={[{ value: ALL, label: t('follow:filter.all') }, ...groups]}
        />
      )}
      <Select
        label={t('sort')}
        value={filters.sort}
        onChange={(value) => set('tri', value)}
        options={sorts}
      />
    </search>
  );
}
