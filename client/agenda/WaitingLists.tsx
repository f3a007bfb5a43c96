import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../server/contract/index.ts';
import { isInLine, isOffered, whoIs } from '../waiting/lines.ts';
import { useWaitingWords } from '../waiting/words.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Invitations.module.css';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** For whom I wait, with my place in line; who waits for me. */
export function WaitingLists() {
  const { t } = useTranslation('waiting');
  const { waiting, state } = useAgendaPage();
  const mine = waiting.filter((entry) => entry.participant.id === state.participantId);
  const forMe = waiting.filter((entry) => entry.awaited.id === state.participantId && isInLine(entry));
  return (
    <>
      {mine.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('lists.mine')}</h3>
          <ul className={styles.list}>
            {mine.map((entry) =>
              isInLine(entry) ? <Mine key={entry.id} entry={entry} /> : <Over key={entry.id} entry={entry} />,
            )}
          </ul>
        </>
      )}
      {forMe.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('lists.forMe')}</h3>
          <ul className={styles.list}>
            {forMe.map((entry) => (
              <li key={entry.id} className={styles.waiting}>
                <Facts entry={entry} person={entry.participant} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Facts({ entry, person }: { entry: WaitingView; person: WaitingView['awaited'] }) {
  const { t } = useTranslation('waiting');
  const words = useWaitingWords();
  const where = isOffered(entry)
    ? t('lists.offered', { time: words.slotTime(entry.offer.slotId) })
    : t('lists.one', { times: words.times(entry), position: entry.position ?? 1 });
  return (
    <div>
      <p>
        <strong>{whoIs(person)}</strong>
        {person.organisation && <span className={styles.soft}> · {person.name}</span>}
      </p>
      <p className={styles.soft}>{where}</p>
      {entry.message && <blockquote className={styles.message}>{entry.message}</blockquote>}
    </div>
  );
}

function Mine({ entry }: { entry: WaitingView }) {
  const { t } = useTranslation('waiting');
  const { commands } = useAgendaPage();
  return (
    <li className={styles.waiting}>
      <Facts entry={entry} person={entry.awaited} />
      <NetButton
        about={entry.id}
        kind="quiet"
        label={t('leaveNamed', { who: whoIs(entry.awaited) })}
        onPress={() => void commands.leaveLine(entry)}
      >
        {t('leave')}
      </NetButton>
      <RefusalNote about={entry.id} />
    </li>
  );
}

/** An offer that was not answered in time, or a wait whose time has come. */
function Over({ entry }: { entry: WaitingView }) {
  const { t } = useTranslation('waiting');
  const { commands, now, edition } = useAgendaPage();
  const words = useWaitingWords();
  const who = whoIs(entry.awaited);
  const wanted = entry.slotIds.length === 0 ? edition.slots.map((slot) => slot.id) : entry.slotIds;
  const toCome = edition.slots.some((slot) => wanted.includes(slot.id) && Date.parse(slot.start) > now);
  return (
    <li className={styles.waiting}>
      <p>
        {entry.offer
          ? t('lists.expired', { time: words.slotTime(entry.offer.slotId), who })
          : t('lists.over', { who })}
      </p>
      {toCome && (
        <NetButton
          about={entry.id}
          kind="quiet"
          label={t('lists.againNamed', { who })}
          onPress={() => void commands.joinAgain(entry)}
        >
          {t('lists.again')}
        </NetButton>
      )}
      <RefusalNote about={entry.id} />
    </li>
  );
}
