import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { TextField } from '../components/Field.tsx';
import { plain } from '../components/fold.ts';
import { Page } from '../components/Page.tsx';
import { SidePanel } from '../components/SidePanel.tsx';
import { Skeleton } from '../components/Skeleton.tsx';
import { FollowChip } from '../follow/FollowChips.tsx';
import { useGroupName } from '../follow/use-follow.ts';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import columns from '../pages/DirectoryPage.module.css';
import { GroupForm } from './GroupForm.tsx';
import styles from './Groups.module.css';
import { useGroupSubject } from './use-group-subject.ts';

/** The groups of the edition; each is followed at one tap, and staff add some. */
export default function GroupsPage() {
  const { t } = useTranslation('follow');
  const { session } = useSession();
  const groupName = useGroupName();
  const groups = useRead('group:list', {});
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const staff = session.role === 'staff';
  const found = (groups.data ?? []).filter((group) => plain(groupName(group)).includes(plain(search.trim())));
  const add = staff && !adding && (
    <Button kind="primary" icon={<Plus aria-hidden />} onPress={() => setAdding(true)}>
      {t('group.add')}
    </Button>
  );
  return (
    <Page title={t('group.all')} lead={t('group.lead')} actions={add}>
      <div className={columns.columns} data-panel={adding}>
        <div>
          {groups.error && !groups.data && (
            <ErrorNote error={groups.error} onRetry={() => void groups.refetch()} />
          )}
          {groups.isPending && <Skeleton lines={8} />}
          {groups.data?.length === 0 && (
            <EmptyState title={t('group.noneTitle')} action={add}>
              {t('group.none')}
            </EmptyState>
          )}
          {groups.data && groups.data.length > 0 && (
            <>
              <TextField label={t('group.search')} type="search" value={search} onChange={setSearch} />
              {found.length === 0 && (
                <EmptyState title={t('group.emptyTitle')}>{t('group.empty')}</EmptyState>
              )}
              <ul className={styles.list}>
                {found.map((group) => (
                  <Row key={group.id} group={group} />
                ))}
              </ul>
            </>
          )}
        </div>
        {adding && (
          <div className={columns.panel}>
            <SidePanel title={t('group.add')} onClose={() => setAdding(false)}>
              <GroupForm onSaved={() => setAdding(false)} />
            </SidePanel>
          </div>
        )}
      </div>
    </Page>
  );
}

function Row({ group }: { group: GroupView }) {
  const { t } = useTranslation('follow');
  const name = useGroupName()(group);
  const subject = useGroupSubject()(group);
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.name}>
          <Link to={`/groupes/${group.id}`}>{name}</Link>
        </h2>
        <p className={styles.soft}>
          {[
            subject,
            t('group.members', { count: group.memberCount }),
            t('group.fiches', { count: group.ficheCount }),
          ].join(' · ')}
        </p>
      </div>
      <FollowChip subject={{ kind: 'group', code: group.id, name }}>{t('follow')}</FollowChip>
    </li>
  );
}
