import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { Button } from '../components/index.ts';
import { useLabels } from '../i18n/labels.ts';
import { LimitNote } from '../limits/LimitNote.tsx';
import { MeetingSubject, MeetingWhy } from '../subject/MeetingSubject.tsx';
import { useAgendaPage } from './agenda-context.tsx';
import type { Invitation } from './free-time.ts';
import styles from './Invitations.module.css';
import { useInterpreterWords } from './interpreter-words.ts';
import { othersIn } from './meeting-reading.ts';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** Who asks, about what, until when. */
export function InvitationFacts({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('agenda');
  const labels = useLabels();
  const { state, timeOf } = useAgendaPage();
  const people = othersIn(meeting, state.participantId);
  const interpreter = useInterpreterWords()(meeting);
  return (
    <>
      <p className={styles.soft}>
        {people
          .map(({ name, title, organisation }) =>
            [name, title, organisation && labels.country(organisation.country)].filter(Boolean).join(', '),
          )
          .join(' ; ')}
      </p>
      <MeetingSubject meeting={meeting} readerId={state.participantId} />
      <MeetingWhy meeting={meeting} />
      {interpreter && <p className={styles.soft}>{interpreter}</p>}
      {meeting.message && <blockquote className={styles.message}>{meeting.message}</blockquote>}
      {meeting.expiresAt && (
        <p className={styles.soft}>
          {t('invitations.expires', { time: timeOf({ start: meeting.expiresAt }) })}
        </p>
      )}
    </>
  );
}

/** One button for each time that suits, then another time, then no. */
export function InvitationAnswers({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('agenda');
  const { commands, open, limitOf, whoOf, timeOf } = useAgendaPage();
  const { meeting, possible } = invitation;
  const who = whoOf(meeting);
  const limit = limitOf(meeting.people.map((one) => one.participant.id));
  return (
    <>
      {limit ? <LimitNote limit={limit} /> : <RefusalNote about={meeting.id} />}
      <div className={styles.answers}>
        {!limit && (
          <>
            {possible.map((slot, index) => (
              <NetButton
                key={slot.id}
                about={meeting.id}
                kind={index === 0 ? 'primary' : 'secondary'}
                label={t('day.acceptNamed', { time: timeOf(slot), who })}
                onPress={() => void commands.accept(meeting, slot.id)}
              >
                {t('day.acceptAt', { time: timeOf(slot) })}
              </NetButton>
            ))}
            <Button
              aria-label={t('day.otherTimeNamed', { who })}
              onPress={() => open({ kind: 'counter', meetingId: meeting.id })}
            >
              {t('day.otherTime')}
            </Button>
          </>
        )}
        <Button
          kind="quiet"
          aria-label={t('invitations.declineNamed', { who })}
          onPress={() => open({ kind: 'leave', meetingId: meeting.id })}
        >
          {t('invitations.decline')}
        </Button>
      </div>
    </>
  );
}
