import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { LETTER_PACES, type OwnProfileView } from '../../server/contract/index.ts';
import { useLanguageOptions } from '../bourse/options.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Page } from '../components/Page.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import styles from './SetupPage.module.css';
import { TheirMeetings } from './TheirMeetings.tsx';

/** Languages, e-mails, number of meetings, and who may act for me. */
export default function AccountPage() {
  const { t } = useTranslation('directory');
  const { session } = useSession();
  const { profile } = session;
  const [search] = useSearchParams();
  const forId = search.get('pour');
  if (!profile) return null;
  if (forId && forId !== profile.id) return <TheirMeetings key={forId} personId={forId} />;
  return (
    <Page title={profile.name} lead={t('account.lead')} width="measure">
      <Settings key={profile.id} profile={profile} />
    </Page>
  );
}

function Settings({ profile }: { profile: OwnProfileView }) {
  const { t } = useTranslation('directory');
  const { t: common } = useTranslation();
  const { refresh } = useSession();
  const languageOptions = useLanguageOptions();
  const colleagues = useRead('participant:list', { limit: 2000 });
  const organisations = useRead('organisation:list', {});
  const edit = useCommand('profile:edit');
  const errors = fieldErrors(edit.error, common);
  const { hash } = useLocation();
  const [languages, setLanguages] = useState(profile.languages);
  const [maxMeetings, setMaxMeetings] = useState(profile.maxMeetings);
  const [maxInARow, setMaxInARow] = useState(profile.maxInARow);
  const [delegateIds, setDelegateIds] = useState(profile.delegateIds);
  const [doNotMeetIds, setDoNotMeetIds] = useState(profile.doNotMeetIds);
  const [letterPace, setLetterPace] = useState(profile.letterPace);
  const others = (colleagues.data?.participants ?? [])
    .filter((person) => person.id !== profile.id)
    .map((person) => ({
      value: person.id,
      label: person.organisation ? `${person.name}, ${person.organisation.name}` : person.name,
    }));
  const atTables = profile.role !== 'staff';
  const save = () =>
    edit.mutate(
      { languages, ...(atTables && { letterPace, maxMeetings, maxInARow, delegateIds, doNotMeetIds }) },
      {
        onSuccess: () => {
          toast(t('account.saved'));
          refresh();
          // Who is free, and in which languages, follows from what was changed.
          invalidate('limit:list', 'partner:rank', 'slot:common');
        },
      },
    );
  return (
    <Card as="form" aria-label={t('account.title')} onSubmit={save}>
      <div className={styles.form}>
        <p>
          {profile.title}
          {profile.organisation && <> · {profile.organisation.name}</>}
          <br />
          <span className={styles.summary}>{t('account.email', { email: profile.email })}</span>
        </p>
        <TagPicker
          label={t('account.languages')}
          options={languageOptions}
          values={languages}
          onChange={setLanguages}
          error={errors.languages}
          max={10}
        />
        {atTables && (
          <>
            <ChipChoice
              single
              label={t('account.letters')}
              hint={t('account.lettersHint')}
              options={LETTER_PACES.map((value) => ({ value, label: t(`account.letterPace.${value}`) }))}
              values={[letterPace]}
              onChange={([pace]) => pace && setLetterPace(pace)}
              error={errors.letterPace}
            />
            <NumberField
              label={t('account.maxMeetings')}
              hint={t('account.maxMeetingsHint')}
              value={maxMeetings}
              onChange={setMaxMeetings}
              error={errors.maxMeetings}
              autoFocus={hash === '#rencontres'}
              min={0}
              max={60}
            />
            <NumberField
              label={t('account.maxInARow')}
              hint={t('account.maxInARowHint')}
              value={maxInARow}
              onChange={setMaxInARow}
              error={errors.maxInARow}
              min={1}
              max={20}
            />
            <TagPicker
              label={t('account.delegates')}
              hint={t('account.delegatesHint')}
              options={others}
              values={delegateIds}
              onChange={setDelegateIds}
              error={errors.delegateIds}
              max={10}
            />
            <TagPicker
              label={t('account.doNotMeet')}
              hint={t('account.doNotMeetHint')}
              options={[
                ...(organisations.data ?? [])
                  .filter((organisation) => organisation.id !== profile.organisation?.id)
                  .map((organisation) => ({ value: organisation.id, label: organisation.name })),
                ...others,
              ]}
              values={doNotMeetIds}
              onChange={setDoNotMeetIds}
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
