import { useTranslation } from 'react-i18next';
import { IMPORT_FIELDS, type ImportField, type ImportPreview } from '../../server/contract/index.ts';
import { useCountryOptions } from '../bourse/options.ts';
import { Card } from '../components/Card.tsx';
import { Select } from '../components/Select.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/index.ts';
import styles from './Import.module.css';
import type { Defaults } from './use-import.ts';

const NOTHING = 'nothing';
const ROLES = ['officer', 'elected', 'partner'] as const;

/** What each column says, and what counts where none says it. */
export function ImportColumns({
  columns,
  onChange,
  defaults,
  onDefaults,
}: {
  columns: ImportPreview['columns'];
  onChange: (fields: (ImportField | null)[]) => void;
  defaults: Defaults;
  onDefaults: (defaults: Defaults) => void;
}) {
  const { t } = useTranslation(['people', 'common']);
  const countries = useCountryOptions();
  const fields = columns.map(({ field }) => field);
  const options = [
    { value: NOTHING, label: t('columns.nothing') },
    ...IMPORT_FIELDS.map((field) => ({ value: field, label: t(`field.${field}`) })),
  ];
  const set = (index: number, value: string) => {
    const chosen = IMPORT_FIELDS.find((field) => field === value) ?? null;
    // A field is said by one column: the other one says nothing from now on.
    onChange(fields.map((field, at) => (at === index ? chosen : field === chosen ? null : field)));
  };
  const unsaid = (field: ImportField) => !fields.includes(field);
  return (
    <Card aria-labelledby="import-columns">
      <div className={styles.body}>
        <h2 id="import-columns">{t('columns.title')}</h2>
        <p className={styles.soft}>{t('columns.lead')}</p>
        <ul className={styles.columns}>
          {columns.map(({ heading, example, field }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their place
            <li key={index}>
              <Select
                label={heading || t('columns.number', { number: index + 1 })}
                hint={example ? t('columns.example', { example }) : t('columns.empty')}
                value={field ?? NOTHING}
                onChange={(value) => set(index, value)}
                options={options}
              />
            </li>
          ))}
        </ul>
        {(unsaid('role') || unsaid('interfaceLanguage') || unsaid('country')) && (
          <div className={styles.defaults}>
            {unsaid('role') && (
              <Select
                label={t('columns.defaultRole')}
                value={defaults.role}
                onChange={(role) => onDefaults({ ...defaults, role })}
                options={ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
              />
            )}
            {unsaid('interfaceLanguage') && (
              <Select
                label={t('columns.defaultLanguage')}
                value={defaults.interfaceLanguage}
                onChange={(interfaceLanguage) => onDefaults({ ...defaults, interfaceLanguage })}
                options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
              />
            )}
            {unsaid('country') && (
              <Select
                label={t('columns.defaultCountry')}
                value={defaults.country}
                onChange={(country) => onDefaults({ ...defaults, country })}
                options={countries}
              />
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
