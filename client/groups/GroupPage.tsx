import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { GroupView } from '../../server/contract/index.ts';
import { useSittingTitle } from '../agenda/sitting-title.ts';
import { ListingRow } from '../bourse/ListingRow.tsx';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Page } from '../components/Page.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { VirtualList } from '../components/VirtualList.tsx';
import { isFollowed, useFollow, useGroupName } from '../follow/use-follow.ts';
import { currentLanguage } from '../i18n/index.ts';
import { formatSlot } from '../live/clock.ts';
import { useRead } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import columns from '../organisations/OrganisationPage.module.css';
import { pathOfOrganisation } from '../organisations/organisation-path.ts';
import { GroupForm } from './GroupForm.tsx';
import { GroupPeople } from './GroupPeople.tsx';
import styles from './Groups.module.css';
import { RemoveGroup } from './RemoveGroup.tsx';
import { useGroupSubject } from './use-group-subject.ts';

/** A group: who is in it and how to meet them, its fiches, its sessions. */
export default function GroupPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('follow');
  const group = useRead('group:read', { id });
  if (group.data) return <Group key={id} group={group.data} />;
  return (
    <Page title={t('group.title')}>
      {group.error ? (
        <ErrorNote error={group.error} onRetry={() => void group.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}

function Group({ group }: { group: GroupView }) {
  const { t } = useTranslation('follow');
  const { session } = useSession();
  const name = useGroupName()(group);
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={name}
      lead={useGroupSubject()(group)}
      actions={
        <>
          {session.role === 'staff' && <Button onPress={() => setEditing(true)}>{t('group.change')}</Button>}
          <Join group={group} name={name} />
        </>
      }
    >
      <div className={columns.columns}>
        <div className={`${columns.side} ${styles.side}`}>
          {editing && (
            <Card aria-label={t('group.change')}>
              <SidePanel title={t('group.change')} onClose={() => setEditing(false)}>
                <GroupForm key={group.rev} group={group} onSaved={() => setEditing(false)} />
                <RemoveGroup group={group} onRemoved={() => void navigate('/groupes')} />
              </SidePanel>
            </Card>
          )}
          <Sittings group={group} />
          <Card aria-labelledby="membres">
            <h2 id="membres" className={columns.heading}>
              {t('group.people')}
            </h2>
            <Animators group={group} />
            <GroupPeople group={group} />
          </Card>
        </div>
        <Fiches groupId={group.id} />
      </div>
    </Page>
  );
}

function Join({ group, name }: { group: GroupView; name: string }) {
  const { t } = useTranslation('follow');
  const { follow, set } = useFollow();
  const subject = { kind: 'group' as const, code: group.id, name };
  const followed = isFollowed(follow, subject);
  return (
    <Button
      kind={followed ? 'secondary' : 'primary'}
      icon={followed ? <Check aria-hidden /> : <Plus aria-hidden />}
      aria-pressed={followed}
      onPress={() => void set(subject, !followed)}
    >
      {t(followed ? 'group.joined' : 'group.join')}
    </Button>
  );
}

function Animators({ group }: { group: GroupView }) {
  const { t } = useTranslation('follow');
  if (group.animators.length === 0) return null;
  return (
    <div className={styles.note}>
      <p className={styles.soft}>{t('group.animators')}</p>
      {group.animators.map(({ id, name, title, organisation }) => (
        <p key={id}>
          {organisation ? <Link to={pathOfOrganisation(organisation, id)}>{name}</Link> : name}
          <span className={styles.soft}> {[title, organisation?.name].filter(Boolean).join(', ')}</span>
        </p>
      ))}
    </div>
  );
}

function Sittings({ group }: { group: GroupView }) {
  const { t, i18n } = useTranslation('follow');
  const edition = useEdition();
  const titleOf = useSittingTitle();
  const programme = useRead('programme:read', {}, { keep: true });
  const sittings = (programme.data ?? []).filter(({ id }) => group.sittingIds.includes(id));
  if (sittings.length === 0) return null;
  return (
    <Card aria-labelledby="rendez-vous">
      <h2 id="rendez-vous" className={columns.heading}>
        {t('group.sittings')}
      </h2>
      <ul className={styles.sittings}>
        {sittings.map((sitting) => (
          <li key={sitting.id}>
            <strong>{titleOf(sitting)}</strong>
            <p className={styles.soft}>
              {formatSlot(sitting, edition, i18n.language).full} · {sitting.roomName}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Fiches({ groupId }: { groupId: string }) {
  const { t } = useTranslation('follow');
  const query = { groupId, lang: currentLanguage(), limit: 500 };
  const fiches = useRead('listing:list', query);
  return (
    <section className={columns.fiches} aria-labelledby="fiches">
      <h2 id="fiches" className={columns.heading}>
        {t('group.fichesTitle')}
      </h2>
      {fiches.error && <ErrorNote error={fiches.error} onRetry={() => void fiches.refetch()} />}
      {fiches.isPending && <Skeleton lines={4} block />}
      {fiches.data?.total === 0 && <p className={styles.soft}>{t('group.noFiche')}</p>}
      {fiches.data && fiches.data.total > 0 && (
        <VirtualList
          items={fiches.data.listings}
          label={t('group.fichesTitle')}
          keyOf={(listing) => listing.id}
        >
          {(listing) => <ListingRow listing={listing} heading="h3" />}
        </VirtualList>
      )}
    </section>
  );
}
