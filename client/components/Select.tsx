import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  FieldError,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import field from './Field.module.css';
import { FieldLabel } from './Field.tsx';
import styles from './Select.module.css';

export interface Option<V extends string> {
  value: V;
  label: string;
}

/** One choice among a few. */
export function Select<V extends string>({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  placeholder,
  hideLabel = false,
  isRequired,
  isDisabled,
}: {
  label: string;
  hint?: string;
  error?: string;
  value: V | null;
  onChange: (value: V) => void;
  options: readonly Option<V>[];
  placeholder?: string;
  hideLabel?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <AriaSelect
      className={field.field}
      aria-label={hideLabel ? label : undefined}
      value={value}
      onChange={(next: Key | null) => {
        if (next !== null) onChange(next as V);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isRequired={isRequired}
      isDisabled={isDisabled}
      placeholder={placeholder ?? t('action.choose')}
    >
      {!hideLabel && <FieldLabel label={label} required={isRequired} />}
      {hint && (
        <Text slot="description" className={field.hint}>
          {hint}
        </Text>
      )}
      <AriaButton className={`${field.input} ${styles.trigger}`}>
        <SelectValue className={styles.value} />
        <ChevronDown aria-hidden />
      </AriaButton>
      <FieldError className={field.error}>{error}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list} items={options.map((option) => ({ id: option.value, ...option }))}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
