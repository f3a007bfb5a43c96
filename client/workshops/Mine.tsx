import { Pencil, Presentation, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopCallView, WorkshopView } from '../../server/contract/index.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Time } from '../components/Time.tsx';
import { toast } from '../components/toast.ts';
import { useLabels } from '../i18n/labels.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { About } from './About.tsx';
import { useTimeWords } from './use-workshops.ts';
import styles from './Workshops.module.css';

/** What my organisation proposed, and what became of it. */
export function Mine({ call, workshops }: { call: WorkshopCallView; workshops: readonly WorkshopView[] }) {
  const { t } = useTranslation('workshops');
  const mine = workshops.filter((one) => one.mine);
  if (mine.length === 0) {
    return (
      <EmptyState
        icon={<Presentation aria-hidden />}
        title={t('mineEmptyTitle')}
        action={
          call.open && (
            <ButtonLink to="/micro-ateliers/proposer" kind="primary">
              {t('propose')}
            </ButtonLink>
          )
        }
      >
        {t('mineEmpty')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.rooms}>
      {mine.map((workshop) => (
        <li key={workshop.id} className={styles.card}>
          <Proposal call={call} workshop={workshop} />
        </li>
      ))}
    </ul>
  );
}

function Proposal({ call, workshop }: { call: WorkshopCallView; workshop: WorkshopView }) {
  const { t } = useTranslation('workshops');
  const labels = useLabels();
  const words = useTimeWords(call.times);
  const withdraw = useCommand('workshop:withdraw');
  const { id, title, state, place, preferred } = workshop;
  return (
    <>
      <p className={styles.room} data-state={state}>
        {t(`state.${state}`)}
        {place && (
          <>
            {' · '}
            <Time iso={place.start} until={place.end} withDay /> · {place.roomName}
          </>
        )}
      </p>
      <About workshop={workshop} as="h2" />
      {state === 'submitted' && (
        <p className={styles.soft}>
          {t('waiting')}{' '}
          {preferred.length > 0 ? t('wishes', { times: labels.list(preferred.map(words)) }) : t('anyTime')}
        </p>
      )}
      {state !== 'withdrawn' && (
        <div className={styles.foot}>
          <ButtonLink to={`/micro-ateliers/${id}/modifier`} icon={<Pencil aria-hidden />}>
            {t('edit')}
          </ButtonLink>
          <Button
            kind="quiet"
            icon={<Trash2 aria-hidden />}
            isPending={withdraw.isPending}
            onPress={() =>
              withdraw.mutate(
                { id },
                {
                  onSuccess: () => {
                    toast(t('withdrawn', { title }));
                    invalidate('workshop:list', 'programme:read', 'agenda:read');
                  },
                },
              )
            }
          >
            {t('withdraw')}
          </Button>
        </div>
      )}
      <ErrorNote error={withdraw.error} />
    </>
  );
}
