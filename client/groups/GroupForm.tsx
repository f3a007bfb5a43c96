import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../../matching/types.ts';
import type { GroupView } from '../../server/contract/index.ts';
import { useSittingTitle } from '../agenda/sitting-title.ts';
import { useCountryOptions, useThemeOptions } from '../bourse/options.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { OtherLanguages } from '../components/OtherLanguages.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { formatSlot } from '../live/clock.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useEdition } from '../live/session.tsx';
import columns from '../pages/DirectoryPage.module.css';
import { draftOf, inputOf, isAboutSomething } from './group-draft.ts';

/** Staff write one group: a new one, or one that is corrected. */
export function GroupForm({ group, onSaved }: { group?: GroupView; onSaved: (group: GroupView) => void }) {
  const { t, i18n } = useTranslation(['follow', 'common']);
  const { t: common } = useTranslation();
  const edition = useEdition();
  const titleOf = useSittingTitle();
  const countries = useCountryOptions();
  const themes = useThemeOptions(THEMES);
  const people = useRead('participant:list', { limit: 2000 }).data?.participants ?? [];
  const sittings = useRead('programme:read', {}).data ?? [];
  const [draft, setDraft] = useState(draftOf(group));
  const [tried, setTried] = useState(false);
  const create = useCommand('group:create');
  const edit = useCommand('group:edit');
  const error = create.error ?? edit.error;
  const errors = fieldErrors(error, common);
  const unnamed = tried && draft.name.fr.trim() === '';
  const change = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const save = () => {
    setTried(true);
    if (draft.name.fr.trim() === '' || !isAboutSomething(draft)) return;
    const saved = (view: GroupView) => {
      toast(t('group.saved', { name: view.name.fr }));
      invalidate('group:list', 'group:read', 'follow:read', 'listing:list');
      onSaved(view);
    };
    const input = inputOf(draft);
    if (group) edit.mutate({ id: group.id, rev: group.rev, ...input }, { onSuccess: saved });
    else create.mutate(input, { onSuccess: saved });
  };
  return (
    <form
      className={columns.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('group.name')}
        hint={t('group.nameHint')}
        value={draft.name.fr}
        onChange={(fr) => change({ name: { ...draft.name, fr } })}
        error={unnamed ? common('field.required') : errors['name.fr']}
        isRequired
      />
      <TagPicker
        label={t('group.countries')}
        options={countries}
        values={draft.countries}
        onChange={(values) => change({ countries: values })}
        error={tried && !isAboutSomething(draft) ? t('group.about') : errors.countries}
        max={30}
      />
      <TagPicker
        label={t('group.themes')}
        options={themes}
        values={draft.themes}
        onChange={(values) => change({ themes: values })}
      />
      <TagPicker
        label={t('group.animators')}
        hint={t('group.animatorsHint')}
        options={people.map(({ id, name, organisation }) => ({
          value: id,
          label: organisation ? `${name}, ${organisation.name}` : name,
        }))}
        values={draft.animatorIds}
        onChange={(animatorIds) => change({ animatorIds })}
        max={6}
      />
      <TagPicker
        label={t('group.sittings')}
        options={sittings.map((sitting) => ({
          value: sitting.id,
          label: `${titleOf(sitting)} · ${formatSlot(sitting, edition, i18n.language).full}`,
        }))}
        values={draft.sittingIds}
        onChange={(sittingIds) => change({ sittingIds })}
        max={20}
      />
      <OtherLanguages
        summary={t('group.others')}
        labelIn={(language) => t('group.nameIn', { language })}
        value={draft.name}
        onChange={(name) => change({ name })}
        errorOf={(language) => errors[`name.${language}`]}
        className={columns.form}
      />
      <ErrorNote error={error} />
      <div>
        <Button kind="primary" type="submit" isPending={create.isPending || edit.isPending}>
          {t('group.save')}
        </Button>
      </div>
    </form>
  );
}
