import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './ChangedMeetings.module.css';
import type { Change } from './changes.ts';
import { partnersOf } from './meeting-reading.ts';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** What others moved or cancelled while the reader was not looking, until they say that they have seen it. The first is
 * open, the others are one tap away. */
export function ChangedMeetings() {
  const { t } = useTranslation('agenda');
  const { changes, commands } = useAgendaPage();
  const [all, showAll] = useState(false);
  const [first, ...others] = changes;
  if (!first) return null;
  return (
    <section className={styles.changes} aria-labelledby="agenda-changes">
      <h2 id="agenda-changes" className={styles.heading}>
        <History aria-hidden /> {t('changes.heading')}
      </h2>
      <ul className={styles.list}>
        {(all ? changes : [first]).map((entry) => (
          <OneChange key={entry.change.meetingId} entry={entry} />
        ))}
      </ul>
      {others.length > 0 && (
        <div className={styles.answers}>
          {all ? (
            <NetButton about="changes" kind="quiet" onPress={() => void commands.seeChanges(changes)}>
              {t('changes.seeAll')}
            </NetButton>
          ) : (
            <Button kind="quiet" onPress={() => showAll(true)}>
              {t('changes.more', { count: others.length })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function OneChange({ entry }: { entry: Change }) {
  const { t } = useTranslation('agenda');
  const { commands, briefWhoOf, open } = useAgendaPage();
  const { change, meeting } = entry;
  const who = briefWhoOf(meeting);
  const cancelled = change.kind === 'cancelled';
  return (
    <li className={styles.change}>
      <p>
        <strong>{who}</strong> <FromTo entry={entry} />
      </p>
      <p className={styles.soft}>
        <By entry={entry} />
        {change.reason && <> · « {change.reason} »</>}
      </p>
      <RefusalNote about={meeting.id} />
      <div className={styles.answers}>
        <NetButton
          about={meeting.id}
          label={t('changes.seenNamed', { who })}
          onPress={() => void commands.seeChanges([entry])}
        >
          {t('changes.seen')}
        </NetButton>
        <Button
          kind="quiet"
          aria-label={t(cancelled ? 'changes.againNamed' : 'changes.notForMeNamed', { who })}
          onPress={() => open({ kind: cancelled ? 'counter' : 'move', meetingId: meeting.id })}
        >
          {t(cancelled ? 'invitations.proposeAgain' : 'changes.notForMe')}
        </Button>
      </div>
    </li>
  );
}

/** From where to where: the time, or only the table where that alone is another one. */
function FromTo({ entry: { change } }: { entry: Change }) {
  const { t } = useTranslation('agenda');
  const { slotTime, timeFrom } = useAgendaPage();
  const { from, to } = change;
  const table = (place: typeof from) => (place.table ? t('tableShort', { label: place.table.label }) : '');
  if (!to) return <s>{slotTime(from.slotId)}</s>;
  if (from.slotId === to.slotId) {
    return (
      <>
        {slotTime(to.slotId)} · <s>{table(from)}</s> → <strong>{table(to)}</strong>
      </>
    );
  }
  return (
    <>
      <s>{timeFrom(to.slotId, from.slotId)}</s> →{' '}
      <strong>{[timeFrom(from.slotId, to.slotId), table(to)].filter(Boolean).join(', ')}</strong>
    </>
  );
}

function By({ entry: { change, meeting } }: { entry: Change }) {
  const { t } = useTranslation('agenda');
  const { state } = useAgendaPage();
  const { by, kind, from, to } = change;
  if (!by) return t(kind === 'cancelled' ? 'changes.ended' : 'changes.moved');
  // Whom one meets is named above.
  const isNamed =
    by.organisation === null || partnersOf(meeting, state.participantId).includes(by.organisation);
  const person = isNamed ? by.name : `${by.name} (${by.organisation})`;
  const who = by.staff ? t('changes.staff') : person;
  if (kind === 'cancelled') return t('changes.cancelledBy', { who });
  return t(from.slotId === to?.slotId ? 'changes.tableBy' : 'changes.movedBy', { who });
}
