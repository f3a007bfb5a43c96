import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../components/Page.tsx';
import { FollowSettings } from '../follow/FollowSettings.tsx';
import { useSession } from '../live/session.tsx';
import { ProfileForm } from '../people/ProfileForm.tsx';
import { TheirProfile } from '../people/TheirProfile.tsx';
import { TheirMeetings } from './TheirMeetings.tsx';

/** Languages, e-mails, number of meetings, and who may act for me; `?pour=`: of somebody for whom I act. */
export default function AccountPage() {
  const { t } = useTranslation('directory');
  const { session } = useSession();
  const { profile } = session;
  const [search] = useSearchParams();
  const forId = search.get('pour');
  if (!profile) return null;
  if (forId && forId !== profile.id) {
    return profile.role === 'staff' ? (
      <TheirProfile key={forId} personId={forId} />
    ) : (
      <TheirMeetings key={forId} personId={forId} />
    );
  }
  return (
    <Page title={profile.name} lead={t('account.lead')} width="measure">
      <ProfileForm key={profile.id} profile={profile} mine />
      <FollowSettings profile={profile} />
    </Page>
  );
}
