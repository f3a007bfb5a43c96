import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopCallView, WorkshopView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Select } from '../components/Select.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { freePlaces } from './free-places.ts';
import { useTimeWords } from './use-workshops.ts';
import styles from './Workshops.module.css';

/** Puts one into the programme by hand: only rooms and times that are free are offered. */
export function PlaceForm({
  call,
  workshop,
  workshops,
  onDone,
}: {
  call: WorkshopCallView;
  workshop: WorkshopView;
  workshops: readonly WorkshopView[];
  onDone?: () => void;
}) {
  const { t } = useTranslation('workshops');
  const words = useTimeWords(call.times);
  const place = useCommand('workshop:place');
  const [choice, setChoice] = useState<string | null>(null);
  const free = freePlaces(call, workshops);
  const roomOf = (id: string) => call.rooms.find((room) => room.id === id)?.name ?? '';
  const options = free.map(({ timeId, roomId }) => ({
    value: `${timeId} ${roomId}`,
    label: `${words(timeId)} · ${roomOf(roomId)}${workshop.preferred.includes(timeId) ? ` · ${t('desk.asWished')}` : ''}`,
  }));
  const submit = () => {
    const [timeId, roomId] = choice!.split(' ');
    place.mutate(
      { id: workshop.id, rev: workshop.rev, timeId: timeId!, roomId: roomId! },
      {
        onSuccess: () => {
          toast(t('desk.placed', { title: workshop.title }));
          invalidate('workshop:list', 'programme:read');
          onDone?.();
        },
      },
    );
  };
  return (
    <div className={styles.place}>
      <Select
        label={t('desk.placeOf', { title: workshop.title })}
        hideLabel={!onDone}
        value={choice}
        onChange={setChoice}
        options={options}
        isDisabled={options.length === 0}
        placeholder={`${t('desk.when')}, ${t('desk.where')}`}
      />
      <Button isDisabled={choice === null} isPending={place.isPending} onPress={submit}>
        {t(workshop.place ? 'desk.confirm' : 'desk.place')}
      </Button>
      {options.length === 0 && <p className={styles.soft}>{t('desk.noneFree')}</p>}
      <ErrorNote error={place.error} />
    </div>
  );
}
