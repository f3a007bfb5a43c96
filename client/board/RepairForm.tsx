import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ANSWER, LIMITS } from '../../server/contract/index.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { PersonPicker } from '../components/PersonPicker.tsx';
import { Select } from '../components/Select.tsx';
import { useRead } from '../live/queries.ts';
import mend from './Mend.module.css';
import styles from './Panel.module.css';
import { RepairWords } from './RepairWords.tsx';
import {
  ANSWER_CHOICES,
  disturbanceOf,
  EMPTY_DRAFT,
  INCIDENTS,
  type RepairDraft,
  roomsOf,
  slotsAhead,
} from './repair-draft.ts';
import type { Desk } from './use-desk.ts';
import { useRepair } from './use-repair.ts';
import { useWhat } from './use-what.ts';

const BY_HOUR = 'by-hour';

/** Reports what goes wrong, shows in words what would happen, and does it.
 * @param about what is known already, where it was opened from a table or a person */
export function RepairForm({
  desk,
  about = {},
  level = 3,
  onClose,
}: {
  desk: Desk;
  about?: Partial<RepairDraft>;
  /** Of its heading. */
  level?: 2 | 3;
  onClose?: () => void;
}) {
  const { t } = useTranslation('moves');
  const Heading = `h${level}` as const;
  const { board, edition, slots, sittings, now, words } = desk;
  const ahead = slotsAhead(slots, now);
  const [draft, setDraft] = useState<RepairDraft>({ ...EMPTY_DRAFT, ...about });
  const change = (part: Partial<RepairDraft>) => setDraft({ ...draft, ...part });
  const repair = useRepair(board);
  const disturbance = disturbanceOf(draft, edition, ahead, sittings);
  const what = useWhat(desk, disturbance ? [disturbance] : [], draft.people);
  const wanted = disturbance && { disturbance, note: draft.note, answerMinutes: draft.answerMinutes };

  if (repair.outcome !== null || repair.preview !== null) {
    return (
      <section className={styles.section} aria-live="polite">
        <RepairWords
          desk={desk}
          repair={repair}
          level={level}
          what={disturbance ? what(disturbance) : null}
        />
        <ErrorNote error={repair.refusal} />
        <div className={`${styles.actions} ${mend.reach}`}>
          {repair.outcome === null ? (
            <>
              <Button
                kind="primary"
                isDisabled={repair.pending}
                onPress={() => wanted && void repair.run(wanted)}
              >
                {t('report.run')}
              </Button>
              <Button onPress={repair.reset}>{t('report.back')}</Button>
            </>
          ) : (
            <Button
              onPress={() => {
                repair.reset();
                onClose?.();
              }}
            >
              {t('report.close')}
            </Button>
          )}
        </div>
      </section>
    );
  }
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted) void repair.look(wanted);
      }}
    >
      <Heading className={mend.heading}>{t('report.heading')}</Heading>
      {about.incident === undefined && (
        <Select
          label={t('report.kind')}
          value={draft.incident}
          onChange={(incident) => change({ incident })}
          options={INCIDENTS.map((value) => ({ value, label: t(`report.kinds.${value}`) }))}
        />
      )}
      <What desk={desk} draft={draft} fixed={about} onChange={change} />
      {draft.incident !== 'sitting' && (
        <Times
          options={ahead.map(({ id }) => ({ value: id, label: words.fullTime(id) }))}
          draft={draft}
          onChange={change}
        />
      )}
      <TextField
        label={t('report.note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        max={LIMITS.shortTextChars}
      />
      <Select
        label={t('report.minutes')}
        value={String(draft.answerMinutes ?? BY_HOUR)}
        onChange={(value) => change({ answerMinutes: value === BY_HOUR ? null : Number(value) })}
        options={[
          { value: BY_HOUR, label: t('report.byHour', ANSWER) },
          ...ANSWER_CHOICES.map((count) => ({
            value: String(count),
            label: t('report.inMinutes', { count }),
          })),
        ]}
      />
      <ErrorNote error={repair.refusal} />
      {ahead.length === 0 && draft.incident !== 'sitting' && (
        <p className={styles.note}>{t('report.nothingLeft')}</p>
      )}
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={wanted === null || repair.pending}>
          {t('report.preview')}
        </Button>
        {onClose && <Button onPress={onClose}>{t('report.close')}</Button>}
      </div>
    </form>
  );
}

