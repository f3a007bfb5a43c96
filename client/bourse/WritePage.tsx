import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { emptyDraft } from './draft.ts';
import { WriteListing } from './WriteListing.tsx';

/** Writes a new fiche, or changes one. */
export default function WritePage() {
  const { slug } = useParams();
  const { t } = useTranslation('bourse');
  const { session } = useSession();
  const listing = useRead('listing:read', { id: slug ?? '' }, { enabled: slug !== undefined });
  const me = session.profile;
  if (slug === undefined || listing.data) {
    const blank = emptyDraft(
      currentLanguage(),
      me?.languages ?? [],
      me?.organisation && me.role !== 'staff' ? [me.id] : [],
    );
    return <WriteListing initial={slug === undefined ? null : (listing.data ?? null)} blank={blank} />;
  }
  return (
    <Page title={t('form.editTitle')}>
      {listing.error ? (
        <ErrorNote error={listing.error} onRetry={() => void listing.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}
