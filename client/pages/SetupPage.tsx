import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { NumberField, TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Page } from '../components/Page.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { useCommand } from '../live/queries.ts';
import { adoptSession, useSession } from '../live/session.tsx';
import styles from './SetupPage.module.css';
import { blankSetup, capacityOf, inputOf, type Setup } from './setup.ts';
import { TimeZoneField } from './TimeZoneField.tsx';
import { WindowsField } from './WindowsField.tsx';

/** First start of an empty installation: the edition and its first staff member. */
export default function SetupPage() {
  const { t } = useTranslation(['signin', 'common']);
  const { session } = useSession();
  const [params] = useSearchParams();
  const token = params.get('jeton');
  if (session.edition) {
    return (
      <Page title={t('setup.doneTitle')} width="measure">
        <EmptyState
          title={t('setup.done')}
          action={<ButtonLink to="/">{t('common:action.home')}</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page title={t('setup.title')} lead={t('setup.lead')} width="measure">
      {token ? <SetupForm token={token} /> : <EmptyState title={t('setup.noToken')} />}
    </Page>
  );
}

function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation('signin');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const [setup, setSetup] = useState<Setup>(() => blankSetup(new Date()));
  const run = useCommand('setup:run');
  const errors = fieldErrors(run.error, common);
  const change = (patch: Partial<Setup>) => setSetup({ ...setup, ...patch });
  const text = (name: 'name' | 'place' | 'tableRoom', path: string) => ({
    value: setup[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[path],
    isRequired: true,
  });
  const person = (name: 'givenName' | 'familyName' | 'email') => ({
    label: t(`setup.${name}`),
    value: setup[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[`staff.${name}`],
    isRequired: true,
  });
  const number = (name: 'slotMinutes' | 'changeoverMinutes' | 'tableCount' | 'videoTableCount') => ({
    value: setup[name],
    onChange: (value: number | null) => change({ [name]: value ?? 0 }),
    error: errors[`edition.${name}`],
  });
  const { slots, meetings } = capacityOf(setup);
  return (
    <Card
      as="form"
      aria-label={t('setup.title')}
      onSubmit={() =>
        run.mutate(inputOf(token, setup, currentLanguage()), {
          onSuccess: (session) => {
            adoptSession(session);
            navigate('/tableau', { replace: true });
          },
        })
      }
    >
      <div className={styles.form}>
        <h2>{t('setup.event')}</h2>
        <TextField label={t('setup.name')} hint={t('setup.nameHint')} {...text('name', 'edition.name')} />
        <div className={styles.pair}>
          <TextField label={t('setup.place')} {...text('place', 'edition.place')} />
          <TimeZoneField
            value={setup.timeZone}
            onChange={(timeZone) => change({ timeZone })}
            error={errors['edition.timeZone']}
          />
        </div>
        <h2>{t('setup.hours')}</h2>
        <WindowsField windows={setup.windows} onChange={(windows) => change({ windows })} errors={errors} />
        <div className={styles.pair}>
          <NumberField
            label={t('setup.slotMinutes')}
            unit={t('setup.minutes')}
            min={5}
            max={120}
            {...number('slotMinutes')}
          />
          <NumberField
            label={t('setup.changeover')}
            unit={t('setup.minutes')}
            min={0}
            max={60}
            {...number('changeoverMinutes')}
          />
        </div>
        <h2>{t('setup.tables')}</h2>
        <div className={styles.pair}>
          <NumberField label={t('setup.tableCount')} min={1} max={300} {...number('tableCount')} />
          <NumberField label={t('setup.videoTables')} min={0} max={300} {...number('videoTableCount')} />
        </div>
        <TextField label={t('setup.room')} {...text('tableRoom', 'edition.tableRoom')} />
        <p className={styles.summary} role="status">
          {t('setup.summary', { count: meetings, slots, tables: setup.tableCount })}
        </p>
        <h2>{t('setup.you')}</h2>
        <div className={styles.pair}>
          <TextField {...person('givenName')} autoComplete="given-name" />
          <TextField {...person('familyName')} autoComplete="family-name" />
        </div>
        <TextField {...person('email')} type="email" autoComplete="email" />
        <ErrorNote error={run.error} />
        <Button kind="primary" type="submit" isPending={run.isPending}>
          {t('setup.run')}
        </Button>
      </div>
    </Card>
  );
}
