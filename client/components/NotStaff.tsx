import { useTranslation } from 'react-i18next';
import { ButtonLink } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Page } from './Page.tsx';

/** What somebody else sees of a page for staff.
 * @param children for whom it is, in words */
export function NotStaff({ title, children }: { title: string; children: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title} width="measure">
      <EmptyState title={children} action={<ButtonLink to="/">{t('action.home')}</ButtonLink>} />
    </Page>
  );
}
