import { MoveRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopCallView, WorkshopView } from '../../server/contract/index.ts';
import { Button, IconButton } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { useTimeWords } from './use-workshops.ts';
import styles from './Workshops.module.css';

export interface DraftPlace {
  id: string;
  timeId: string;
  roomId: string;
  asWished: boolean | null;
}

/** Rooms across, times down: what is in the programme, and what a draft would add. */
export function DeskGrid({
  call,
  workshops,
  draft = [],
  onMove,
}: {
  call: WorkshopCallView;
  workshops: readonly WorkshopView[];
  draft?: readonly DraftPlace[];
  onMove?: (id: string) => void;
}) {
  const { t } = useTranslation('workshops');
  const words = useTimeWords(call.times);
  const byId = new Map(workshops.map((one) => [one.id, one]));
  const cell = (timeId: string, roomId: string): ReactNode => {
    const there = workshops.find((one) => one.place?.timeId === timeId && one.place.roomId === roomId);
    if (there) return <Placed workshop={there} {...(onMove ? { onMove } : {})} />;
    const next = draft.find((one) => one.timeId === timeId && one.roomId === roomId);
    const workshop = next && byId.get(next.id);
    if (workshop) {
      return (
        <div className={styles.placed} data-new>
          <b>{t('desk.new')}</b> <span lang={workshop.language}>{workshop.title}</span>
          <p className={styles.soft}>
            {workshop.organisation?.shortName}
            {next.asWished && <> · {t('desk.asWished')}</>}
          </p>
        </div>
      );
    }
    const taken = call.taken.some((one) => one.timeId === timeId && one.roomId === roomId);
    return <span className={styles.soft}>{t(taken ? 'desk.other' : 'desk.free')}</span>;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('desk.grid')} tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('desk.when')}</th>
            {call.rooms.map((room) => (
              <th key={room.id} scope="col">
                {room.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {call.times.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{words(id)}</th>
              {call.rooms.map((room) => (
                <td key={room.id}>{cell(id, room.id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Placed({ workshop, onMove }: { workshop: WorkshopView; onMove?: (id: string) => void }) {
  const { t } = useTranslation('workshops');
  const unplace = useCommand('workshop:unplace');
  const place = useCommand('workshop:place');
  const { id, title, language, organisation } = workshop;
  const back = (rev: number) => {
    const { timeId, roomId } = workshop.place!;
    place.mutate({ id, rev, timeId, roomId }, { onSuccess: () => invalidate('workshop:list') });
  };
  return (
    <div className={styles.placed}>
      <div>
        <span lang={language}>{title}</span>
        <p className={styles.soft}>{organisation?.shortName}</p>
        <ErrorNote error={unplace.error ?? place.error} />
      </div>
      {onMove && (
        <span className={styles.tools}>
          <Button
            kind="quiet"
            size="dense"
            icon={<MoveRight aria-hidden />}
            aria-label={`${t('desk.move')} : ${title}`}
            onPress={() => onMove(id)}
          >
            {t('desk.move')}
          </Button>
          <IconButton
            size="dense"
            label={t('desk.unplaceOf', { title })}
            isDisabled={unplace.isPending}
            onPress={() =>
              unplace.mutate(
                { id },
                {
                  onSuccess: ({ rev }) => {
                    toast(t('desk.unplaced', { title }), { undo: () => back(rev) });
                    invalidate('workshop:list');
                  },
                },
              )
            }
          >
            <X aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  );
}
