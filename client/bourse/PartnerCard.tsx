import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingSummary, ParticipantView, PartnerView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { toast } from '../components/toast.ts';
import { useFollowedWords } from '../follow/use-followed-words.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate, keyOf, queryClient } from '../live/queries.ts';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import { WaitButton } from '../waiting/WaitButton.tsx';
import { BothTexts } from './BothTexts.tsx';
import { KindTag } from './KindTag.tsx';
import styles from './PartnerCard.module.css';
import { PartnerMeeting } from './PartnerMeeting.tsx';
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
  const followedWords = useFollowedWords();
  const { listing, contacts, reasons, slots, meeting } = partner;
  const who = listing.organisation.name;
  const contact = contacts.find((person) => person.id === partner.hostId);
  const target = contact && { listingId: listing.id, fromListingId: mine.id, withId: contact.id, who, forId };
  return (
    <Card as="article" aria-label={who}>
      <div className={styles.card}>
        <header>
          <h3 className={styles.who}>
            <Link to={pathOfOrganisation(listing.organisation)}>{who}</Link>
          </h3>
          <p className={styles.where}>{where(listing.organisation)}</p>
          {!meeting && contact && <Contacts first={contact} contacts={contacts} />}
        </header>
        <div>
          <WhySentence
            mine={mine.kind}
            holder={mine.organisation.shortName}
            listing={listing}
            reasons={reasons}
          />
          {partner.followed && <p className={styles.where}>{followedWords(partner.followed)}</p>}
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
            <PartnerMeeting meeting={meeting} listing={listing} />
          ) : slots.length > 0 && target ? (
            <SlotButtons slots={slots} target={target} />
          ) : (
            // What is in our own way is said once, above.
            partner.noSlots !== 'our-limit' && (
              <div className={styles.without}>
                {partner.noSlots === 'their-limit' && contact ? (
                  <p className={styles.where}>{t('partners.theirLimit', { name: contact.name })}</p>
                ) : (
                  <p className={styles.where}>{t('partners.noSlots')}</p>
                )}
                {target && <WaitButton target={target} limited={partner.noSlots === 'their-limit'} />}
              </div>
            )
          )}
          {!meeting && <PutAside mine={mine} partner={partner} />}
        </div>
      </div>
    </Card>
  );
}

/** Whom one would meet; the others who know of the fiche after them. */
function Contacts({ first, contacts }: { first: ParticipantView; contacts: readonly ParticipantView[] }) {
  const { t } = useTranslation('bourse');
  const others = contacts.filter((person) => person !== first);
  const title = first.title && `, ${first.title}`;
  return (
    <p className={styles.contact}>
      {t('partners.contact')} <strong>{first.name}</strong>
      {title}
      {others.length > 0 && (
        <span className={styles.where}>
          {' '}
          · {t('partners.otherContacts', { names: others.map((person) => person.name).join(', ') })}
        </span>
      )}
    </p>
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
