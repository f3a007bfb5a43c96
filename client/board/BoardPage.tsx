import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Page, usePageTitle } from '../components/Page.tsx';
import { useNow } from '../live/clock.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { BoardDay } from './BoardDay.tsx';
import { defaultDate } from './grid.ts';
import { useView } from './use-view.ts';

/** `/tableau/2026-11-20`: one day of the board. Without a day, or with one that does not exist, the day that
 * matters now. */
export default function BoardPage() {
  const { t } = useTranslation('board');
  usePageTitle(t('title'));
  const edition = useEdition();
  const now = useNow();
  const { role } = useSession().session;
  const view = useView(edition);
  const { search } = useLocation();
  if (role !== 'staff') {
    return (
      <Page title={t('title')} width="measure">
        <EmptyState
          title={t('notStaff.title')}
          action={<ButtonLink to="/agenda">{t('notStaff.open')}</ButtonLink>}
        >
          {t('notStaff.text')}
        </EmptyState>
      </Page>
    );
  }
  const date = view.date ?? defaultDate(edition, now);
  if (date === undefined || edition.tables.length === 0) {
    return (
      <Page title={t('title')} width="measure">
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </Page>
    );
  }
  // A link to a name or a meeting need not know the day.
  if (view.date === undefined) return <Navigate replace to={{ pathname: `/tableau/${date}`, search }} />;
  return <BoardDay view={{ ...view, date }} />;
}
