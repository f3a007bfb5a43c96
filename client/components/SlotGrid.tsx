import { useTranslation } from 'react-i18next';
import type { SlotView } from '../../server/contract/index.ts';
import { formatSlot } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { ChipChoice } from './ChipChoice.tsx';
import { FieldGroup } from './Field.tsx';
import styles from './SlotGrid.module.css';

/** Hours to tick, grouped by day. */
export function SlotGrid({
  label,
  hint,
  error,
  slots,
  values,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string;
  slots: readonly SlotView[];
  values: readonly string[];
  /** Ids in the order in which they were ticked. */
  onChange: (ids: string[]) => void;
}) {
  const { i18n } = useTranslation();
  const edition = useEdition();
  const days = [...new Set(slots.map((slot) => slot.day))];
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      {days.map((day) => {
        const ofDay = slots.filter((slot) => slot.day === day);
        const words = formatSlot(ofDay[0]!, edition, i18n.language);
        const ids = new Set(ofDay.map((slot) => slot.id));
        return (
          <div key={day} className={styles.day}>
            <p className={styles.date}>{words.day}</p>
            <ChipChoice
              label={`${label}, ${words.day}`}
              hideLabel
              options={ofDay.map((slot) => ({
                value: slot.id,
                label: formatSlot(slot, edition, i18n.language).start,
              }))}
              values={values.filter((id) => ids.has(id))}
              onChange={(next) => {
                const kept = values.filter((id) => !ids.has(id) || next.includes(id));
                onChange([...kept, ...next.filter((id) => !values.includes(id))]);
              }}
            />
          </div>
        );
      })}
    </FieldGroup>
  );
}
