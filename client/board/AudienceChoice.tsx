import { useTranslation } from 'react-i18next';
import { type AnnouncementAudience, AUDIENCE_ROLES } from '../../server/contract/index.ts';
import { useSittingTitle } from '../agenda/sitting-title.ts';
import { Select } from '../components/Select.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { useGroupName } from '../follow/use-follow.ts';
import { WORKING_LANGUAGES } from '../i18n/countries.ts';
import { useLabels } from '../i18n/labels.ts';
import { formatSlot, useNow } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import styles from './Side.module.css';

export const NOBODY_YET: AnnouncementAudience = {
  organisationIds: [],
  countries: [],
  languages: [],
  tableIds: [],
  sittingIds: [],
  groupIds: [],
  roles: [],
  withinMinutes: null,
};

export const isChosen = ({ withinMinutes, ...lists }: AnnouncementAudience): boolean =>
  withinMinutes !== null || Object.values(lists).some((list) => list.length > 0);

const WITHIN = ['no', '10', '20', '30', '60', '120'] as const;

/** For whom an announcement is: everybody (null), or whoever fits any of what is chosen. */
export function AudienceChoice({
  audience,
  onChange,
}: {
  audience: AnnouncementAudience | null;
  onChange: (audience: AnnouncementAudience | null) => void;
}) {
  const { t } = useTranslation('board');
  return (
    <>
      <Select
        label={t('announce.to')}
        hint={t(audience ? 'announce.whereSome' : 'announce.where')}
        value={audience ? 'some' : 'all'}
        onChange={(to) => onChange(to === 'all' ? null : (audience ?? NOBODY_YET))}
        options={(['all', 'some'] as const).map((value) => ({ value, label: t(`announce.toWhom.${value}`) }))}
      />
      {audience && <Choices audience={audience} onChange={onChange} />}
    </>
  );
}

function Choices({
  audience,
  onChange,
}: {
  audience: AnnouncementAudience;
  onChange: (audience: AnnouncementAudience) => void;
}) {
  const { t, i18n } = useTranslation(['board', 'common']);
  const now = useNow().toMillis();
  const titleOf = useSittingTitle();
  const labels = useLabels();
  const edition = useEdition();
  const organisations = useRead('organisation:list', {}).data ?? [];
  const groupName = useGroupName();
  const groups = useRead('group:list', {}).data ?? [];
  const sittings = (useRead('programme:read', {}).data ?? [])
    .filter(({ id, end }) => Date.parse(end) > now || audience.sittingIds.includes(id))
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const countries = [...new Set(organisations.map(({ country }) => country))];
  const change = (part: Partial<AnnouncementAudience>) => onChange({ ...audience, ...part });
  return (
    <>
      <p className={styles.hint}>{t('announce.anyOf')}</p>
      <TagPicker
        label={t('announce.organisations')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        values={audience.organisationIds}
        onChange={(organisationIds) => change({ organisationIds })}
      />
      <TagPicker
        label={t('announce.countries')}
        options={byLabel(countries, labels.country)}
        values={audience.countries}
        onChange={(chosen) => change({ countries: chosen })}
      />
      <TagPicker
        label={t('announce.languages')}
        options={byLabel(WORKING_LANGUAGES, labels.language)}
        values={audience.languages}
        onChange={(languages) => change({ languages })}
      />
      <TagPicker
        label={t('announce.roles')}
        options={AUDIENCE_ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        values={audience.roles}
        onChange={(roles) => change({ roles })}
      />
      {groups.length > 0 && (
        <TagPicker
          label={t('announce.groups')}
          options={groups.map((group) => ({ value: group.id, label: groupName(group) }))}
          values={audience.groupIds}
          onChange={(groupIds) => change({ groupIds })}
        />
      )}
      {sittings.length > 0 && (
        <TagPicker
          label={t('announce.sittings')}
          options={sittings.map((sitting) => ({
            value: sitting.id,
            label: `${formatSlot(sitting, edition, i18n.language).full} · ${titleOf(sitting)}`,
          }))}
          values={audience.sittingIds}
          onChange={(sittingIds) => change({ sittingIds })}
        />
      )}
      <TagPicker
        label={t('announce.tables')}
        options={edition.tables.map(({ id, label }) => ({ value: id, label }))}
        values={audience.tableIds}
        onChange={(tableIds) => change({ tableIds })}
      />
      <Select
        label={t('announce.within')}
        value={
          audience.withinMinutes === null ? 'no' : (`${audience.withinMinutes}` as (typeof WITHIN)[number])
        }
        onChange={(value) => change({ withinMinutes: value === 'no' ? null : Number(value) })}
        options={WITHIN.map((value) => ({
          value,
          label:
            value === 'no' ? t('announce.withinAny') : t('announce.withinChoice', { count: Number(value) }),
        }))}
      />
    </>
  );
}

const byLabel = (codes: readonly string[], labelOf: (code: string) => string) =>
  codes.map((value) => ({ value, label: labelOf(value) })).sort((a, b) => a.label.localeCompare(b.label));
