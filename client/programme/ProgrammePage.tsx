import { DoorOpen, Plus } from 'lucide-react';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SittingView } from '../../server/contract/index.ts';
import { useSittingTitle } from '../agenda/sitting-title.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NotStaff } from '../components/NotStaff.tsx';
import { Page } from '../components/Page.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { inEditionZone } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';
import columns from '../pages/DirectoryPage.module.css';
import styles from './Programme.module.css';
import { RoomsForm } from './RoomsForm.tsx';
import { SittingForm } from './SittingForm.tsx';
import { daysOf } from './sitting-draft.ts';

type Panel =
  | { kind: 'rooms' }
  | { kind: 'new'; after: SittingView | undefined }
  | { kind: 'sitting'; id: string };

/** Staff write the programme: its rooms, its sessions, and who is expected there. */
export default function ProgrammePage() {
  const { t } = useTranslation('programme');
  const { session } = useSession();
  if (session.role !== 'staff') return <NotStaff title={t('title')}>{t('notStaff')}</NotStaff>;
  return <Desk />;
}

function Desk() {
  const { t } = useTranslation('programme');
  const edition = useEdition();
  const read = useRead('programme:read', {}, { staleTime: 0 });
  const [panel, setPanel] = useState<Panel | null>(null);
  useFact('sitting:changed', () => void read.refetch());
  useFact('sitting:removed', () => void read.refetch());
  const days = daysOf(read.data ?? [], edition);
  const last = days.at(-1)?.sittings.at(-1);
  const chosen = panel?.kind === 'sitting' ? read.data?.find(({ id }) => id === panel.id) : undefined;
  const add = () => setPanel(edition.rooms.length === 0 ? { kind: 'rooms' } : { kind: 'new', after: last });
  const open = panel !== null && (panel.kind !== 'sitting' || chosen !== undefined);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink to="/reglages">{t('settings')}</ButtonLink>
          <Button icon={<DoorOpen aria-hidden />} onPress={() => setPanel({ kind: 'rooms' })}>
            {t('rooms.button', { count: edition.rooms.length })}
          </Button>
          <Button kind="primary" icon={<Plus aria-hidden />} onPress={add}>
            {t('add')}
          </Button>
        </>
      }
    >
      <div className={columns.columns} data-panel={open}>
        <div>
          {read.error && !read.data && <ErrorNote error={read.error} onRetry={() => void read.refetch()} />}
          {read.isPending && <Skeleton lines={8} />}
          {read.data?.length === 0 && (
            <EmptyState
              title={t('emptyTitle')}
              action={
                <Button kind="primary" onPress={add}>
                  {edition.rooms.length === 0 ? t('rooms.first') : t('add')}
                </Button>
              }
            >
              {t('empty')}
            </EmptyState>
          )}
          {days.map(({ date, sittings }) => (
            <Day
              key={date}
              date={date}
              sittings={sittings}
              onOpen={(id) => setPanel({ kind: 'sitting', id })}
            />
          ))}
        </div>
        {panel && open && (
          <div className={columns.panel}>
            <SidePanel
              key={panel.kind === 'sitting' ? panel.id : panel.kind}
              title={t(`panel.${panel.kind}`)}
              onClose={() => setPanel(null)}
            >
              {panel.kind === 'rooms' && <RoomsForm onSaved={() => setPanel(null)} />}
              {panel.kind === 'new' && (
                <SittingForm after={panel.after} onSaved={({ id }) => setPanel({ kind: 'sitting', id })} />
              )}
              {chosen && <SittingForm key={chosen.rev} sitting={chosen} onRemoved={() => setPanel(null)} />}
            </SidePanel>
          </div>
        )}
      </div>
    </Page>
  );
}

function Day({
  date,
  sittings,
  onOpen,
}: {
  date: string;
  sittings: readonly SittingView[];
  onOpen: (id: string) => void;
}) {
  const { t, i18n } = useTranslation(['programme', 'agenda']);
  const edition = useEdition();
  const title = useSittingTitle();
  const clock = (iso: string) => inEditionZone(iso, edition).toFormat('HH:mm');
  return (
    <section className={styles.day} aria-labelledby={`day-${date}`}>
      <h2 id={`day-${date}`}>
        {DateTime.fromISO(date, { locale: i18n.language }).toLocaleString(DateTime.DATE_HUGE)}
      </h2>
      <ul>
        {sittings.map((sitting) => (
          <li key={sitting.id} className={styles.row}>
            <p className={styles.time}>
              {clock(sitting.start)}–{clock(sitting.end)}
            </p>
            <div className={styles.what}>
              <p className={styles.title}>{title(sitting)}</p>
              <p className={styles.soft}>
                {[
                  t(`agenda:programme.kind.${sitting.kind}`),
                  sitting.roomName,
                  sitting.attendeeCount > 0 && t('expected.count', { count: sitting.attendeeCount }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {sitting.kind === 'micro-workshop' && sitting.id.startsWith('mw-') ? (
              <ButtonLink size="dense" to="/micro-ateliers?vue=preparer">
                {t('micro')}
              </ButtonLink>
            ) : (
              <Button
                size="dense"
                aria-label={t('changeWhich', { title: title(sitting) })}
                onPress={() => onOpen(sitting.id)}
              >
                {t('change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
