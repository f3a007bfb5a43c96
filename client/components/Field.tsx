import { type ReactNode, useId } from 'react';
import {
  NumberField as AriaNumberField,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';

interface Common {
  label: string;
  /** An example or an explanation, read with the label. */
  hint?: ReactNode;
  /** What is wrong with the value; shown beside the field and announced with it. */
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
}

/** One line of text, or several with `lines`. */
export function TextField({
  label,
  hint,
  error,
  lines,
  max,
  value,
  onChange,
  placeholder,
  type,
  autoComplete,
  ...rest
}: Common & {
  value: string;
  onChange: (value: string) => void;
  lines?: number;
  /** Characters allowed; counted under the field once three quarters are used. */
  max?: number;
  placeholder?: string;
  type?: 'text' | 'email' | 'search' | 'date' | 'time';
  autoComplete?: string;
  autoFocus?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <AriaTextField
      {...rest}
      className={styles.field}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      type={lines ? undefined : type}
      autoComplete={autoComplete}
    >
      <FieldLabel label={label} required={rest.isRequired} />
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      {lines ? (
        <TextArea className={styles.input} rows={lines} placeholder={placeholder} maxLength={max} />
      ) : (
        <Input className={styles.input} placeholder={placeholder} maxLength={max} />
      )}
      {max && value.length > max * 0.75 && (
        <span className={styles.count}>{t('characters', { count: value.length, max })}</span>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}

/** A whole number, or nothing. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  unit,
  ...rest
}: Common & {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  unit?: string;
  autoFocus?: boolean;
}) {
  return (
    <AriaNumberField
      {...rest}
      className={styles.field}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={min}
      maxValue={max}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      formatOptions={{ maximumFractionDigits: 0 }}
    >
      <FieldLabel label={label} required={rest.isRequired} />
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <span className={styles.withUnit}>
        <Input className={styles.input} />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaNumberField>
  );
}

/** A group of controls under one label, with the same hint and error as a field. */
export function FieldGroup({
  label,
  hint,
  error,
  hideLabel = false,
  children,
}: Common & {
  /** A heading above says the same. */
  hideLabel?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset
      className={styles.field}
      aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
    >
      <legend className={hideLabel ? 'visually-hidden' : styles.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

export function FieldLabel({ label, required = false }: { label: string; required?: boolean }) {
  return (
    <Label className={styles.label}>
      {label}
      {required && <span aria-hidden> *</span>}
    </Label>
  );
}
