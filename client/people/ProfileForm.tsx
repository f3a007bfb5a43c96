import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { type InputOf, LETTER_PACES, type OwnProfileView } from '../../server/contract/index.ts';
import { useLanguageOptions } from '../bourse/options.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import styles from '../pages/SetupPage.module.css';
import { IdentityFields } from './IdentityFields.tsx';
import { changesOf, draftOf } from './profile-draft.ts';

/** Languages, e-mails, number of meetings, and who may act: one's own; or, for staff, somebody's, with who they are. */
export function ProfileForm({ profile, mine }: { profile: OwnProfileView; mine: boolean }) {
  const { t } = useTranslation(['directory', 'person', 'limits']);
  const { t: common } = useTranslation();
  const { refresh } = useSession();
  const { hash } = useLocation();
  const languageOptions = useLanguageOptions();
  const edit = useCommand('profile:edit');
  const errors = fieldErrors(edit.error, common);
  const [draft, setDraft] = useState(() => draftOf(profile));
  const change = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const others = useOthers(profile);
  const atTables = profile.role !== 'staff';
  const save = () => {
    const changes: InputOf<'profile:edit'> = changesOf(profile, draft);
    edit.mutate(mine ? changes : { ...changes, participantId: profile.id }, {
      onSuccess: ({ name }) => {
        toast(mine ? t('account.saved') : t('person:saved', { name }));
        if (mine) refresh();
        else
          invalidate(
            'profile:read',
            'participant:list',
            'invitation:list',
            'letter:undelivered',
            'listing:list',
          );
        // Who is free, and in which languages, follows from what was changed.
        invalidate('limit:list', 'partner:rank', 'slot:common');
      },
    });
  };
  return (
    <Card as="form" aria-label={mine ? t('account.title') : profile.name} onSubmit={save}>
      <div className={styles.form}>
        {mine ? (
          <p>
            {[profile.title, profile.organisation?.name].filter(Boolean).join(' · ')}
            <span className={`${styles.summary} ${styles.own}`}>
              {t('account.email', { email: profile.email })}
            </span>
          </p>
        ) : (
          <>
            <h2>{t('person:identity')}</h2>
            <IdentityFields
              value={draft}
              onChange={change}
              errors={errors}
              roles={atTables ? ['officer', 'elected', 'partner'] : []}
              hints={{ email: t('person:emailHint'), remote: t('person:remoteHint') }}
            />
          </>
        )}
        <TagPicker
          label={mine ? t('account.languages') : t('form.languages')}
          options={languageOptions}
          values={draft.languages}
          onChange={(languages) => change({ languages })}
          error={errors.languages}
          max={10}
        />
        {atTables && (
          <>
            {!mine && <h2>{t('person:wishes')}</h2>}
            <ChipChoice
              single
              label={mine ? t('account.letters') : t('person:letters')}
              hint={mine ? t('account.lettersHint') : undefined}
              options={LETTER_PACES.map((value) => ({ value, label: t(`account.letterPace.${value}`) }))}
              values={[draft.letterPace]}
              onChange={([letterPace]) => letterPace && change({ letterPace })}
              error={errors.letterPace}
            />
            <NumberField
              label={t('account.maxMeetings')}
              hint={mine ? t('account.maxMeetingsHint') : t('limits:account.hint')}
              value={draft.maxMeetings}
              onChange={(maxMeetings) => change({ maxMeetings })}
              error={errors.maxMeetings}
              autoFocus={mine && hash === '#rencontres'}
              min={0}
              max={60}
            />
            <NumberField
              label={t('account.maxInARow')}
              hint={t('account.maxInARowHint')}
              value={draft.maxInARow}
              onChange={(maxInARow) => change({ maxInARow })}
              error={errors.maxInARow}
              min={1}
              max={20}
            />
            <TagPicker
              label={mine ? t('account.delegates') : t('person:delegates')}
              hint={mine ? t('account.delegatesHint') : t('person:delegatesHint')}
              options={others.people}
              values={draft.delegateIds}
              onChange={(delegateIds) => change({ delegateIds })}
              error={errors.delegateIds}
              max={10}
            />
            <TagPicker
              label={mine ? t('account.doNotMeet') : t('person:doNotMeet')}
              hint={mine ? t('account.doNotMeetHint') : t('person:doNotMeetHint')}
              options={[...others.organisations, ...others.people]}
              values={draft.doNotMeetIds}
              onChange={(doNotMeetIds) => change({ doNotMeetIds })}
              error={errors.doNotMeetIds}
              max={50}
            />
          </>
        )}
        <ErrorNote error={edit.error} />
        <Button kind="primary" type="submit" isPending={edit.isPending}>
          {t('account.save')}
        </Button>
      </div>
    </Card>
  );
}

/** Everybody but this person, and every organisation but theirs. */
function useOthers(profile: OwnProfileView) {
  const everybody = useRead('participant:list', { limit: 2000 });
  const organisations = useRead('organisation:list', {});
  return {
    people: (everybody.data?.participants ?? [])
      .filter((person) => person.id !== profile.id)
      .map((person) => ({
        value: person.id,
        label: person.organisation ? `${person.name}, ${person.organisation.name}` : person.name,
      })),
    organisations: (organisations.data ?? [])
      .filter((organisation) => organisation.id !== profile.organisation?.id)
      .map((organisation) => ({ value: organisation.id, label: organisation.name })),
  };
}
