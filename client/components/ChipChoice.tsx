import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './ChipChoice.module.css';
import { FieldGroup } from './Field.tsx';
import type { Option } from './Select.tsx';

/** A handful of choices, all visible; several may be on. */
export function ChipChoice<V extends string>({
  label,
  hint,
  error,
  options,
  values,
  onChange,
  single = false,
  hideLabel = false,
}: {
  label: string;
  hint?: string;
  error?: string;
  options: readonly Option<V>[];
  values: readonly V[];
  onChange: (values: V[]) => void;
  /** Exactly one. */
  single?: boolean;
  hideLabel?: boolean;
}) {
  const group = (
    <ToggleButtonGroup
      className={styles.group}
      aria-label={label}
      selectionMode={single ? 'single' : 'multiple'}
      disallowEmptySelection={single}
      selectedKeys={values}
      onSelectionChange={(keys) => onChange([...keys] as V[])}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.chip}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
  if (hideLabel) return group;
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      {group}
    </FieldGroup>
  );
}
