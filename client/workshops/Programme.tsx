import { CalendarCheck, CalendarPlus, Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WorkshopView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Time } from '../components/Time.tsx';
import { toast } from '../components/toast.ts';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { About } from './About.tsx';
import { byTime } from './use-workshops.ts';
import styles from './Workshops.module.css';

/** What takes place when and where, for everybody. */
export function Programme({ workshops }: { workshops: readonly WorkshopView[] }) {
  const { t, i18n } = useTranslation('workshops');
  const edition = useEdition();
  const groups = byTime(workshops);
  const days = [...Map.groupBy(groups, (one) => inEditionZone(one.start, edition).toISODate() ?? '')];
  if (groups.length === 0) {
    return (
      <EmptyState icon={<Presentation aria-hidden />} title={t('emptyTitle')}>
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <>
      {days.map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.day}>
            {inEditionZone(ofDay[0]!.start, edition).setLocale(localeOf(i18n.language)).toLocaleString({
              weekday: 'long',
              day: 'numeric',
              month: 'long',
            })}
          </h2>
          <ol className={styles.times}>
            {ofDay.map(({ start, end, here }) => (
              <li key={start} className={styles.time}>
                <p className={styles.clock}>
                  <Time iso={start} until={end} />
                </p>
                <ul className={styles.rooms}>
                  {here.map((workshop) => (
                    <li key={workshop.id} className={styles.card}>
                      <p className={styles.room}>{workshop.place?.roomName}</p>
                      <About workshop={workshop} />
                      <Attend workshop={workshop} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** One tap: it is in the agenda, and no meeting takes that time. */
function Attend({ workshop }: { workshop: WorkshopView }) {
  const { t } = useTranslation('workshops');
  const { session } = useSession();
  const attend = useCommand('sitting:attend');
  if (session.role === 'staff' || !workshop.sittingId) return null;
  if (workshop.speakers.some((one) => one.id === session.profile?.id)) {
    return <p className={styles.presents}>{t('presents')}</p>;
  }
  const set = (attending: boolean) =>
    attend.mutate(
      { sittingId: workshop.sittingId!, attending },
      {
        onSuccess: () => {
          toast(t(attending ? 'coming' : 'left'), { undo: () => set(!attending) });
          invalidate('workshop:list', 'agenda:read', 'programme:read');
        },
      },
    );
  const { attending, title } = workshop;
  return (
    <div className={styles.foot}>
      <Button
        kind={attending ? 'secondary' : 'primary'}
        icon={attending ? <CalendarCheck aria-hidden /> : <CalendarPlus aria-hidden />}
        isPending={attend.isPending}
        aria-label={t(attending ? 'leaveFrom' : 'comeTo', { title })}
        onPress={() => set(!attending)}
      >
        {t(attending ? 'leave' : 'come')}
      </Button>
      {workshop.attendeeCount > 0 && (
        <span className={styles.soft}>{t('people', { count: workshop.attendeeCount })}</span>
      )}
      <ErrorNote error={attend.error} />
    </div>
  );
}
