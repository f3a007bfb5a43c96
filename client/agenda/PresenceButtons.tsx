import { Clock, UserCheck, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import type { MeetingEntry } from './day-plan.ts';
import styles from './Focus.module.css';
import { NetButton } from './NetButton.tsx';
import { presenceOf } from './presence.ts';
import { clockWords } from './words.ts';

/** Who is late, who is there. */
export function PresenceLines({ entry: { meeting, slot } }: { entry: MeetingEntry }) {
  const { t } = useTranslation('agenda');
  const { state, now, edition } = useAgendaPage();
  const { arrivedAt, late, awaited } = presenceOf(meeting, state.participantId, slot, now);
  return (
    <>
      {late && (
        <p className={styles.state}>
          <StateBadge state={meeting.state} phase="late" /> {t('focus.lateSaid')}
        </p>
      )}
      {arrivedAt !== null && (
        <p className={styles.there}>
          <UserCheck aria-hidden />{' '}
          {t('focus.arrivedAt', { time: clockWords(Date.parse(arrivedAt), edition) })}
        </p>
      )}
      {meeting.people
        .filter((person) => person.participant.id !== state.participantId)
        .map(({ participant, lateSince, arrivedAt: there }) => {
          const who = participant.organisation?.name ?? participant.name;
          if (there !== null) {
            return (
              <p key={participant.id} className={styles.there}>
                <UserCheck aria-hidden /> {t('focus.theyAreThere', { who })}
              </p>
            );
          }
          return (
            lateSince !== null && (
              <p key={participant.id} className={styles.state}>
                {t('focus.theyAreLate', { who })}
              </p>
            )
          );
        })}
      {arrivedAt !== null && awaited.length === 0 && <p className="visually-hidden">{t('focus.allThere')}</p>}
    </>
  );
}

/** One tap each: I am here, I am late, nobody came. */
export function PresenceButtons({ entry: { meeting, slot } }: { entry: MeetingEntry }) {
  const { t } = useTranslation('agenda');
  const { state, now, commands } = useAgendaPage();
  const { may } = presenceOf(meeting, state.participantId, slot, now);
  return (
    <>
      {may.has('arrived') && (
        <NetButton
          about={meeting.id}
          kind="primary"
          icon={<UserCheck aria-hidden />}
          onPress={() => void commands.mark(meeting, 'arrived')}
        >
          {t('focus.arrived')}
        </NetButton>
      )}
      {may.has('on-time') && (
        <NetButton
          about={meeting.id}
          kind="primary"
          icon={<Clock aria-hidden />}
          onPress={() => void commands.mark(meeting, 'on-time')}
        >
          {t('focus.onTime')}
        </NetButton>
      )}
      {may.has('late') && (
        <NetButton
          about={meeting.id}
          icon={<Clock aria-hidden />}
          onPress={() => void commands.mark(meeting, 'late')}
        >
          {t('focus.late')}
        </NetButton>
      )}
      {may.has('no-show') && (
        <NetButton
          about={meeting.id}
          icon={<UserX aria-hidden />}
          onPress={() => void commands.mark(meeting, 'no-show')}
        >
          {t('focus.noShow')}
        </NetButton>
      )}
    </>
  );
}
