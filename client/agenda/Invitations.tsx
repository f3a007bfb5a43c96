import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Card, EmptyState } from '../components/index.ts';
import { useAgendaPage } from './agenda-context.tsx';
import { displacedBy, type Invitation } from './free-time.ts';
import { InvitationAnswers, InvitationFacts } from './InvitationParts.tsx';
import styles from './Invitations.module.css';
import { MoveCard } from './MoveCard.tsx';
import { NetButton } from './NetButton.tsx';
import { RecentAnswers } from './RecentAnswers.tsx';
import { WaitingLists } from './WaitingLists.tsx';

/** What waits for an answer: mine first, then theirs. */
export function Invitations() {
  const { t } = useTranslation('agenda');
  const { invitations, asks } = useAgendaPage();
  const { toAnswer, waiting } = invitations;
  const moves = [...asks.toAnswer, ...asks.waiting].filter(
    (ask) => !ask.urgent || asks.toAnswer.includes(ask),
  );
  return (
    <>
      {toAnswer.length + moves.length === 0 && (
        <EmptyState icon={<Inbox aria-hidden />} title={t('invitations.emptyTitle')}>
          <p>{t('invitations.empty')}</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {moves.map((ask) => (
          <MoveCard key={ask.move.id} ask={ask} />
        ))}
        {toAnswer.map((invitation) => (
          <InvitationCard key={invitation.meeting.id} invitation={invitation} />
        ))}
      </ul>
      {waiting.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('invitations.waiting')}</h3>
          <ul className={styles.list}>
            {waiting.map((invitation) => (
              <Waiting key={invitation.meeting.id} invitation={invitation} />
            ))}
          </ul>
        </>
      )}
      <WaitingLists />
      <RecentAnswers />
    </>
  );
}

function InvitationCard({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('agenda');
  const { invitations, open, whoOf, timeOf, slotTime } = useAgendaPage();
  const { meeting, possible } = invitation;
  const first = possible[0];
  const displaced = first ? displacedBy(invitations, meeting.id, first.id) : [];
  return (
    <Card as="li" tight aria-label={whoOf(meeting)}>
      <div className={styles.card}>
        <h3>{whoOf(meeting)}</h3>
        <InvitationFacts meeting={meeting} />
        {possible.length === 0 && (
          <p className={styles.warn}>
            {t('invitations.taken', { times: meeting.proposedSlotIds.map(slotTime).join(', ') })}
          </p>
        )}
        {first && displaced.length > 0 && (
          <p className={styles.warn}>
            {t('invitations.displaces', {
              time: timeOf(first),
              who: displaced.map(({ meeting: other }) => whoOf(other)).join(', '),
            })}{' '}
            {displaced
              .filter(({ otherTimes }) => otherTimes > 0)
              .map(({ meeting: other }) => t('invitations.keepsOther', { who: whoOf(other) }))
              .join(' ')}
          </p>
        )}
        <InvitationAnswers invitation={invitation} />
        {first && displaced.length > 0 && (
          <Button kind="quiet" wide onPress={() => open({ kind: 'compare', slotId: first.id })}>
            {t('day.compare', { count: displaced.length })}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Waiting({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('agenda');
  const { commands, whoOf, slotTime } = useAgendaPage();
  const { meeting } = invitation;
  const who = whoOf(meeting);
  const times = meeting.proposedSlotIds.map(slotTime).join(', ');
  return (
    <li className={styles.waiting}>
      <p>{t('invitations.waitingFor', { who, times })}</p>
      <NetButton
        about={meeting.id}
        kind="quiet"
        label={t('invitations.withdrawNamed', { who })}
        onPress={() => commands.leaveMeeting(meeting, '')}
      >
        {t('invitations.withdraw')}
      </NetButton>
    </li>
  );
}
