import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type ParticipantView, type SlotView, type TableView } from '../../server/contract/index.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { PersonPicker } from '../components/PersonPicker.tsx';
import type { CallError } from '../live/call.ts';
import styles from './Panel.module.css';
import type { Commands } from './use-commands.ts';
import type { Words } from './use-words.ts';
import { isLane } from './video-lanes.ts';

/** Staff seat people together, here and now, without asking. */
export function PlaceForm({
  table,
  slot,
  busy,
  words,
  commands,
}: {
  table: TableView;
  slot: SlotView;
  /** Who already sits somewhere at that time: participant → table. */
  busy: ReadonlyMap<string, TableView>;
  words: Words;
  commands: Commands;
}) {
  const { t } = useTranslation('board');
  const [people, setPeople] = useState<readonly ParticipantView[]>([]);
  const [subject, setSubject] = useState('');
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<CallError | null>(null);

  const warning = (person: ParticipantView): string | null => {
    const other = busy.get(person.id);
    if (other !== undefined)
      return isLane(other) ? t('cell.busyByVideo') : t('cell.busyAt', { table: other.label });
    if (isLane(table)) return person.remote ? null : t('cell.onSite');
    return person.remote && !table.video ? t('cell.noVideo') : null;
  };
  // Who all join by video leaves the tables to others.
  const byVideo = people.length > 1 && people.every((person) => person.remote);
  async function place(target: { slotId: string; tableId: string | null }) {
    setPending(true);
    const refused = await commands.act(
      {
        call: 'meeting:place',
        input: { participantIds: people.map((person) => person.id), subject, ...target },
      },
      (meeting) => t('done.placed', { who: words.who(meeting), place: words.place(meeting) }),
    );
    setPending(false);
    setRefusal(refused);
    if (refused === null) setPeople([]);
  }
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        void place({ slotId: slot.id, tableId: byVideo ? null : table.id });
      }}
    >
      <h3>{t('cell.seat')}</h3>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id}>
              <div className={styles.person}>
                <strong>{person.name}</strong>
                <span>{person.organisation?.name}</span>
                {warning(person) !== null && <small className={styles.late}>{warning(person)}</small>}
              </div>
              <IconButton
                size="dense"
                label={t('cell.remove', person)}
                onPress={() => setPeople(people.filter((one) => one.id !== person.id))}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {people.length < LIMITS.peoplePerMeeting && (
        <PersonPicker
          without={people.map((person) => person.id)}
          note={warning}
          onChoose={(person) => setPeople([...people, person])}
        />
      )}
      {people.length >= 2 && (
        <TextField label={t('cell.subject')} value={subject} onChange={setSubject} max={LIMITS.titleChars} />
      )}
      <ErrorNote
        error={refusal}
        onAlternative={(free) => void place({ slotId: free.id, tableId: null })}
        alternativeLabel={(_, time) => t('pick.alternative', { action: t('pick.place'), time })}
      />
      {people.length >= 2 ? (
        <Button type="submit" kind="primary" isPending={pending} isDisabled={isLane(table) && !byVideo}>
          {byVideo
            ? t('cell.placeByVideo', { time: words.time(slot.id) })
            : t('cell.place', { time: words.time(slot.id), table: table.label })}
        </Button>
      ) : (
        <p className={styles.note}>{t('cell.needTwo')}</p>
      )}
    </form>
  );
}
