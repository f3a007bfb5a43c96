import { useTranslation } from 'react-i18next';
import { NumberField, TextField } from '../components/Field.tsx';
import type { FieldErrors } from '../components/field-errors.ts';
import styles from './SetupPage.module.css';
import { capacityOf, type EditionDraft } from './setup.ts';
import { TimeZoneField } from './TimeZoneField.tsx';
import { WindowsField } from './WindowsField.tsx';

/** What every event needs: a name and a place, hours, tables. For the first start and for later changes.
 * @param errors by field, as `edition.name` */
export function EditionFields({
  draft,
  onChange,
  errors,
}: {
  draft: EditionDraft;
  onChange: (patch: Partial<EditionDraft>) => void;
  errors: FieldErrors;
}) {
  const { t } = useTranslation('signin');
  const text = (name: 'name' | 'place' | 'tableRoom') => ({
    value: draft[name],
    onChange: (value: string) => onChange({ [name]: value }),
    error: errors[`edition.${name}`],
    isRequired: true,
  });
  const number = (name: 'slotMinutes' | 'changeoverMinutes' | 'tableCount' | 'videoTableCount') => ({
    value: draft[name],
    onChange: (value: number | null) => onChange({ [name]: value ?? 0 }),
    error: errors[`edition.${name}`],
  });
  const minutes = { unit: t('setup.minutes') };
  const { slots, meetings } = capacityOf(draft);
  return (
    <>
      <h2>{t('setup.event')}</h2>
      <TextField label={t('setup.name')} hint={t('setup.nameHint')} {...text('name')} />
      <div className={styles.pair}>
        <TextField label={t('setup.place')} {...text('place')} />
        <TimeZoneField
          value={draft.timeZone}
          onChange={(timeZone) => onChange({ timeZone })}
          error={errors['edition.timeZone']}
        />
      </div>
      <h2>{t('setup.hours')}</h2>
      <WindowsField windows={draft.windows} onChange={(windows) => onChange({ windows })} errors={errors} />
      <div className={styles.pair}>
        <NumberField
          label={t('setup.slotMinutes')}
          min={5}
          max={120}
          {...minutes}
          {...number('slotMinutes')}
        />
        <NumberField
          label={t('setup.changeover')}
          min={0}
          max={60}
          {...minutes}
          {...number('changeoverMinutes')}
        />
      </div>
      <h2>{t('setup.tables')}</h2>
      <div className={styles.pair}>
        <NumberField label={t('setup.tableCount')} min={1} max={300} {...number('tableCount')} />
        <NumberField label={t('setup.videoTables')} min={0} max={300} {...number('videoTableCount')} />
      </div>
      <TextField label={t('setup.room')} {...text('tableRoom')} />
      <p className={styles.summary} role="status">
        {t('setup.summary', { count: meetings, slots, tables: draft.tableCount })}
      </p>
    </>
  );
}
