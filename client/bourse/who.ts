import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../../server/contract/index.ts';
import { type Labels, useLabels } from '../i18n/labels.ts';

/** "Département · Auvergne-Rhône-Alpes, France": the type, then region and country where the name does not say them. */
export function whereOf(organisation: OrganisationView, t: TFunction, labels: Labels): string {
  const { type, region, country, name } = organisation;
  const place = [region, labels.country(country)].filter((part) => part && !name.includes(part));
  return [t(`organisationType.${type}`), place.join(', ')].filter(Boolean).join(' · ');
}

export function useWhere(): (organisation: OrganisationView) => string {
  const { t } = useTranslation();
  const labels = useLabels();
  return (organisation) => whereOf(organisation, t, labels);
}
