import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopCallView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField, TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { toast } from '../components/toast.ts';
import { inEditionZone } from '../live/clock.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import { WindowsField } from '../pages/WindowsField.tsx';
import { localInstant, placesOf } from './call.ts';
import styles from './Workshops.module.css';

/** Staff say until when micro-ateliers are proposed, in which rooms and at which hours they take place. */
export function CallForm({ call }: { call: WorkshopCallView | null }) {
  const { t } = useTranslation('workshops');
  const { t: common } = useTranslation();
  const edition = useEdition();
  const save = useCommand('workshop:call');
  const errors = fieldErrors(save.error, common);
  const until = call?.deadline ? inEditionZone(call.deadline, edition) : null;
  const [form, setForm] = useState(() => ({
    date: until?.toISODate() ?? '',
    time: until?.toFormat('HH:mm') ?? '18:00',
    slotMinutes: call?.slotMinutes ?? 20,
    rooms: call?.rooms.map((room) => room.name).join('\n') ?? '',
    windows: call?.windows ?? [{ date: edition.days[0]?.date ?? '', start: '14:00', end: '16:00' }],
  }));
  const change = (patch: Partial<typeof form>) => setForm({ ...form, ...patch });
  const submit = () =>
    save.mutate(
      {
        rev: edition.rev,
        deadline: form.date ? localInstant(form.date, form.time || '23:59', edition.timeZone) : null,
        slotMinutes: form.slotMinutes,
        windows: form.windows,
        rooms: form.rooms.split('\n').flatMap((name) => name.trim() || []),
      },
      {
        onSuccess: () => {
          toast(t('call.saved', { count: placesOf(form) }));
          invalidate('workshop:list', 'session:read');
        },
      },
    );
  return (
    <Card as="form" onSubmit={submit}>
      <div className={styles.form}>
        <TextField
          label={t('call.rooms')}
          lines={3}
          value={form.rooms}
          onChange={(rooms) => change({ rooms })}
          error={errors.rooms}
          isRequired
        />
        <WindowsField
          hint={t('call.hoursHint')}
          windows={form.windows}
          onChange={(windows) => change({ windows })}
          errors={{ ...errors, ...(errors.windows ? { 'edition.windows': errors.windows } : {}) }}
        />
        <NumberField
          label={t('call.minutes')}
          unit={t('call.minutesUnit')}
          value={form.slotMinutes}
          onChange={(slotMinutes) => change({ slotMinutes: slotMinutes ?? 20 })}
          min={5}
          max={120}
          error={errors.slotMinutes}
        />
        <div className={styles.pair}>
          <TextField
            label={t('call.deadline')}
            hint={t('call.deadlineHint')}
            type="date"
            value={form.date}
            onChange={(date) => change({ date })}
            error={errors.deadline}
          />
          <TextField
            label={t('call.deadlineTime')}
            type="time"
            value={form.time}
            onChange={(time) => change({ time })}
          />
        </div>
        <ErrorNote error={save.error} />
        <Button kind="primary" type="submit" isPending={save.isPending}>
          {t('call.save')}
        </Button>
      </div>
    </Card>
  );
}
