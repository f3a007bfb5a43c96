import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingSummary, MeetingState, PartnerView } from '../../server/contract/index.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { StateBadge } from '../components/StateBadge.tsx';
import { toast } from '../components/toast.ts';
import { type CallError, call } from '../live/call.ts';
import { formatSlot } from '../live/clock.ts';
import { invalidate, keyOf, queryClient } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import { WaitButton } from '../waiting/WaitButton.tsx';
import { BothTexts } from './BothTexts.tsx';
import { KindTag } from './KindTag.tsx';
import styles from './PartnerCard.module.css';
import { FoldedListings } from './SimilarListings.tsx';
import { SlotButtons } from './SlotButtons.tsx';
import { WhyBars, WhySentence } from './Why.tsx';
import { useWhere } from './who.ts';

/** A possible partner: who and where, one sentence why, when to meet. */
export function PartnerCard({
  mine,
  partner,
  forId,
}: {
  mine: ListingSummary;
  partner: PartnerView;
  /** For whom the meeting is booked: the contact of my fiche. */
  forId: string | undefined;
}) {
  const { t } = useTranslation(['bourse', 'common']);
  const where = useWhere();
  const { listing, contacts, reasons, slots, meeting } = partner;
  const who = listing.organisation.name;
  const contact = contacts[0];
  const target = { listingId: listing.id, fromListingId: mine.id, withId: contact?.id ?? '', who, forId };
  return (
    <Card as="article" aria-label={who}>
      <div className={styles.card}>
        <header>
          <h3>{who}</h3>
          <p className={styles.where}>{where(listing.organisation)}</p>
        </header>
        <div>
          <WhySentence mine={mine.kind} listing={listing} reasons={reasons} />
          <WhyBars reasons={reasons} score={partner.score} who={who}>
            <BothTexts mine={mine} theirs={listing} reasons={reasons} />
          </WhyBars>
        </div>
        <p className={styles.listing}>
          <KindTag kind={listing.kind} />
          <Link to={`/bourse/${listing.slug}`} lang={listing.lang}>
            {listing.title}
          </Link>
        </p>
        <FoldedListings listings={partner.similar} />
        {partner.standing === 'declined' && <p className={styles.where}>{t('partners.declined')}</p>}
        <div className={styles.actions}>
          {meeting ? (
            <ExistingMeeting meeting={meeting} />
          ) : slots.length > 0 && contact ? (
            <SlotButtons slots={slots} target={target} />
          ) : (
            <>
              <p className={styles.where}>{t('partners.noSlots')}</p>
              {contact && <WaitButton target={target} />}
            </>
          )}
          {!meeting && <PutAside mine={mine} partner={partner} />}
        </div>
      </div>
    </Card>
  );
}

function PutAside({ mine, partner }: { mine: ListingSummary; partner: PartnerView }) {
  const { t } = useTranslation('bourse');
  const who = partner.listing.organisation.name;
  return (
    <div className={styles.aside}>
      <Button
        kind="quiet"
        onPress={() => setDismissed(mine.id, partner, 'not-interested', t('partners.dismissed', { who }))}
      >
        {t('partners.dismiss')}
        <span className="visually-hidden"> {t('partners.dismissWho', { who })}</span>
      </Button>
      <Button
        kind="quiet"
        onPress={() => setDismissed(mine.id, partner, 'already-partners', t('partners.known', { who }))}
      >
        {t('partners.already')}
        <span className="visually-hidden"> {t('partners.alreadyWho', { who })}</span>
      </Button>
    </div>
  );
}

function ExistingMeeting({ meeting }: { meeting: NonNullable<PartnerView['meeting']> }) {
  const { t, i18n } = useTranslation('bourse');
  const edition = useEdition();
  const slot = edition.slots.find((candidate) => candidate.id === meeting.slotId);
  return (
    <div className={styles.meeting}>
      <StateBadge state={meeting.state as MeetingState} />
      <span>
        {t('partners.existing')}
        {slot && <time> · {formatSlot(slot, edition, i18n.language).full}</time>}
      </span>
      <ButtonLink to="/agenda" kind="quiet" size="dense">
        {t('partners.openAgenda')}
      </ButtonLink>
    </div>
  );
}

/** Folds a partner away for a reason, or brings it back (null): at once on screen, then on the server. */
export function setDismissed(
  listingId: string,
  partner: PartnerView,
  because: 'not-interested' | 'already-partners' | null,
  message?: string,
): void {
  const partnerId = partner.listing.id;
  const key = keyOf('partner:rank', { id: listingId });
  const show = (standing: PartnerView['standing']) =>
    queryClient.setQueryData<PartnerView[]>(key, (partners) =>
      partners?.map((one) => {
        if (one.listing.id !== partnerId) return one;
        return { ...one, dismissed: standing !== null, standing };
      }),
    );
  show(because);
  if (message) toast(message, { undo: () => setDismissed(listingId, partner, null) });
  const input = { id: listingId, partnerId, dismissed: because !== null };
  call('partner:dismiss', because ? { ...input, because } : input).then(
    // Another fiche of theirs may be folded too, and what comes back takes its own place.
    () => because !== 'not-interested' && invalidate('partner:rank'),
    (error: CallError) => {
      toast(error.message, { tone: 'error' });
      invalidate('partner:rank');
    },
  );
}
