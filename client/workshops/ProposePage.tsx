import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { THEMES } from '../../matching/types.ts';
import {
  type InputOf,
  LIMITS,
  WORKSHOP_FORMATS,
  type WorkshopCallView,
  type WorkshopView,
} from '../../server/contract/index.ts';
import { useCountryOptions, useThemeOptions } from '../bourse/options.ts';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Page } from '../components/Page.tsx';
import { Select } from '../components/Select.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { currentLanguage, LANGUAGE_NAMES, LANGUAGES } from '../i18n/index.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useTimeWords, useWorkshops } from './use-workshops.ts';
import styles from './Workshops.module.css';

/** Proposes a micro-atelier, or changes one. */
export default function ProposePage() {
  const { t } = useTranslation('workshops');
  const { id } = useParams();
  const { data, error, refetch } = useWorkshops();
  const workshop = data?.workshops.find((one) => one.id === id && one.mine);
  return (
    <Page title={t(id ? 'form.editTitle' : 'form.newTitle')} lead={t('lead')} width="measure">
      {!data ? (
        error ? (
          <ErrorNote error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        )
      ) : data.call ? (
        <ProposeForm key={workshop?.id} call={data.call} workshop={workshop} />
      ) : (
        <p>{t('noCall')}</p>
      )}
    </Page>
  );
}

type Draft = Required<Omit<InputOf<'workshop:propose'>, 'key' | 'onBehalfOf'>>;

function ProposeForm({ call, workshop }: { call: WorkshopCallView; workshop: WorkshopView | undefined }) {
  const { t } = useTranslation(['workshops', 'common']);
  const { t: common } = useTranslation();
  const { session } = useSession();
  const navigate = useNavigate();
  const words = useTimeWords(call.times);
  const themes = useThemeOptions(THEMES);
  const countries = useCountryOptions();
  const me = session.profile;
  const isStaff = session.role === 'staff';
  const [onBehalfOf, setOnBehalfOf] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft>(() =>
    workshop ? draftOf(workshop) : empty(isStaff ? [] : [me!.id]),
  );
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const everybody = useRead('participant:list', { limit: 2000 }, { enabled: isStaff });
  const organisationId = workshop?.organisation?.id ?? me?.organisation?.id;
  const colleagues = useRead(
    'participant:list',
    { ...(organisationId ? { organisationId } : {}), limit: 100 },
    { enabled: organisationId !== undefined },
  );
  const holders = (everybody.data?.participants ?? []).filter((one) => one.organisation);
  const holder = holders.find((one) => one.id === onBehalfOf);
  const speakers =
    isStaff && !workshop
      ? holders.filter((one) => one.organisation?.id === holder?.organisation?.id)
      : (colleagues.data?.participants ?? []);
  const propose = useCommand('workshop:propose');
  const edit = useCommand('workshop:edit');
  const failed = propose.error ?? edit.error;
  const errors = fieldErrors(failed, common);
  const sent = (message: string) => () => {
    toast(message);
    invalidate('workshop:list', 'programme:read');
    void navigate(isStaff ? '/micro-ateliers?vue=preparer' : '/micro-ateliers?vue=propositions');
  };
  const submit = () =>
    workshop
      ? edit.mutate({ id: workshop.id, rev: workshop.rev, ...draft }, { onSuccess: sent(t('form.saved')) })
      : propose.mutate(
          { ...draft, ...(onBehalfOf ? { onBehalfOf } : {}) },
          { onSuccess: sent(t('form.sent')) },
        );
  return (
    <Card as="form" onSubmit={submit}>
      <div className={styles.form}>
        {isStaff && !workshop && (
          <TagPicker
            label={t('form.onBehalf')}
            hint={t('form.onBehalfHint')}
            max={1}
            options={holders.map((one) => ({
              value: one.id,
              label: `${one.name} · ${one.organisation?.name}`,
            }))}
            values={onBehalfOf ? [onBehalfOf] : []}
            onChange={([id]) => {
              setOnBehalfOf(id ?? null);
              change({ speakerIds: id ? [id] : [] });
            }}
            error={errors.onBehalfOf}
          />
        )}
        <TextField
          label={t('form.title')}
          hint={t('form.titleHint')}
          value={draft.title}
          onChange={(title) => change({ title })}
          max={LIMITS.titleChars}
          error={errors.title}
          isRequired
        />
        <TextField
          label={t('form.summary')}
          hint={t('form.summaryHint')}
          lines={5}
          value={draft.summary}
          onChange={(summary) => change({ summary })}
          max={LIMITS.textChars}
          error={errors.summary}
          isRequired
        />
        <ChipChoice
          label={t('form.format')}
          single
          options={WORKSHOP_FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))}
          values={[draft.format]}
          onChange={([format]) => format && change({ format })}
        />
        <Select
          label={t('form.language')}
          value={draft.language}
          onChange={(language) => change({ language })}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <TagPicker
          label={t('form.themes')}
          hint={t('form.themesHint')}
          options={themes}
          values={draft.themes}
          onChange={(values) => change({ themes: values })}
          max={LIMITS.themesPerListing}
          error={errors.themes}
        />
        <TagPicker
          label={t('form.countries')}
          options={countries}
          values={draft.countries}
          onChange={(values) => change({ countries: values })}
          max={LIMITS.countriesPerListing}
        />
        <TagPicker
          label={t('form.speakers')}
          hint={t('form.speakersHint')}
          options={speakers.map((one) => ({ value: one.id, label: one.name }))}
          values={draft.speakerIds}
          onChange={(speakerIds) => change({ speakerIds })}
          max={LIMITS.speakersPerWorkshop}
          error={errors.speakerIds}
        />
        <ChipChoice
          label={t('form.preferred')}
          hint={t('form.preferredHint')}
          options={call.times.map(({ id }) => ({ value: id, label: words(id) }))}
          values={draft.preferred}
          onChange={(preferred) => change({ preferred })}
          error={errors.preferred}
        />
        <ErrorNote error={failed} />
        <Button kind="primary" type="submit" isPending={propose.isPending || edit.isPending}>
          {t(workshop ? 'form.save' : 'form.send')}
        </Button>
      </div>
    </Card>
  );
}

const empty = (speakerIds: string[]): Draft => ({
  ...{ title: '', summary: '', format: 'talk', language: currentLanguage() },
  ...{ themes: [], countries: [], speakerIds, preferred: [] },
});

const draftOf = ({
  title,
  summary,
  format,
  language,
  themes,
  countries,
  speakers,
  preferred,
}: WorkshopView): Draft => ({
  ...{ title, summary, format, language, themes, countries, preferred },
  speakerIds: speakers.map((one) => one.id),
});
