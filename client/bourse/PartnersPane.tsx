import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListingSummary, PartnerView } from '../../server/contract/index.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { toast } from '../components/toast.ts';
import { LimitBanner } from '../limits/LimitNote.tsx';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useMeetingFacts } from '../live/socket.ts';
import { PartnerCard, setDismissed } from './PartnerCard.tsx';
import styles from './PartnersPane.module.css';

/** Who can answer one of my fiches, best first. */
export function PartnersPane({ mine }: { mine: ListingSummary }) {
  const { t } = useTranslation('bourse');
  return (
    <section className={styles.pane} aria-labelledby="partenaires">
      <Link to="/bourse" className={styles.back}>
        <ArrowLeft aria-hidden /> {t('partners.back')}
      </Link>
      <header className={styles.head}>
        <h2 id="partenaires">{t('partners.of', { title: mine.title })}</h2>
        <div className={styles.actions}>
          <ButtonLink to={`/bourse/${mine.slug}`} kind="quiet" size="dense">
            {t('partners.seeListing')}
          </ButtonLink>
          <ButtonLink to={`/bourse/${mine.slug}/modifier`} kind="quiet" size="dense">
            {t('partners.editListing')}
          </ButtonLink>
        </div>
      </header>
      {mine.status === 'published' ? (
        <Partners mine={mine} />
      ) : (
        <NotPublished mine={mine} status={mine.status} />
      )}
    </section>
  );
}

function Partners({ mine }: { mine: ListingSummary }) {
  const { t } = useTranslation('bourse');
  const { session } = useSession();
  const ranked = useRead('partner:rank', { id: mine.id });
  useMeetingFacts(() => invalidate('partner:rank'));
  // Common hours are those of the first contact of my fiche: meetings are booked for them.
  const full = useRead('listing:read', { id: mine.id });
  if (ranked.error && !ranked.data)
    return <ErrorNote error={ranked.error} onRetry={() => void ranked.refetch()} />;
  if (!ranked.data || full.isPending) return <Skeleton lines={3} block />;

  const contact = full.data?.contacts[0];
  const mayBookFor =
    contact?.id === session.profile?.id || session.actsFor.some((person) => person.id === contact?.id);
  const shown = ranked.data.filter((partner) => !partner.dismissed);
  const folded = ranked.data.filter((partner) => partner.dismissed);
  return (
    <>
      {contact && <LimitBanner personIds={[contact.id]} />}
      {shown.length === 0 && <EmptyState title={t('partners.emptyTitle')}>{t('partners.empty')}</EmptyState>}
      {shown.length > 0 && (
        <p className={styles.count}>
          {t('partners.count', { count: shown.length })}
          {mayBookFor && contact && contact.id !== session.profile?.id && (
            <> · {t('partners.meetFor', { name: contact.name })}</>
          )}
          {shown.some((partner) => partner.slots.length > 0 && !partner.meeting) && (
            <>
              <br />
              {t('meet.openHint')}
            </>
          )}
        </p>
      )}
      {shown.flatMap((partner, index) => [
        ...(isMet(partner) && !shown.slice(0, index).some(isMet)
          ? [
              <p key="met" className={styles.count}>
                {t('partners.met')}
              </p>,
            ]
          : []),
        <PartnerCard
          key={partner.listing.id}
          mine={mine}
          partner={partner}
          forId={mayBookFor ? contact?.id : undefined}
        />,
      ])}
      {folded.length > 0 && <Folded mine={mine} partners={folded} />}
    </>
  );
}

/** They will meet or have met: the server puts them after those still to be met. */
const isMet = ({ standing }: PartnerView): boolean => standing === 'meeting' || standing === 'met';

function Folded({ mine, partners }: { mine: ListingSummary; partners: PartnerView[] }) {
  const { t } = useTranslation('bourse');
  return (
    <details className={styles.folded}>
      <summary>{t('partners.dismissedCount', { count: partners.length })}</summary>
      <ul>
        {partners.map((partner) => (
          <li key={partner.listing.id}>
            <span>
              {partner.listing.organisation.name}
              {partner.standing === 'already-partners' && (
                <span className={styles.count}> · {t('partners.already')}</span>
              )}
            </span>
            <Button size="dense" onPress={() => setDismissed(mine.id, partner, null)}>
              {t('partners.restore')}
              <span className="visually-hidden"> {partner.listing.organisation.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NotPublished({
  mine,
  status,
}: {
  mine: ListingSummary;
  status: Exclude<ListingSummary['status'], 'published'>;
}) {
  const { t } = useTranslation('bourse');
  if (status !== 'draft') return <TakenOff mine={mine} status={status} />;
  return (
    <EmptyState
      title={t('partners.draftTitle')}
      action={
        <ButtonLink to={`/bourse/${mine.slug}/modifier`} kind="primary">
          {t('partners.continue')}
        </ButtonLink>
      }
    >
      {t('partners.draft')}
    </EmptyState>
  );
}

/** It was on the bourse and is not any more: why, and how it comes back. */
function TakenOff({
  mine,
  status,
}: {
  mine: ListingSummary;
  status: Exclude<ListingSummary['status'], 'published' | 'draft'>;
}) {
  const { t } = useTranslation('bourse');
  const publish = useCommand('listing:publish');
  const publishAgain = () =>
    publish.mutate(
      { id: mine.id },
      {
        onSuccess: () => {
          toast(t('listing.republished'));
          invalidate('listing:list', 'listing:read', 'partner:rank');
        },
      },
    );
  return (
    <EmptyState
      title={t(`partners.off.${status}.title`)}
      action={
        <>
          <Button kind="primary" isPending={publish.isPending} onPress={publishAgain}>
            {t('listing.publishAgain')}
          </Button>
          <ErrorNote error={publish.error} />
        </>
      }
    >
      {t(`partners.off.${status}.text`)}
    </EmptyState>
  );
}
