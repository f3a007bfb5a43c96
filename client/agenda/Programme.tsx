import { CalendarRange, Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SittingView } from '../../server/contract/index.ts';
import { EmptyState, ErrorNote, Skeleton } from '../components/index.ts';
import { useRead } from '../live/queries.ts';
import { useFact } from '../live/socket.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { dateOf } from './day-plan.ts';
import { takenSlots } from './free-time.ts';
import { NetButton } from './NetButton.tsx';
import styles from './Programme.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import { useSittingTitle } from './sitting-title.ts';
import { clockWords } from './words.ts';

/** The sessions of the chosen day, each with whether one goes. */
export function Programme({ date }: { date: string }) {
  const { t } = useTranslation('agenda');
  const { edition } = useAgendaPage();
  const read = useRead('programme:read', {}, { keep: true });
  useFact('sitting:changed', () => void read.refetch());
  useFact('sitting:removed', () => void read.refetch());
  const sittings = (read.data ?? [])
    .filter((sitting) => dateOf(Date.parse(sitting.start), edition) === date)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || a.roomName.localeCompare(b.roomName));
  return (
    <>
      {!read.data && <ErrorNote error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <Skeleton lines={5} />}
      {read.data && sittings.length === 0 && (
        <EmptyState icon={<CalendarRange aria-hidden />} title={t('programme.emptyTitle')}>
          <p>{t('programme.empty')}</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {sittings.map((sitting) => (
          <Sitting key={sitting.id} sitting={sitting} />
        ))}
      </ul>
    </>
  );
}

function Sitting({ sitting }: { sitting: SittingView }) {
  const { t } = useTranslation('agenda');
  const title = useSittingTitle();
  const { state, edition, now, commands, slotTime } = useAgendaPage();
  // The programme is the same for everybody; whether this person goes is in their agenda.
  const going = state.sittings[sitting.id]?.attending ?? false;
  const taken = takenSlots(state);
  const clashId = going ? undefined : sitting.slotIds.find((slotId) => taken.get(slotId)?.by === 'meeting');
  const over = Date.parse(sitting.end) <= now;
  return (
    <li className={`${styles.row} ${over ? styles.over : ''}`}>
      <p className={styles.time}>
        <time dateTime={sitting.start}>{clockWords(Date.parse(sitting.start), edition)}</time>
        <span className={styles.until}>–{clockWords(Date.parse(sitting.end), edition)}</span>
      </p>
      <div className={styles.body}>
        <p className={styles.title}>{title(sitting)}</p>
        <p className={styles.soft}>
          {t(`programme.kind.${sitting.kind}`)} · {sitting.roomName}
        </p>
      </div>
      {going ? (
        <NetButton
          about={sitting.id}
          kind="primary"
          icon={<Check aria-hidden />}
          label={`${t('programme.going')} : ${title(sitting)}`}
          aria-pressed
          onPress={() => void commands.attend(sitting, false)}
        >
          {t('programme.going')}
        </NetButton>
      ) : (
        !over &&
        sitting.kind !== 'break' &&
        (clashId ? (
          <p className={styles.soft}>{t('programme.clash', { time: slotTime(clashId) })}</p>
        ) : (
          <NetButton
            about={sitting.id}
            label={t('reserve.attendNamed', { title: title(sitting) })}
            onPress={() => void commands.attend(sitting, true)}
          >
            {t('reserve.attend')}
          </NetButton>
        ))
      )}
      <RefusalNote about={sitting.id} />
    </li>
  );
}
