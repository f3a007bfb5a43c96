import { useTranslation } from 'react-i18next';
import { THEMES } from '../../matching/types.ts';
import type { InputOf, OwnProfileView } from '../../server/contract/index.ts';
import { useCountryOptions, useThemeOptions } from '../bourse/options.ts';
import { Card } from '../components/Card.tsx';
import { ChipChoice } from '../components/ChipChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import type { Option } from '../components/Select.tsx';
import { TagPicker } from '../components/TagPicker.tsx';
import { toast } from '../components/toast.ts';
import { invalidate, useCommand, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import form from '../pages/SetupPage.module.css';
import { useFollow, useGroupName } from './use-follow.ts';

/** What somebody follows, who sees it, and whether letters tell of it; each choice is saved at once. */
export function FollowSettings({ profile }: { profile: OwnProfileView }) {
  const { t } = useTranslation('follow');
  const { read, follow, set } = useFollow();
  const groupName = useGroupName();
  const groups = useRead('group:list', {});
  const countries = useCountryOptions();
  const themes = useThemeOptions(THEMES);
  const groupOptions = (groups.data ?? []).map((group) => ({ value: group.id, label: groupName(group) }));
  return (
    <Card id="suivis" aria-labelledby="suivis-titre">
      <div className={form.form}>
        <h2 id="suivis-titre">{t('mine')}</h2>
        <p className={form.summary}>{t('account.lead')}</p>
        {read.error && !follow && <ErrorNote error={read.error} onRetry={() => void read.refetch()} />}
        {follow && (
          <>
            {groupOptions.length > 0 && (
              <TagPicker
                label={t('account.groups')}
                options={groupOptions}
                values={follow.groupIds}
                onChange={(next) => {
                  const changed = changedIn(groupOptions, follow.groupIds, next);
                  if (changed) void set({ kind: 'group', ...changed }, next.includes(changed.code));
                }}
              />
            )}
            <TagPicker
              label={t('account.countries')}
              options={countries}
              values={follow.countries}
              onChange={(next) => {
                const changed = changedIn(countries, follow.countries, next);
                if (changed) void set({ kind: 'country', ...changed }, next.includes(changed.code));
              }}
            />
            <TagPicker
              label={t('account.themes')}
              options={themes}
              values={follow.themes}
              onChange={(next) => {
                const changed = changedIn(themes, follow.themes, next);
                if (changed) void set({ kind: 'theme', ...changed }, next.includes(changed.code));
              }}
            />
          </>
        )}
        {profile.role !== 'staff' && <Sharing profile={profile} />}
      </div>
    </Card>
  );
}

/** The one that was added or taken away. */
function changedIn<V extends string>(
  options: readonly Option<V>[],
  before: readonly V[],
  after: readonly V[],
): { code: V; name: string } | undefined {
  const changed = options.find(({ value }) => before.includes(value) !== after.includes(value));
  return changed && { code: changed.value, name: changed.label };
}

function Sharing({ profile }: { profile: OwnProfileView }) {
  const { t } = useTranslation('follow');
  const { refresh } = useSession();
  const edit = useCommand('profile:edit');
  const save = (change: InputOf<'profile:edit'>) =>
    edit.mutate(change, {
      onSuccess: () => {
        toast(t('account.saved'));
        refresh();
        invalidate('participant:list');
      },
    });
  const choices = [
    { name: 'showsGroups', label: t('account.showsGroups'), hint: t('account.showsGroupsHint') },
    { name: 'showsFollowed', label: t('account.showsFollowed'), hint: t('account.showsFollowedHint') },
    { name: 'ficheLetters', label: t('account.letters'), hint: t('account.lettersHint') },
  ] as const;
  const words = (name: (typeof choices)[number]['name']) =>
    name === 'ficheLetters' ? [t('account.yes'), t('account.no')] : [t('account.shown'), t('account.hidden')];
  return (
    <>
      {choices.map(({ name, label, hint }) => (
        <ChipChoice
          key={name}
          single
          label={label}
          hint={hint}
          options={(['yes', 'no'] as const).map((value, index) => ({ value, label: words(name)[index]! }))}
          values={[profile[name] ? 'yes' : 'no']}
          onChange={([value]) => save({ [name]: value === 'yes' })}
        />
      ))}
      <ErrorNote error={edit.error} />
    </>
  );
}
