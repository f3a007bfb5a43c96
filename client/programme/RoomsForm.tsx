import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField, TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import columns from '../pages/DirectoryPage.module.css';
import styles from './Programme.module.css';

interface Room {
  id?: string;
  /** Tells two new ones apart on the page. */
  key: string;
  name: string;
  capacity: number | null;
}

/** The rooms of the programme, written once and chosen afterwards. */
export function RoomsForm({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const edition = useEdition();
  const blank = (): Room => ({ key: String(Math.random()), name: '', capacity: null });
  const [rev] = useState(edition.rev);
  const [rooms, setRooms] = useState<Room[]>(
    edition.rooms.length > 0 ? edition.rooms.map((room) => ({ ...room, key: room.id })) : [blank()],
  );
  const save = useCommand('room:list-set');
  const errors = fieldErrors(save.error, common);
  const change = (at: number, patch: Partial<Room>) =>
    setRooms(rooms.map((room, index) => (index === at ? { ...room, ...patch } : room)));
  return (
    <form
      className={columns.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const named = rooms.map(({ key: _, ...room }) => room);
        save.mutate(
          { rev, rooms: named },
          {
            onSuccess: () => {
              toast(t('rooms.saved'));
              invalidate('session:read');
              onSaved();
            },
          },
        );
      }}
    >
      <p className={styles.soft}>{t('rooms.hint')}</p>
      {rooms.map((room, index) => (
        <fieldset
          key={room.key}
          className={styles.room}
          aria-label={t('rooms.number', { number: index + 1 })}
        >
          <TextField
            label={t('rooms.name')}
            value={room.name}
            onChange={(name) => change(index, { name })}
            error={errors[`rooms.${index}.name`]}
            isRequired
          />
          <NumberField
            label={t('rooms.capacity')}
            value={room.capacity}
            onChange={(capacity) => change(index, { capacity })}
            error={errors[`rooms.${index}.capacity`]}
            min={1}
          />
          <IconButton
            label={t('rooms.remove', { name: room.name })}
            onPress={() => setRooms(rooms.filter((other) => other !== room))}
          >
            <X aria-hidden />
          </IconButton>
        </fieldset>
      ))}
      <div>
        <Button kind="quiet" icon={<Plus aria-hidden />} onPress={() => setRooms([...rooms, blank()])}>
          {t('rooms.add')}
        </Button>
      </div>
      {save.error?.code === 'wrong_state' ? (
        <p role="alert">{t('rooms.inUse')}</p>
      ) : (
        <ErrorNote error={save.error} />
      )}
      <div>
        <Button kind="primary" type="submit" isPending={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
