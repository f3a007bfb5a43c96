import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import { Tabs } from '../components/Tabs.tsx';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone, useNow } from '../live/clock.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { PartnershipAsks } from '../partnerships/Partnerships.tsx';
import { AllListings } from './AllListings.tsx';
import { MyBourse } from './MyBourse.tsx';

/** The bourse: my fiches with their partners, or all fiches. */
export default function BoursePage() {
  const { t, i18n } = useTranslation('bourse');
  const { session } = useSession();
  const edition = useEdition();
  const now = useNow(60_000);
  const [params] = useSearchParams();
  const hasOwn = session.profile?.organisation != null;
  const view = params.get('vue') ?? (hasOwn ? 'mienne' : 'toutes');
  const deadline = edition.listingDeadline
    ? inEditionZone(edition.listingDeadline, edition).setLocale(localeOf(i18n.language))
    : null;
  return (
    <Page
      title={t('title')}
      // On a phone the partners of a fiche have the page to themselves.
      headOnPhone={!params.has('fiche')}
      lead={
        deadline &&
        (deadline > now
          ? t('deadline', { date: deadline.toLocaleString({ day: 'numeric', month: 'long' }) })
          : t('deadlinePast'))
      }
      actions={
        <ButtonLink to="/bourse/nouvelle" kind="primary" icon={<FilePlus2 aria-hidden />}>
          {t('write')}
        </ButtonLink>
      }
    >
      {hasOwn && (
        <Tabs
          onPhone={!params.has('fiche')}
          label={t('tabs.label')}
          tabs={[
            { to: '/bourse', label: t('tabs.mine'), current: view !== 'toutes' },
            { to: '/bourse?vue=toutes', label: t('tabs.all'), current: view === 'toutes' },
          ]}
        />
      )}
      {view !== 'toutes' && !params.has('fiche') && <PartnershipAsks />}
      {view === 'toutes' ? <AllListings /> : <MyBourse />}
    </Page>
  );
}
