import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { useNow } from '../live/clock.ts';
import { useSession } from '../live/session.tsx';
import { offersTo, whoIs } from './lines.ts';
import styles from './Offer.module.css';
import { useWaiting, useWaitingNews } from './use-waiting.ts';
import { useWaitingWords } from './words.ts';

/** A place offered to me or to somebody for whom I act, on every page but the agenda, which shows it large. It is on
 * every page, so it is what hears of changes. */
export function OfferStrip() {
  const { session } = useSession();
  const { pathname } = useLocation();
  useWaitingNews();
  if (session.edition === null || session.profile === null || session.role === 'staff') return null;
  return pathname.startsWith('/agenda') ? null : <Strip />;
}

function Strip() {
  const { t } = useTranslation('waiting');
  const { session } = useSession();
  const entries = useWaiting();
  const now = useNow(15_000).toMillis();
  const words = useWaitingWords();
  const people = [session.profile, ...session.actsFor].flatMap((one) => one?.id ?? []);
  const offers = people.flatMap((id) => offersTo(entries, id, now));
  const [first] = offers;
  return (
    <div role="status">
      {first && (
        <div className={styles.strip}>
          <BellRing aria-hidden />
          <span>
            {t('strip', {
              count: offers.length,
              time: words.slotTime(first.offer.slotId),
              who: whoIs(first.awaited),
            })}
          </span>
          <ButtonLink
            size="dense"
            kind="primary"
            to={
              first.participant.id === session.profile?.id
                ? '/agenda'
                : `/agenda?pour=${first.participant.id}`
            }
          >
            {t('seeOffer')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
