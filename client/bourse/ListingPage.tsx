import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ListingView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { invalidate, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import { PartnerLines } from '../partnerships/PartnerLines.tsx';
import { KindTag, StatusTag } from './KindTag.tsx';
import { ListingFacts } from './ListingFacts.tsx';
import styles from './ListingPage.module.css';
import { MeetRequest } from './MeetRequest.tsx';
import { MyListingActions } from './MyListingActions.tsx';
import { OpenSlots } from './OpenSlots.tsx';
import { useWhere } from './who.ts';

/** One fiche: its text, its contacts, its open hours. */
export default function ListingPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('bourse');
  const listing = useRead('listing:read', { id: slug }, { keep: true });
  useFact('listing:changed', (fact) => {
    if (fact.listing.id === listing.data?.id && fact.listing.rev > listing.data.rev)
      invalidate('listing:read');
  });
  if (listing.data) return <Listing listing={listing.data} />;
  return (
    <Page title={t('title')}>
      {listing.error ? (
        <ErrorNote error={listing.error} onRetry={() => void listing.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}

function Listing({ listing }: { listing: ListingView }) {
  const { t } = useTranslation('bourse');
  const { t: after } = useTranslation('outcome');
  const where = useWhere();
  const [asking, setAsking] = useState(false);
  const contact = listing.contacts[0];
  const { session } = useSession();
  const mayAsk = session.role !== 'staff';
  return (
    <Page
      title={listing.title}
      lead={
        <span className={styles.lead}>
          <KindTag kind={listing.kind} />
          {listing.status !== 'published' && <StatusTag status={listing.status} />}
          <span>
            <Link to={pathOfOrganisation(listing.organisation)}>{listing.organisation.name}</Link> ·{' '}
            {where(listing.organisation)}
          </span>
        </span>
      }
    >
      <div className={styles.columns}>
        <div className={styles.act}>
          {listing.status === 'partner-found' && (
            <Card aria-labelledby="partenaires">
              <h2 id="partenaires">{after('partners.title')}</h2>
              <PartnerLines listingId={listing.id} partners={listing.partners} />
            </Card>
          )}
          {listing.editable ? (
            <MyListingActions listing={listing} />
          ) : (
            <Card aria-label={t('listing.openSlots')}>
              <OpenSlots listing={listing} />
              {asking ? (
                <MeetRequest people={listing.contacts} listing={listing} onSent={() => setAsking(false)} />
              ) : (
                contact &&
                mayAsk && (
                  <Button wide onPress={() => setAsking(true)}>
                    {t('listing.ask')}
                  </Button>
                )
              )}
            </Card>
          )}
        </div>
        <article className={styles.text} lang={listing.lang}>
          {(['what', 'how', 'why', 'difficulties'] as const).map(
            (field) =>
              listing[field] && <Answer key={field} title={t(`listing.${field}`)} text={listing[field]} />,
          )}
        </article>
        <div className={styles.facts}>
          <ListingFacts listing={listing} />
        </div>
      </div>
    </Page>
  );
}

function Answer({ title, text }: { title: string; text: string }) {
  const { i18n } = useTranslation();
  return (
    <section className={styles.answer}>
      <h2 lang={i18n.language}>{title}</h2>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, never reordered
        <p key={index}>{paragraph}</p>
      ))}
    </section>
  );
}
