import { useTranslation } from 'react-i18next';
import { ORGANISATION_TYPES } from '../../matching/types.ts';
import { type InputOf, POPULATION_BANDS } from '../../server/contract/index.ts';
import { useCountryOptions } from '../bourse/options.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { TextField } from '../components/Field.tsx';
import type { FieldErrors } from '../components/field-errors.ts';
import { Select } from '../components/Select.tsx';

const NONE = 'none';

export type Organisation = Required<Omit<InputOf<'organisation:create'>, 'key'>>;

/** What an organisation is: staff write it once, and correct it. */
export function OrganisationFields({
  value: organisation,
  onChange: change,
  errors,
}: {
  value: Organisation;
  onChange: (patch: Partial<Organisation>) => void;
  errors: FieldErrors;
}) {
  const { t } = useTranslation(['directory', 'common']);
  const countries = useCountryOptions();
  const text = (name: 'name' | 'shortName' | 'region') => ({
    label: t(`form.${name}`),
    value: organisation[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[name],
  });
  return (
    <>
      <TextField {...text('name')} isRequired />
      <TextField {...text('shortName')} hint={t('form.shortNameHint')} max={24} />
      <Select
        label={t('form.type')}
        value={organisation.type}
        onChange={(type) => change({ type })}
        options={ORGANISATION_TYPES.map((type) => ({
          value: type,
          label: t(`common:organisationType.${type}`),
        }))}
      />
      <Select
        label={t('form.country')}
        value={organisation.country}
        onChange={(country) => change({ country })}
        options={countries}
      />
      <TextField {...text('region')} />
      <Select
        label={t('form.population')}
        value={organisation.populationBand ?? NONE}
        onChange={(band) => change({ populationBand: POPULATION_BANDS.find((one) => one === band) ?? null })}
        options={[
          { value: NONE, label: t('form.unknown') },
          ...POPULATION_BANDS.map((band) => ({ value: band, label: t(`common:population.${band}`) })),
        ]}
      />
      <ChipChoice
        label={t('form.member')}
        single
        options={[
          { value: 'yes', label: t('form.yes') },
          { value: 'no', label: t('form.no') },
        ]}
        values={[organisation.cufMember ? 'yes' : 'no']}
        onChange={([value]) => change({ cufMember: value === 'yes' })}
      />
    </>
  );
}
