import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '../../server/contract/index.ts';
import field from '../components/Field.module.css';
import { FieldLabel } from '../components/Field.tsx';
import select from '../components/Select.module.css';
import { useRead } from '../live/queries.ts';
import styles from './Panel.module.css';

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
  const { t } = useTranslation('board');
  const [text, setText] = useState('');
  const read = useRead(
    'participant:list',
    { search: text, limit: SHOWN + without.length },
    { enabled: text.trim().length > 1, keepPrevious: true },
  );
  const short = text.trim().length < 2;
  const empty = short ? 'cell.typeName' : read.isFetching ? 'cell.searching' : 'cell.noPerson';
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
      }}
    >
      <FieldLabel label={t('cell.addPerson')} />
      <Input className={field.input} placeholder={t('cell.personPlaceholder')} />
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
