import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../server/contract/index.ts';
import { useLanguageOptions } from '../bourse/options.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Select } from '../components/Select.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/index.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { type Organisation, OrganisationFields } from '../organisations/OrganisationFields.tsx';
import { type Identity, IdentityFields } from '../people/IdentityFields.tsx';
import styles from './DirectoryPage.module.css';

type Person = Identity & Required<Pick<InputOf<'participant:create'>, 'languages' | 'interfaceLanguage'>>;

/** Staff add a participant, who then signs in with the address given here. */
export function AddPerson({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation(['directory', 'common']);
  const { t: common } = useTranslation();
  const languages = useLanguageOptions();
  const create = useCommand('participant:create');
  const errors = fieldErrors(create.error, common);
  const [person, setPerson] = useState<Person>({
    ...{ givenName: '', familyName: '', email: '', title: '' },
    ...{ role: 'officer', organisationId: null, languages: ['fr'], remote: false, interfaceLanguage: 'fr' },
  });
  const change = (patch: Partial<Person>) => setPerson({ ...person, ...patch });
  const submit = () =>
    create.mutate(person, {
      onSuccess: (added) => {
        toast(t('added', { who: added.name }));
        invalidate('participant:list');
        onAdded();
      },
    });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <IdentityFields
        value={person}
        onChange={change}
        errors={errors}
        roles={['officer', 'elected', 'partner', 'staff']}
        hints={{ email: t('form.emailHint') }}
      />
      <TagPicker
        label={t('form.languages')}
        options={languages}
        values={person.languages}
        onChange={(values) => change({ languages: values })}
        error={errors.languages}
        max={10}
      />
      <Select
        label={t('form.interfaceLanguage')}
        value={person.interfaceLanguage}
        onChange={(interfaceLanguage) => change({ interfaceLanguage })}
        options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
      />
      <ErrorNote error={create.error} />
      <Button kind="primary" type="submit" isPending={create.isPending}>
        {t('form.save')}
      </Button>
    </form>
  );
}

/** Staff add an organisation. */
export function AddOrganisation({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation(['directory', 'common']);
  const { t: common } = useTranslation();
  const create = useCommand('organisation:create');
  const errors = fieldErrors(create.error, common);
  const [organisation, setOrganisation] = useState<Organisation>({
    ...{ name: '', shortName: '', type: 'commune', country: 'FR', region: '' },
    ...{ populationBand: null, cufMember: false },
  });
  const change = (patch: Partial<Organisation>) => setOrganisation({ ...organisation, ...patch });
  const { shortName, ...rest } = organisation;
  const submit = () =>
    create.mutate(shortName.trim() ? organisation : rest, {
      onSuccess: (added) => {
        toast(t('addedOrganisation', { who: added.name }));
        invalidate('organisation:list');
        onAdded();
      },
    });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <OrganisationFields value={organisation} onChange={change} errors={errors} />
      <ErrorNote error={create.error} />
      <Button kind="primary" type="submit" isPending={create.isPending}>
        {t('form.save')}
      </Button>
    </form>
  );
}
