import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../server/contract/index.ts';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { TextField } from '../components/Field.tsx';
import type { FieldErrors } from '../components/field-errors.ts';
import { Select } from '../components/Select.tsx';
import { useRead } from '../live/queries.ts';

const NONE = 'none';

type AnyRole = InputOf<'participant:create'>['role'];

export type Identity<R extends AnyRole = AnyRole> = { role: R } & Required<
  Pick<
    InputOf<'participant:create'>,
    'givenName' | 'familyName' | 'email' | 'title' | 'organisationId' | 'remote'
  >
>;

/** Who somebody is: staff write it once, and correct it. */
export function IdentityFields<R extends AnyRole>({
  value,
  onChange,
  errors,
  roles,
  hints,
}: {
  value: Identity<R>;
  onChange: (patch: Partial<Omit<Identity, 'role'>> & { role?: R }) => void;
  errors: FieldErrors;
  /** Those to choose from; none where the role, and what goes with it, cannot be changed. */
  roles: readonly R[];
  hints: { email: string; remote?: string };
}) {
  const { t } = useTranslation(['directory', 'common']);
  const organisations = useRead('organisation:list', {});
  const text = (name: 'givenName' | 'familyName' | 'email' | 'title') => ({
    label: t(`form.${name}`),
    value: value[name],
    onChange: (written: string) => onChange({ [name]: written }),
    error: errors[name],
  });
  return (
    <>
      <TextField {...text('givenName')} isRequired />
      <TextField {...text('familyName')} isRequired />
      <TextField {...text('email')} hint={hints.email} type="email" isRequired />
      {roles.length > 0 && (
        <Select
          label={t('form.role')}
          value={value.role}
          onChange={(role) => onChange({ role })}
          error={errors.role}
          options={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        />
      )}
      <TextField {...text('title')} hint={t('form.titleHint')} />
      <Select
        label={t('form.organisation')}
        value={value.organisationId ?? NONE}
        onChange={(id) => onChange({ organisationId: id === NONE ? null : id })}
        error={errors.organisationId}
        options={[
          { value: NONE, label: t('form.none') },
          ...(organisations.data ?? []).map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
      <ChipChoice
        label={t('form.attendance')}
        hint={hints.remote}
        single
        options={[
          { value: 'site', label: t('form.onSite') },
          { value: 'remote', label: t('form.remote') },
        ]}
        values={[value.remote ? 'remote' : 'site']}
        onChange={([chosen]) => onChange({ remote: chosen === 'remote' })}
      />
    </>
  );
}
