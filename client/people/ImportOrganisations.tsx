import { useTranslation } from 'react-i18next';
import { ORGANISATION_TYPES } from '../../matching/types.ts';
import type { ImportOrganisationView } from '../../server/contract/index.ts';
import { useCountryOptions } from '../bourse/options.ts';
import { Card } from '../components/Card.tsx';
import { Select } from '../components/Select.tsx';
import styles from './Import.module.css';
import type { Choice } from './use-import.ts';

const NEW = 'new';

/** Organisations that the list would create, and those whose name is so alike that they may be one. */
export function ImportOrganisations({
  organisations,
  choices,
  onChoose,
}: {
  organisations: readonly ImportOrganisationView[];
  choices: readonly Choice[];
  onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslation('people');
  const shown = organisations
    .filter(
      ({ status, similar, sameAs }) =>
        status === 'new' || status === 'problem' || similar.length > 0 || sameAs,
    )
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
  if (shown.length === 0) return null;
  const created = organisations.filter(({ status }) => status === 'new').length;
  const unclear = organisations.filter(({ status }) => status === 'problem').length;
  return (
    <Card aria-labelledby="import-organisations">
      <div className={styles.body}>
        <h2 id="import-organisations">{t('organisations.title')}</h2>
        <p className={styles.soft} role="status">
          {[
            created > 0 && t('organisations.created', { count: created }),
            unclear > 0 && t('organisations.unclear', { count: unclear }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <ul className={styles.organisations}>
          {shown.map((one) => (
            <li key={one.key}>
              <Line
                one={one}
                choice={choices.find(({ key }) => key === one.key)}
                onChoose={(patch) =>
                  onChoose({ ...choices.find(({ key }) => key === one.key), ...patch, key: one.key })
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** Questions first, then those that may be one. */
const rank = ({ status, similar }: ImportOrganisationView) =>
  status === 'problem' ? 0 : similar.length > 0 ? 1 : 2;

function Line({
  one,
  choice,
  onChoose,
}: {
  one: ImportOrganisationView;
  choice: Choice | undefined;
  onChoose: (patch: Partial<Choice>) => void;
}) {
  const { t } = useTranslation(['people', 'common']);
  const countries = useCountryOptions();
  const same = choice?.sameAs;
  const asValue = (id: string | null | undefined, key: string | null | undefined) =>
    id ? `id ${id}` : `key ${key}`;
  const value = same ? asValue('id' in same ? same.id : null, 'key' in same ? same.key : null) : NEW;
  const missing = (field: 'type' | 'country') =>
    one.problems.some((problem) => problem.field === field) ? t(`organisations.${field}Missing`) : undefined;
  return (
    <fieldset className={styles.organisation} aria-label={one.name}>
      <div className={styles.name}>
        <p>{one.name}</p>
        <p className={styles.soft}>{t('organisations.rows', { count: one.rows })}</p>
      </div>
      {one.similar.length > 0 && (
        <Select
          label={t('organisations.same')}
          value={value}
          onChange={(next) =>
            onChoose({
              sameAs: next.startsWith('id ')
                ? { id: next.slice(3) }
                : next.startsWith('key ')
                  ? { key: next.slice(4) }
                  : undefined,
            })
          }
          options={[
            { value: NEW, label: t('organisations.new') },
            ...one.similar.map(({ name, id, key }) => ({
              value: asValue(id, key),
              label: t('organisations.sameAs', { name }),
            })),
          ]}
        />
      )}
      {one.sameAs === null && (
        <>
          <Select
            label={t('field.type')}
            value={one.type}
            error={missing('type')}
            onChange={(type) => onChoose({ type })}
            options={ORGANISATION_TYPES.map((type) => ({
              value: type,
              label: t(`common:organisationType.${type}`),
            }))}
          />
          <Select
            label={t('field.country')}
            value={one.country}
            error={missing('country')}
            onChange={(country) => onChoose({ country })}
            options={countries}
          />
        </>
      )}
    </fieldset>
  );
}
