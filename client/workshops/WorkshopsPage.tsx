import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { Tabs } from '../components/Tabs.tsx';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { CallForm } from './CallForm.tsx';
import { Desk } from './Desk.tsx';
import { Mine } from './Mine.tsx';
import { Programme } from './Programme.tsx';
import { useWorkshops } from './use-workshops.ts';

const VIEWS = { programme: 'programme', propositions: 'mine', preparer: 'desk', reglages: 'call' } as const;
type View = keyof typeof VIEWS;

/** Micro-ateliers: the programme, one's own proposals and, for staff, their preparation. */
export default function WorkshopsPage() {
  const { t, i18n } = useTranslation('workshops');
  const { session } = useSession();
  const edition = useEdition();
  const [params] = useSearchParams();
  const { data, error, refetch } = useWorkshops();
  const isStaff = session.role === 'staff';
  const views: View[] = isStaff ? ['programme', 'preparer', 'reglages'] : ['programme', 'propositions'];
  const wanted = params.get('vue') as View | null;
  const view = wanted && views.includes(wanted) ? wanted : 'programme';
  const call = data?.call ?? null;
  const deadline = call?.deadline
    ? inEditionZone(call.deadline, edition).setLocale(localeOf(i18n.language)).toLocaleString({
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
      })
    : null;
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('lead')} {call && !call.open ? t('deadlinePast') : deadline && t('deadline', { date: deadline })}
        </>
      }
      actions={
        call?.open && (
          <ButtonLink to="/micro-ateliers/proposer" kind="primary" icon={<Presentation aria-hidden />}>
            {t('propose')}
          </ButtonLink>
        )
      }
    >
      {(call || isStaff) && (
        <Tabs
          label={t('tabs.label')}
          tabs={views.map((one) => ({
            to: one === 'programme' ? '/micro-ateliers' : `/micro-ateliers?vue=${one}`,
            label: t(`tabs.${VIEWS[one]}`),
            current: one === view,
          }))}
        />
      )}
      {!data ? (
        error ? (
          <ErrorNote error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} />
        )
      ) : view === 'reglages' ? (
        <CallForm call={call} />
      ) : !call ? (
        <EmptyState
          icon={<Presentation aria-hidden />}
          title={t('noCallTitle')}
          action={
            isStaff && (
              <ButtonLink to="/micro-ateliers?vue=reglages" kind="primary">
                {t('openCall')}
              </ButtonLink>
            )
          }
        >
          {isStaff ? t('noCallStaff') : t('noCall')}
        </EmptyState>
      ) : view === 'preparer' ? (
        <Desk call={call} workshops={data.workshops} />
      ) : view === 'propositions' ? (
        <Mine call={call} workshops={data.workshops} />
      ) : (
        <Programme workshops={data.workshops} />
      )}
    </Page>
  );
}
