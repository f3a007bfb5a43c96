import { LayoutGrid } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { useSession } from '../live/session.tsx';
import { ChooseForm } from './ChooseForm.tsx';
import { EarlierPlans } from './EarlierPlans.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { PlanProgress } from './PlanProgress.tsx';
import { usePlan } from './use-plan.ts';

/** `/tableau/preparer`: choose; `/tableau/preparer/<id>`: wait, look, publish, take back. */
export default function PlanPage() {
  const { t } = useTranslation('plan');
  const { id } = useParams();
  const staff = useSession().session.role === 'staff';
  if (!staff) {
    return (
      <Page title={t('title')} width="measure">
        <EmptyState title={t('notStaff')} action={<ButtonLink to="/agenda">{t('toBoard')}</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width={id === undefined ? 'page' : 'wide'}
      actions={
        <ButtonLink to="/tableau" icon={<LayoutGrid aria-hidden />}>
          {t('toBoard')}
        </ButtonLink>
      }
    >
      {id === undefined ? (
        <>
          <ChooseForm />
          <EarlierPlans />
        </>
      ) : (
        <OnePlan key={id} id={id} />
      )}
    </Page>
  );
}

function OnePlan({ id }: { id: string }) {
  const { t } = useTranslation('plan');
  const { plan, done, error, reread } = usePlan(id);
  if (!plan) return error ? <ErrorNote error={error} onRetry={reread} /> : <Skeleton lines={6} />;
  if (plan.state === 'running') return <PlanProgress id={id} done={done ?? plan.done} />;
  if (plan.state === 'cancelled' || plan.state === 'failed') {
    return (
      <EmptyState
        title={t(`ended.${plan.state}`)}
        action={
          <ButtonLink to="/tableau/preparer" kind="primary">
            {t('ended.again')}
          </ButtonLink>
        }
      />
    );
  }
  return <PlanPreview plan={plan} reread={reread} />;
}
