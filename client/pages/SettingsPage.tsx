import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField, TextField } from '../components/Field.tsx';
import { type FieldErrors, fieldErrors } from '../components/field-errors.ts';
import { NotStaff } from '../components/NotStaff.tsx';
import { Page } from '../components/Page.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { toast } from '../components/toast.ts';
import type { CallError } from '../live/call.ts';
import { formatSlot } from '../live/clock.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { EditionFields } from './EditionFields.tsx';
import { InterpretersField } from './InterpretersField.tsx';
import styles from './SettingsPage.module.css';
import form from './SetupPage.module.css';
import { draftOf, inputOfSettings, type SettingsDraft } from './settings.ts';

/** The event as staff set it: hours, tables, video rooms, interpreters, deadlines. */
export default function SettingsPage() {
  const { t } = useTranslation('settings');
  const { session } = useSession();
  const staff = session.role === 'staff';
  const settings = useRead('edition:settings', {}, { enabled: staff, staleTime: 0 });
  if (!staff) return <NotStaff title={t('title')}>{t('notStaff')}</NotStaff>;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="measure"
      actions={
        <>
          <ButtonLink to="/bilan">{t('report')}</ButtonLink>
          <ButtonLink to="/reglages/programme">{t('programme')}</ButtonLink>
          <ButtonLink to="/codes">{t('codes')}</ButtonLink>
        </>
      }
    >
      {settings.data ? (
        // What somebody else saves meanwhile must not take away what is being written: the first answer starts the form.
        <SettingsForm first={draftOf(settings.data)} onReload={() => settings.refetch()} />
      ) : settings.error ? (
        <ErrorNote error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <Skeleton lines={12} />
      )}
    </Page>
  );
}

/** How long a request, and a place offered to the first in line, wait before the event and during it. */
const WAITS = [
  [
    { name: 'proposalHours', unit: 'hours', max: 720 },
    { name: 'proposalMinutesDuringEvent', unit: 'minutes', max: 240 },
  ],
  [
    { name: 'offerHours', unit: 'hours', max: 72 },
    { name: 'offerMinutesDuringEvent', unit: 'minutes', max: 60 },
  ],
] as const;

function SettingsForm({
  first,
  onReload,
}: {
  first: SettingsDraft;
  onReload: () => Promise<{ data?: Parameters<typeof draftOf>[0] }>;
}) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const [draft, setDraft] = useState(first);
  const edit = useCommand('edition:edit');
  const errors = fieldErrors(edit.error, common);
  const change = (patch: Partial<SettingsDraft>) => setDraft({ ...draft, ...patch });
  const inEdition: FieldErrors = Object.fromEntries(
    Object.entries(errors).map(([path, words]) => [`edition.${path}`, words]),
  );
  const reload = async () => {
    const { data } = await onReload();
    if (data) setDraft(draftOf(data));
    edit.reset();
  };
  const save = () =>
    edit.mutate(inputOfSettings(draft), {
      onSuccess: async () => {
        toast(t('saved'));
        invalidate('session:read');
        // New interpreters have their identifier now, and the form the new revision.
        await reload();
      },
    });
  return (
    <Card as="form" aria-label={t('title')} onSubmit={save}>
      <div className={form.form}>
        <EditionFields draft={draft} onChange={change} errors={inEdition} />
        <h2>{t('video')}</h2>
        <TextField
          label={t('videoUrlTemplate')}
          hint={t('videoHint')}
          placeholder="https://visio.example.org/{meeting}"
          value={draft.videoUrlTemplate}
          onChange={(videoUrlTemplate) => change({ videoUrlTemplate })}
          error={errors.videoUrlTemplate}
          max={300}
        />
        <h2>{t('interpreters')}</h2>
        <InterpretersField
          interpreters={draft.interpreters}
          onChange={(interpreters) => change({ interpreters })}
          errors={errors}
        />
        <h2>{t('deadlines')}</h2>
        <div className={`${form.pair} ${form.level}`}>
          <TextField
            label={t('deadlineDate')}
            hint={t('deadlineHint')}
            type="date"
            value={draft.deadlineDate}
            onChange={(deadlineDate) => change({ deadlineDate })}
            error={errors.listingDeadline}
          />
          <TextField
            label={t('deadlineTime')}
            type="time"
            value={draft.deadlineTime}
            onChange={(deadlineTime) => change({ deadlineTime })}
          />
        </div>
        {WAITS.map(([hours, minutes]) => (
          <div key={hours.name} className={`${form.pair} ${form.level}`}>
            {[hours, minutes].map(({ name, unit, max }) => (
              <NumberField
                key={name}
                label={t(name)}
                unit={t(unit)}
                value={draft[name]}
                onChange={(value) => change({ [name]: value ?? 0 })}
                error={errors[name]}
                min={1}
                max={max}
              />
            ))}
          </div>
        ))}
        {edit.error?.places ? (
          <PlacesInTheWay places={edit.error.places} />
        ) : (
          <ErrorNote error={edit.error} />
        )}
        {edit.error?.code === 'stale' && <Button onPress={() => void reload()}>{t('reload')}</Button>}
        <div>
          <Button kind="primary" type="submit" isPending={edit.isPending}>
            {t('save')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Meetings that would lose their time, their table or their interpreter. */
function PlacesInTheWay({ places }: { places: NonNullable<CallError['places']> }) {
  const { t, i18n } = useTranslation('settings');
  const edition = useEdition();
  const nameOf = (id: string) => {
    const table = edition.tables.find((one) => one.id === id);
    if (table) return t('table', { label: table.label });
    return edition.interpreters.find((one) => one.id === id)?.name ?? '';
  };
  return (
    <div className={styles.places} role="alert">
      <p>{t('inTheWay')}</p>
      <ul>
        {places.map(({ slotId, resourceId, meetingId, who }) => {
          const slot = edition.slots.find((one) => one.id === slotId);
          const words = slot && formatSlot(slot, edition, i18n.language);
          const date = edition.days.find((one) => one.day === slot?.day)?.date;
          const said = [words && `${words.day} ${words.start}`, nameOf(resourceId), who.join(' – ')]
            .filter(Boolean)
            .join(', ');
          return (
            <li key={`${slotId} ${resourceId}`}>
              {meetingId ? <Link to={`/tableau/${date ?? ''}?rencontre=${meetingId}`}>{said}</Link> : said}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
