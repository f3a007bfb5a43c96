import type { TFunction } from 'i18next';
import { Building2, FileUp, UserPlus, UsersRound } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ParticipantView } from '../../server/contract/index.ts';
import { MeetRequest } from '../bourse/MeetRequest.tsx';
import { Button, ButtonLink } from '../components/Button.tsx';
import { DownloadButton } from '../components/DownloadButton.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { type Labels, useLabels } from '../i18n/labels.ts';
import { LimitBanner } from '../limits/LimitNote.tsx';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useMayAsk } from '../organisations/use-may-ask.ts';
import { Invitations, useInvitations } from '../people/Invitations.tsx';
import { RemovedPeople } from '../people/RemovedPeople.tsx';
import { AddOrganisation, AddPerson } from './AddPeople.tsx';
import { DirectoryFilter } from './DirectoryFilter.tsx';
import styles from './DirectoryPage.module.css';
import { chosenPeople, directoryFilters } from './directory.ts';
import { PersonRow } from './PersonRow.tsx';
import { UndeliveredLetters } from './UndeliveredLetters.tsx';

type Panel = { kind: 'meet'; person: ParticipantView } | { kind: 'person' | 'organisation' } | null;

/** Everybody who takes part; staff add people and organisations here. */
export default function DirectoryPage() {
  const { t, i18n } = useTranslation(['directory', 'common', 'list', 'follow']);
  const labels = useLabels();
  const { session } = useSession();
  const [params, setParams] = useSearchParams();
  const [panel, setPanel] = useState<Panel>(null);
  const { theme, groupId } = directoryFilters(params);
  const narrowed = theme !== null || groupId !== '';
  const query = { limit: 2000, ...(theme && { themes: [theme] }), ...(groupId && { groupId }) };
  const everybody = useRead('participant:list', query, { keep: !narrowed, keepPrevious: true });
  const filters = useDeferredValue(directoryFilters(params));
  const people = useMemo(
    () => chosenPeople(everybody.data?.participants ?? [], filters, labels, i18n.language),
    [everybody.data, filters, labels, i18n.language],
  );
  const staff = session.role === 'staff';
  const mayAsk = useMayAsk();
  const invitations = useInvitations(staff).data;
  const invitationOf = useMemo(
    () => new Map(invitations?.people.map((one) => [one.participantId, one])),
    [invitations],
  );
  const nobodyYet = everybody.data?.total === 0 && !narrowed;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ButtonLink to="/groupes" icon={<UsersRound aria-hidden />}>
            {t('follow:group.all')}
          </ButtonLink>
          {staff && (
            <>
              <ButtonLink to="/participants/importer" icon={<FileUp aria-hidden />}>
                {t('import')}
              </ButtonLink>
              <Button icon={<Building2 aria-hidden />} onPress={() => setPanel({ kind: 'organisation' })}>
                {t('addOrganisation')}
              </Button>
              <Button
                kind="primary"
                icon={<UserPlus aria-hidden />}
                onPress={() => setPanel({ kind: 'person' })}
              >
                {t('add')}
              </Button>
            </>
          )}
        </>
      }
    >
      {staff && <Invitations />}
      {staff && <UndeliveredLetters />}
      {staff && <RemovedPeople />}
      {!staff && session.profile && panel?.kind !== 'meet' && (
        <LimitBanner personIds={[session.profile.id]} />
      )}
      <DirectoryFilter people={everybody.data?.participants ?? []} />
      {everybody.error && !everybody.data && (
        <ErrorNote error={everybody.error} onRetry={() => void everybody.refetch()} />
      )}
      <div className={styles.columns} data-panel={panel !== null}>
        <div className={styles.list}>
          <div className={styles.head}>
            <p className={styles.count} role="status">
              {everybody.data && t('count', { count: people.length })}
            </p>
            {people.length > 0 && (
              <DownloadButton name={t('list:people')} rows={async () => rowsOf(people, labels, t)} />
            )}
          </div>
          {everybody.isPending && <Skeleton lines={8} />}
          {everybody.data && people.length === 0 && (
            <EmptyState
              title={nobodyYet ? t('noneTitle') : t('emptyTitle')}
              action={
                !nobodyYet ? (
                  <Button onPress={() => setParams({}, { replace: true })}>{t('clear')}</Button>
                ) : (
                  staff && (
                    <Button kind="primary" onPress={() => setPanel({ kind: 'person' })}>
                      {t('add')}
                    </Button>
                  )
                )
              }
            >
              {nobodyYet ? t('none') : t('empty')}
            </EmptyState>
          )}
          {people.length > 0 && (
            <VirtualList items={people} label={t('title')} keyOf={(person) => person.id}>
              {(person) => (
                <PersonRow
                  person={person}
                  invitation={invitationOf.get(person.id)}
                  onAsk={mayAsk(person) ? () => setPanel({ kind: 'meet', person }) : undefined}
                />
              )}
            </VirtualList>
          )}
        </div>
        {panel && (
          <div className={styles.panel}>
            <SidePanel
              key={panel.kind === 'meet' ? panel.person.id : panel.kind}
              title={
                panel.kind === 'meet' ? t('ask') : panel.kind === 'person' ? t('add') : t('addOrganisation')
              }
              onClose={() => setPanel(null)}
            >
              {panel.kind === 'meet' && <MeetRequest people={[panel.person]} onSent={() => setPanel(null)} />}
              {panel.kind === 'person' && <AddPerson onAdded={() => setPanel(null)} />}
              {panel.kind === 'organisation' && <AddOrganisation onAdded={() => setPanel(null)} />}
            </SidePanel>
          </div>
        )}
      </div>
    </Page>
  );
}

/** What the directory shows of people, as lines of a file: no address. */
function rowsOf(
  people: readonly ParticipantView[],
  labels: Labels,
  t: TFunction<['directory', 'common', 'list']>,
): string[][] {
  const columns = ['name', 'position', 'organisation', 'type', 'country', 'languages'] as const;
  const head = [...columns.map((column) => t(`list:column.${column}`)), t('list:filter.presence')];
  const lines = people.map(({ name, title, organisation, languages, remote }) => [
    name,
    title,
    organisation?.name ?? '',
    organisation ? t(`common:organisationType.${organisation.type}`) : '',
    organisation ? labels.country(organisation.country) : '',
    languages.map((code) => labels.language(code)).join(', '),
    remote ? t('form.remote') : t('form.onSite'),
  ]);
  return [head, ...lines];
}
