import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { fieldErrors } from '../components/field-errors.ts';
import { Page } from '../components/Page.tsx';
import { currentLanguage } from '../i18n/index.ts';
import { useCommand } from '../live/queries.ts';
import { adoptSession, useSession } from '../live/session.tsx';
import { EditionFields } from './EditionFields.tsx';
import styles from './SetupPage.module.css';
import { blankSetup, inputOf, type Setup } from './setup.ts';

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
  const person = (name: 'givenName' | 'familyName' | 'email') => ({
    label: t(`setup.${name}`),
    value: setup[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[`staff.${name}`],
    isRequired: true,
  });
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
        <EditionFields draft={setup} onChange={change} errors={errors} />
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
