import { useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '../../server/contract/index.ts';
import { useRead } from '../live/queries.ts';
import field from './Field.module.css';
import { FieldLabel } from './Field.tsx';
import styles from './PersonPicker.module.css';
import select from './Select.module.css';
import { ListHandle } from './TagPicker.tsx';

const SHOWN = 12;

/** Finds one person by name or organisation, and hands them over. */
export function PersonPicker({
  without,
  note,
  onChoose,
}: {
  /** People already chosen. */
  without: readonly string[];
  /** What to know before choosing them, such as "already at table 3". */
  note: (person: ParticipantView) => string | null;
  onChoose: (person: ParticipantView) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const closeList = useRef<() => void>(undefined);
  const read = useRead(
    'participant:list',
    { search: text, limit: SHOWN + without.length },
    { enabled: text.trim().length > 1, keepPrevious: true },
  );
  const short = text.trim().length < 2;
  const empty = short ? 'person.short' : read.isFetching ? 'person.searching' : 'person.nobody';
  const found = short ? [] : (read.data?.participants ?? []);
  const people = found.filter((person) => !without.includes(person.id) && person.role !== 'staff');
  return (
    <ComboBox
      className={field.field}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      items={people}
      allowsEmptyCollection
      menuTrigger="focus"
      onSelectionChange={(key) => {
        const chosen = people.find((person) => person.id === key);
        if (chosen === undefined) return;
        onChoose(chosen);
        setText('');
        // What is below is out of reach while the list is open.
        closeList.current?.();
      }}
    >
      <FieldLabel label={t('person.add')} />
      <Input className={field.input} placeholder={t('person.placeholder')} />
      <ListHandle close={closeList} />
      <Popover className={select.popover} placement="bottom start">
        <ListBox<ParticipantView>
          className={select.list}
          renderEmptyState={() => <p className={styles.nobody}>{t(empty)}</p>}
        >
          {(person) => {
            const warning = note(person);
            return (
              <ListBoxItem id={person.id} textValue={person.name} className={select.option}>
                <span className={styles.person}>
                  <Text slot="label">{person.name}</Text>
                  <Text slot="description">
                    {person.organisation?.name}
                    {warning !== null && <em> {warning}</em>}
                  </Text>
                </span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
