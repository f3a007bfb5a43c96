import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, Page, usePageTitle } from '../components/index.ts';
import { useSession } from '../live/session.tsx';
import { Agenda } from './Agenda.tsx';

/** `/agenda`: one's own day, or with `?pour=` that of somebody for whom one acts. */
export default function AgendaPage() {
  const { t } = useTranslation('agenda');
  const { session } = useSession();
  const [search] = useSearchParams();
  const { profile, actsFor, edition, role } = session;
  const wanted = search.get('pour');
  const people = profile ? [profile, ...actsFor.filter((person) => person.id !== profile.id)] : actsFor;
  const known = people.find((person) => person.id === wanted);
  // Staff follow a link to anybody's agenda; the server checks.
  const participantId = known?.id ?? (role === 'staff' && wanted ? wanted : people[0]?.id);
  const forSomebody = participantId !== profile?.id;
  usePageTitle(forSomebody && known ? t('titleOf', { name: known.name }) : t('title'));
  if (!edition || !participantId) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('focus.emptyTitle')}>{t('focus.empty')}</EmptyState>
      </Page>
    );
  }
  return (
    <Agenda
      key={participantId}
      participantId={participantId}
      onBehalfOf={forSomebody ? participantId : undefined}
      edition={edition}
      people={people}
    />
  );
}
