import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguageOptions } from '../bourse/options.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { FieldGroup, TextField } from '../components/Field.tsx';
import type { FieldErrors } from '../components/field-errors.ts';
import { TagPicker } from '../components/TagPicker.tsx';
import { randomKey } from '../live/call.ts';
import styles from './SettingsPage.module.css';
import type { InterpreterDraft } from './settings.ts';

/** Who interprets, between which languages. */
export function InterpretersField({
  interpreters,
  onChange,
  errors,
}: {
  interpreters: InterpreterDraft[];
  onChange: (interpreters: InterpreterDraft[]) => void;
  errors: FieldErrors;
}) {
  const { t } = useTranslation('settings');
  const languageOptions = useLanguageOptions();
  const change = (at: number, patch: Partial<InterpreterDraft>) =>
    onChange(interpreters.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  return (
    <FieldGroup label={t('interpreters')} hideLabel hint={t('interpretersHint')}>
      {interpreters.map((one, index) => (
        <fieldset
          key={one.key}
          className={styles.interpreter}
          aria-label={one.name || t('interpreterNumber', { number: index + 1 })}
        >
          <TextField
            label={t('interpreterName')}
            value={one.name}
            onChange={(name) => change(index, { name })}
            error={errors[`interpreters.${index}.name`]}
            isRequired
          />
          <IconButton
            label={t('removeInterpreter', {
              name: one.name || t('interpreterNumber', { number: index + 1 }),
            })}
            onPress={() => onChange(interpreters.filter((_, other) => other !== index))}
          >
            <X aria-hidden />
          </IconButton>
          <div className={styles.languages}>
            <TagPicker
              label={t('interpreterLanguages')}
              options={languageOptions}
              values={one.languages}
              onChange={(languages) => change(index, { languages })}
              error={errors[`interpreters.${index}.languages`]}
              max={10}
            />
          </div>
          {one.id && (
            <Link className={styles.day} to={`/tableau?nom=${encodeURIComponent(one.name)}`}>
              {t('interpreterDay')}
              <span className="visually-hidden"> ({one.name})</span>
            </Link>
          )}
        </fieldset>
      ))}
      <Button
        kind="quiet"
        icon={<Plus aria-hidden />}
        onPress={() => onChange([...interpreters, { key: randomKey(), name: '', languages: ['fr'] }])}
      >
        {t('addInterpreter')}
      </Button>
    </FieldGroup>
  );
}
