import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../components/Button.tsx';
import { FieldGroup, TextField } from '../components/Field.tsx';
import type { FieldErrors } from '../components/field-errors.ts';
import styles from './SetupPage.module.css';
import type { EditionDraft } from './setup.ts';

/** The stretches of time in which people meet, one a line. */
export function WindowsField({
  windows,
  onChange,
  errors,
  hint,
}: {
  windows: EditionDraft['windows'];
  onChange: (windows: EditionDraft['windows']) => void;
  errors: FieldErrors;
  /** What the hours are for; that of the tables when left out. */
  hint?: string;
}) {
  const { t } = useTranslation('signin');
  const change = (at: number, patch: Partial<EditionDraft['windows'][number]>) =>
    onChange(windows.map((window, index) => (index === at ? { ...window, ...patch } : window)));
  return (
    <FieldGroup
      label={t('setup.hours')}
      hideLabel
      hint={hint ?? t('setup.hoursHint')}
      error={errors['edition.windows']}
    >
      {windows.map((window, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          key={index}
          className={styles.window}
          aria-label={t('setup.window', { number: index + 1 })}
        >
          {(['date', 'start', 'end'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`setup.${name}`)}
              type={name === 'date' ? 'date' : 'time'}
              value={window[name]}
              onChange={(value) => change(index, { [name]: value })}
              error={errors[`edition.windows.${index}.${name}`]}
            />
          ))}
          <IconButton
            label={t('setup.removeWindow', { number: index + 1 })}
            isDisabled={windows.length === 1}
            onPress={() => onChange(windows.filter((_, other) => other !== index))}
          >
            <X aria-hidden />
          </IconButton>
        </fieldset>
      ))}
      <Button
        kind="quiet"
        icon={<Plus aria-hidden />}
        onPress={() => onChange([...windows, { ...windows[windows.length - 1]! }])}
      >
        {t('setup.addWindow')}
      </Button>
    </FieldGroup>
  );
}
