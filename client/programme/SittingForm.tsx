import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../../matching/types.ts';
import { SITTING_KINDS, type SittingView } from '../../server/contract/index.ts';
import { useCountryOptions, useThemeOptions } from '../bourse/options.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { OtherLanguages } from '../components/OtherLanguages.tsx';
import { Select } from '../components/Select.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import columns from '../pages/DirectoryPage.module.css';
import { Elsewhere, Expected } from './Expected.tsx';
import styles from './Programme.module.css';
import { RemoveSitting } from './RemoveSitting.tsx';
import { blankDraft, draftOf, inputOf, missingIn, type SittingDraft } from './sitting-draft.ts';

/** One session: a new one, or one that is changed. */
export function SittingForm({
  sitting,
  after,
  onSaved,
  onRemoved,
}: {
  sitting?: SittingView;
  /** A new one follows this one. */
  after?: SittingView | undefined;
  onSaved?: (sitting: SittingView) => void;
  onRemoved?: () => void;
}) {
  const { t } = useTranslation(['programme', 'agenda', 'common']);
  const { t: common } = useTranslation();
  const edition = useEdition();
  const countries = useCountryOptions();
  const themes = useThemeOptions(THEMES);
  const [draft, setDraft] = useState(sitting ? draftOf(sitting, edition) : blankDraft(edition, after));
  const [tried, setTried] = useState(false);
  const create = useCommand('sitting:create');
  const edit = useCommand('sitting:edit');
  const error = create.error ?? edit.error;
  const errors = fieldErrors(error, common);
  const missing = tried ? missingIn(draft) : [];
  const needed = (field: keyof SittingDraft) =>
    missing.includes(field) ? common('field.required') : undefined;
  const change = (patch: Partial<SittingDraft>) => setDraft({ ...draft, ...patch });
  const save = () => {
    setTried(true);
    if (missingIn(draft).length > 0) return;
    const input = inputOf(draft, edition);
    const saved = (view: SittingView) => {
      toast(t('saved', { title: view.title.fr }));
      invalidate('programme:read');
      onSaved?.(view);
    };
    if (sitting)
      edit.mutate(
        { id: sitting.id, rev: sitting.rev, ...input },
        { onSuccess: (answer) => saved(answer.sitting) },
      );
    else create.mutate(input, { onSuccess: saved });
  };
  return (
    <div className={columns.form}>
      <form
        className={columns.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('form.title')}
          value={draft.title.fr}
          onChange={(fr) => change({ title: { ...draft.title, fr } })}
          error={needed('title') ?? errors['title.fr']}
          isRequired
        />
        <Select
          label={t('form.kind')}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          options={SITTING_KINDS.map((kind) => ({ value: kind, label: t(`agenda:programme.kind.${kind}`) }))}
        />
        <Select
          label={t('form.room')}
          value={draft.roomId || null}
          onChange={(roomId) => change({ roomId })}
          error={needed('roomId') ?? errors.roomId}
          options={edition.rooms.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          label={t('form.date')}
          type="date"
          value={draft.date}
          onChange={(date) => change({ date })}
          error={needed('date')}
          isRequired
        />
        <div className={styles.pair}>
          {(['start', 'end'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`form.${name}`)}
              type="time"
              value={draft[name]}
              onChange={(value) => change({ [name]: value })}
              error={needed(name) ?? errors[name]}
              isRequired
            />
          ))}
        </div>
        <TagPicker
          label={t('form.countries')}
          options={countries}
          values={draft.countries}
          onChange={(values) => change({ countries: values })}
        />
        <TagPicker
          label={t('form.themes')}
          options={themes}
          values={draft.themes}
          onChange={(values) => change({ themes: values })}
        />
        <OtherLanguages
          summary={t('form.others')}
          labelIn={(language) => t('form.titleIn', { language })}
          value={draft.title}
          onChange={(title) => change({ title })}
          errorOf={(language) => errors[`title.${language}`]}
          className={columns.form}
        />
        <Refused error={error} />
        <Elsewhere people={edit.data?.elsewhere ?? []} />
        <div>
          <Button kind="primary" type="submit" isPending={create.isPending || edit.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
      {sitting && <Expected sitting={sitting} />}
      {sitting && onRemoved && <RemoveSitting sitting={sitting} onRemoved={onRemoved} />}
    </div>
  );
}

/** What is in the room, or who is expected and meets somebody then. */
function Refused({ error }: { error: ReturnType<typeof useCommand<'sitting:edit'>>['error'] }) {
  const { t } = useTranslation('programme');
  if (error?.code !== 'slot_taken') return <ErrorNote error={error} />;
  if (!error.places)
    return <p role="alert">{t('roomTaken', { title: /"(.*)"/.exec(error.message)?.[1] ?? '' })}</p>;
  const people = error.places.map(({ who, resourceId, slotId, meetingId }) => ({
    ...{ participantId: resourceId, name: who.join(', '), organisation: '', slotIds: [slotId], meetingId },
  }));
  return <Elsewhere people={people} refused />;
}
