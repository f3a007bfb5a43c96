import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button, ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Page } from '../components/Page.tsx';
import { useSession } from '../live/session.tsx';

/** Shown in the place of a page that failed or does not exist. */
export function ErrorPage() {
  const { t } = useTranslation();
  const { session } = useSession();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (!session.edition) {
    return (
      <Page title={t('page.noEditionTitle')} width="measure">
        <p>{t('page.noEdition')}</p>
      </Page>
    );
  }
  return (
    <Page title={t('page.crashTitle')} width="measure">
      <EmptyState
        title={t('page.crash')}
        action={
          <Button kind="primary" onPress={() => window.location.reload()}>
            {t('action.retry')}
          </Button>
        }
      >
        <ButtonLink to="/" kind="quiet">
          {t('action.home')}
        </ButtonLink>
      </EmptyState>
    </Page>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('page.notFoundTitle')} width="measure">
      <EmptyState
        title={t('page.notFound')}
        action={
          <ButtonLink to="/" kind="primary">
            {t('action.home')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
