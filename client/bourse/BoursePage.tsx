import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import { Tabs } from '../components/Tabs.tsx';
import { Followed } from '../follow/Followed.tsx';
import { useFollow } from '../follow/use-follow.ts';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone, useNow } from '../live/clock.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { FreshnessAsks } from '../partnerships/Freshness.tsx';
import { PartnershipAsks } from '../partnerships/Partnerships.tsx';
import { AllListings } from './AllListings.tsx';
import { MyBourse } from './MyBourse.tsx';

/** The bourse: my fiches with their partners, or all fiches. */
export default function BoursePage() {
  const { t, i18n } = useTranslation(['bourse', 'follow']);
  const { session } = useSession();
  const edition = useEdition();
  const now = useNow(60_000);
  const [params] = useSearchParams();
  const hasOwn = session.profile?.organisation != null;
  const asked = params.get('vue');
  const view = asked === 'toutes' || asked === 'suivis' ? asked : hasOwn ? 'mienne' : 'toutes';
  const newFiches = useFollow().follow?.newFiches ?? 0;
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
      <Tabs
        onPhone={!params.has('fiche')}
        label={t('tabs.label')}
        tabs={[
          ...(hasOwn ? [{ to: '/bourse', label: t('tabs.mine'), current: view === 'mienne' }] : []),
          {
            to: '/bourse?vue=suivis',
            label: newFiches > 0 ? t('follow:tabNew', { count: newFiches }) : t('follow:tab'),
            current: view === 'suivis',
          },
          { to: '/bourse?vue=toutes', label: t('tabs.all'), current: view === 'toutes' },
        ]}
      />
      {view === 'mienne' && !params.has('fiche') && (
        <>
          <PartnershipAsks />
          <FreshnessAsks />
        </>
      )}
      {view === 'toutes' ? <AllListings /> : view === 'suivis' ? <Followed /> : <MyBourse />}
    </Page>
  );
}