interface PartProps {
  draft: RepairDraft;
  onChange: (part: Partial<RepairDraft>) => void;
}

function What({ desk, draft, fixed, onChange }: PartProps & { desk: Desk; fixed: Partial<RepairDraft> }) {
  const { t, i18n } = useTranslation('moves');
  const { edition, sittings, words } = desk;
  const organisations = useRead('organisation:list', {}, { enabled: draft.incident === 'delegation' });
  switch (draft.incident) {
    case 'table':
      if (fixed.tableId) return null;
      return (
        <Select
          label={t('report.table')}
          value={draft.tableId}
          onChange={(tableId) => onChange({ tableId })}
          options={edition.tables.map(({ id, label, room }) => ({ value: id, label: `${label} · ${room}` }))}
        />
      );
    case 'room':
      return (
        <Select
          label={t('report.room')}
          value={draft.room}
          onChange={(room) => onChange({ room })}
          options={roomsOf(edition).map((room) => ({ value: room, label: room }))}
        />
      );
    case 'person':
      if (fixed.people) return null;
      return <People draft={draft} onChange={onChange} />;
    case 'delegation':
      return (
        <Select
          label={t('report.organisation')}
          value={draft.organisationId}
          onChange={(organisationId) => onChange({ organisationId })}
          options={(organisations.data ?? [])
            .map(({ id, name }) => ({ value: id, label: name }))
            .sort((a, b) => a.label.localeCompare(b.label, i18n.language))}
        />
      );
    case 'sitting':
      return (
        <>
          <Select
            label={t('report.sitting')}
            value={draft.sittingId}
            onChange={(sittingId) => onChange({ sittingId })}
            options={sittings.map(({ id, title, start, roomName }) => ({
              value: id,
              label: `${words.clock(start)} · ${titleIn(title, i18n.language)} · ${roomName}`,
            }))}
          />
          <TextField
            label={t('report.newStart')}
            type="time"
            value={draft.newStart}
            onChange={(newStart) => onChange({ newStart })}
          />
        </>
      );
  }
}

export const titleIn = (
  title: { fr: string; en?: string; es?: string; pt?: string },
  language: string,
): string => title[language as 'fr'] ?? title.fr;

function People({ draft, onChange }: PartProps) {
  const { t } = useTranslation('moves');
  return (
    <>
      {draft.people.length > 0 && (
        <ul className={styles.people}>
          {draft.people.map((person) => (
            <li key={person.id}>
              <div className={styles.person}>
                <strong>{person.name}</strong>
                <span>{person.organisation?.name}</span>
              </div>
              <IconButton
                size="dense"
                label={t('report.remove', person)}
                onPress={() => onChange({ people: draft.people.filter((one) => one.id !== person.id) })}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        without={draft.people.map(({ id }) => id)}
        note={() => null}
        onChoose={(person) => onChange({ people: [...draft.people, person] })}
      />
    </>
  );
}

function Times({ options, draft, onChange }: PartProps & { options: { value: string; label: string }[] }) {
  const { t } = useTranslation('moves');
  const from = draft.fromSlotId ?? options[0]?.value ?? null;
  const after = options.slice(
    Math.max(
      0,
      options.findIndex(({ value }) => value === from),
    ),
  );
  const until = after.some(({ value }) => value === draft.untilSlotId)
    ? draft.untilSlotId
    : (after.at(-1)?.value ?? null);
  return (
    <div className={styles.section}>
      <Select
        label={t('report.from')}
        value={from}
        onChange={(fromSlotId) => onChange({ fromSlotId, untilSlotId: null })}
        options={options}
      />
      <Select
        label={t('report.until')}
        value={until}
        onChange={(untilSlotId) => onChange({ untilSlotId })}
        options={after}
      />
    </div>
  );
}
