import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { Button, StateBadge } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import styles from './Invitations.module.css';
import { lostItsPlace } from './moves.ts';

/** An answer stays visible for this long. */
const RECENT_HOURS = 24;

/** What became of my requests lately, with a way on. */
export function RecentAnswers() {
  const { t } = useTranslation('agenda');
  const { state, now, whoOf, open } = useAgendaPage();
  const recent = Object.values(state.meetings)
    .filter(
      (meeting) =>
        (meeting.requestedById === state.participantId && isAnswer(meeting)) || lostItsPlace(meeting),
    )
    .filter((meeting) => now - Date.parse(meeting.updatedAt) < RECENT_HOURS * 3_600_000)
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  if (recent.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('invitations.answered')}</h3>
      <ul className={styles.list}>
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
