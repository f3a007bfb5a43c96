import { Plus, X } from 'lucide-react';
import { type RefObject, use, useEffect, useRef, useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  ComboBoxStateContext,
  FieldError,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import field from './Field.module.css';
import { FieldLabel } from './Field.tsx';
import { plain } from './fold.ts';
import select from './Select.module.css';
import type { Option } from './Select.tsx';
import styles from './TagPicker.module.css';

/** Several choices among many: type a few letters, pick; each choice has a button that takes it away. A choice closes the
 * list and leaves the field empty and in focus; typing or the down arrow opens it again, Escape closes it and takes back what was typed. */
export function TagPicker<V extends string>({
  label,
  hint,
  error,
  options,
  values,
  onChange,
  max = Number.POSITIVE_INFINITY,
  suggestions = [],
  placeholder,
}: {
  label: string;
  hint?: string;
  error?: string;
  options: readonly Option<V>[];
  values: readonly V[];
  onChange: (values: V[]) => void;
  max?: number;
  /** Offered as one-click buttons. */
  suggestions?: readonly { value: V; because?: string }[];
  placeholder?: string;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const closeList = useRef<() => void>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const labelOf = (value: V) => options.find((option) => option.value === value)?.label ?? value;
  const left = options.filter((option) => !values.includes(option.value));
  const full = values.length >= max;
  const add = (value: V) => {
    if (!full && !values.includes(value)) onChange([...values, value]);
  };
  const offered = full ? [] : suggestions.filter(({ value }) => !values.includes(value));
  return (
    <div className={styles.picker} ref={box}>
      <ComboBox
        className={field.field}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(key) => {
          // Null: Escape, or the focus goes elsewhere.
          setTyped('');
          if (key === null) return;
          add(key as V);
          closeList.current?.();
        }}
        defaultItems={left.map((option) => ({ id: option.value, ...option }))}
        defaultFilter={(text, input) => plain(text).includes(plain(input))}
        menuTrigger="focus"
        isDisabled={full}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <FieldLabel label={label} />
        {hint && (
          <Text slot="description" className={field.hint}>
            {hint}
          </Text>
        )}
        <Input className={field.input} placeholder={full ? '' : (placeholder ?? t('action.search'))} />
        <ListHandle close={closeList} />
        <FieldError className={field.error}>{error}</FieldError>
        <Popover className={select.popover}>
          <ListBox className={select.list}>
            {(option: { id: V; label: string }) => (
              <ListBoxItem id={option.id} textValue={option.label} className={select.option}>
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {values.length > 0 && (
        <ul className={styles.tags} aria-label={label}>
          {values.map((value) => (
            <li key={value}>
              <AriaButton
                className={styles.tag}
                aria-label={t('action.remove', { what: labelOf(value) })}
                onPress={() => {
                  onChange(values.filter((other) => other !== value));
                  box.current?.querySelector('input')?.focus();
                }}
              >
                {labelOf(value)}
                <X aria-hidden />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <fieldset className={styles.tags} aria-label={t('suggestions', { field: label })}>
          {offered.map(({ value, because }) => (
            <AriaButton
              key={value}
              className={`${styles.tag} ${styles.suggestion}`}
              aria-label={t('action.add', { what: labelOf(value) })}
              onPress={() => add(value)}
            >
              <Plus aria-hidden />
              {labelOf(value)}
              {because && <span className={styles.because}>{because}</span>}
            </AriaButton>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** No tag is ever the value of the field, which would close the list: it is closed by hand. */
export function ListHandle({ close }: { close: RefObject<(() => void) | undefined> }) {
  const state = use(ComboBoxStateContext);
  useEffect(() => {
    close.current = state?.close;
  });
  return null;
}
