import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { Button, SidePanel, StateBadge, Time } from '../components/index.ts';
import { phaseAt } from '../components/meeting-look.ts';
import { useLabels } from '../i18n/labels.ts';
import { MeetingSubject, MeetingWhy } from '../subject/MeetingSubject.tsx';
import { AfterMeeting } from './AfterMeeting.tsx';
import { useAgendaPage } from './agenda-context.tsx';
import { InvitationAnswers } from './InvitationParts.tsx';
import { useInterpreterWords } from './interpreter-words.ts';
import { awaitsAnswerOf, isPending, joinsByVideo } from './meeting-reading.ts';
import { NetButton } from './NetButton.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import styles from './Sheets.module.css';
import { VideoLink } from './VideoLink.tsx';

/** Everything about one meeting, and what can be done with it. */
export function MeetingSheet({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('agenda');
  const labels = useLabels();
  const { state, edition, now, invitations, commands, close, whoOf } = useAgendaPage();
  const slot = edition.slots.find((candidate) => candidate.id === meeting.slotId);
  const interpreter = useInterpreterWords()(meeting);
  const byVideo = joinsByVideo(meeting, state.participantId);
  const { t: asking } = useTranslation('asking');
  // Who has answered, as long as it waits.
  const answered = (id: string, answer: MeetingView['people'][number]['answer']) =>
    meeting.state === 'proposed' && asking(id === meeting.requestedById ? 'answer.asks' : `answer.${answer}`);
  const invitation = invitations.toAnswer.find((candidate) => candidate.meeting.id === meeting.id);
  return (
    <SidePanel title={whoOf(meeting)} onClose={close} footer={<Actions meeting={meeting} />}>
      <div className={styles.sheet}>
        <p className={styles.line}>
          {slot && <Time iso={slot.start} until={slot.end} withDay={edition.days.length > 1} />}
          {meeting.table && !byVideo && <strong>{t('table', { label: meeting.table.label })}</strong>}
          {meeting.slotId && byVideo && <strong>{t('video.place')}</strong>}
          <StateBadge state={meeting.state} phase={phaseAt(meeting, slot, now)} />
        </p>
        <AfterMeeting meeting={meeting} />
        <MeetingSubject meeting={meeting} readerId={state.participantId} />
        <MeetingWhy meeting={meeting} />
        {meeting.message && <blockquote className={styles.message}>{meeting.message}</blockquote>}
        <VideoLink meeting={meeting} slot={slot} />
        <section>
          <h3>{t('meeting.people')}</h3>
          <ul className={styles.people}>
            {meeting.people.map(({ participant, answer, lateSince, arrivedAt, absent }) => (
              <li key={participant.id}>
                <strong>
                  {participant.name}
                  {participant.id === state.participantId && ` (${t('meeting.you')})`}
                </strong>
                <span className={styles.soft}>
                  {[
                    participant.title,
                    participant.organisation?.name,
                    participant.organisation && labels.country(participant.organisation.country),
                    labels.list(participant.languages.map(labels.language)),
                    participant.remote && t('meeting.remote'),
                    answered(participant.id, answer),
                    lateSince && t('meeting.late'),
                    arrivedAt && t('meeting.there'),
                    absent && t('meeting.absent'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {interpreter && <p>{interpreter}</p>}
        </section>
        {invitation && awaitsAnswerOf(meeting, state.participantId, now) ? (
          <InvitationAnswers invitation={invitation} />
        ) : (
          <RefusalNote about={meeting.id} />
        )}
        {isPending(meeting, now) && !invitation && (
          <NetButton about={meeting.id} onPress={() => commands.leaveMeeting(meeting, '')}>
            {t('invitations.withdraw')}
          </NetButton>
        )}
      </div>
    </SidePanel>
  );
}

function Actions({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('agenda');
  const { state, open } = useAgendaPage();
  if (meeting.state !== 'confirmed') return null;
  const to = (kind: 'where' | 'move' | 'leave') => () => open({ kind, meetingId: meeting.id });
  return (
    <>
      <Button onPress={to('move')}>{t('focus.move')}</Button>
      {meeting.table && !joinsByVideo(meeting, state.participantId) && (
        <Button onPress={to('where')}>{t('focus.where')}</Button>
      )}
      <Button kind="danger" onPress={to('leave')}>
        {t('meeting.cancel')}
      </Button>
    </>
  );
}
