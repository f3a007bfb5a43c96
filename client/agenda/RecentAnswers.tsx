import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { Button, StateBadge } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Invitations.module.css';
import { isRecent, lostItsPlace, readAnswered } from './moves.ts';

/** What became of my requests lately, for a meeting or for another day, with a way on. */
export function RecentAnswers() {
  const { t } = useTranslation(['agenda', 'moves']);
  const { state, now, whoOf, open, slotTime } = useAgendaPage();
  const recent = Object.values(state.meetings)
    .filter(
      (meeting) =>
        (meeting.requestedById === state.participantId && isAnswer(meeting)) || lostItsPlace(meeting),
    )
    .filter((meeting) => isRecent(meeting.updatedAt, now))
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  const days = readAnswered(state, now);
  if (recent.length + days.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('invitations.answered')}</h3>
      <ul className={styles.list}>
        {days.map(({ move, meeting, status }) => (
          <li key={move.id} className={styles.waiting}>
            <p>
              {t(`moves:answered.${status}`, {
                who: whoOf(meeting),
                time: slotTime(move.slotIds[0] ?? null),
              })}
            </p>
          </li>
        ))}
        {recent.map((meeting) => {
          const who = whoOf(meeting);
          return (
            <li key={meeting.id} className={styles.waiting}>
              <div>
                <p>
                  {t(`invitations.${SAID[meeting.state] ?? 'lostPlace'}`, { who })}{' '}
                  <StateBadge state={meeting.state} />
                </p>
                {meeting.reason && <p className={styles.soft}>{meeting.reason}</p>}
              </div>
              <Button kind="quiet" onPress={() => open({ kind: 'counter', meetingId: meeting.id })}>
                {t('invitations.proposeAgain')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const SAID: Partial<Record<MeetingView['state'], 'declinedBy' | 'expiredFor'>> = {
  declined: 'declinedBy',
  expired: 'expiredFor',
};
const isAnswer = (meeting: MeetingView) => meeting.state === 'declined' || meeting.state === 'expired';
