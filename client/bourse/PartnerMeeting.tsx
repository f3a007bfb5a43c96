import { useTranslation } from 'react-i18next';
import type { ListingSummary, MeetingState, PartnerView } from '../../server/contract/index.ts';
import { useLeaving } from '../agenda/leaving.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { StateBadge } from '../components/StateBadge.tsx';
import { useLabels } from '../i18n/labels.ts';
import { formatSlot } from '../live/clock.ts';
import { useEdition, useSession } from '../live/session.tsx';
import styles from './PartnerCard.module.css';
import { useWithdraw } from './use-withdraw.ts';

type Existing = NonNullable<PartnerView['meeting']>;

/** The meeting that there is with a partner: whom one meets or asked, when, and what can be done with it. */
export function PartnerMeeting({ meeting, listing }: { meeting: Existing; listing: ListingSummary }) {
  const { t, i18n } = useTranslation('bourse');
  const edition = useEdition();
  const labels = useLabels();
  const withdraw = useWithdraw();
  const { session } = useSession();
  const leaving = useLeaving().some(({ meetingId }) => meetingId === meeting.id);
  const who = listing.organisation.name;
  const people = labels.list(meeting.people.map((person) => person.name)) || who;
  const slotIds = meeting.slotId === null ? meeting.proposedSlotIds : [meeting.slotId];
  const times = edition.slots
    .filter((slot) => slotIds.includes(slot.id))
    .map((slot) => formatSlot(slot, edition, i18n.language).full)
    .join(', ');
  const asks = meeting.people.some((person) => person.id === meeting.requestedById);
  const asker = [session.profile, ...session.actsFor].find((one) => one?.id === meeting.requestedById);
  const waits = meeting.state === 'proposed';
  if (leaving) return <p className={styles.where}>{t('partners.withdrawn', { people })}</p>;
  return (
    <div className={styles.meeting}>
      <StateBadge state={meeting.state as MeetingState} />
      <span>
        {t(`partners.${!waits ? 'meeting' : asks ? 'askedBy' : 'proposedTo'}`, { people })}
        {times && <span className="figures"> · {times}</span>}
      </span>
      <div className={styles.aside}>
        {waits && asker && (
          <Button
            kind="quiet"
            size="dense"
            aria-label={t('partners.withdrawNamed', { who: people })}
            onPress={() => withdraw({ id: meeting.id, who, onBehalfOf: asker.id })}
          >
            {t('partners.withdraw')}
          </Button>
        )}
        <ButtonLink to={agendaOf(asker?.id, session.profile?.id, waits && asks)} kind="quiet" size="dense">
          {t(waits && asks ? 'partners.answer' : 'partners.openAgenda')}
        </ButtonLink>
      </div>
    </div>
  );
}

function agendaOf(personId: string | undefined, myId: string | undefined, toAnswer: boolean): string {
  const query = new URLSearchParams();
  if (toAnswer) query.set('vue', 'invitations');
  if (personId !== undefined && personId !== myId) query.set('pour', personId);
  return query.size > 0 ? `/agenda?${query}` : '/agenda';
}
