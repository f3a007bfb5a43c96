import { useTranslation } from 'react-i18next';
import type { FollowView, InputOf, InterfaceLanguage } from '../../server/contract/index.ts';
import { toast } from '../components/toast.ts';
import { CallError, call } from '../live/call.ts';
import { invalidate, keyOf, queryClient, useRead } from '../live/queries.ts';

/** A group, a country or a theme, with its name in the language of the page. */
export type Subject = { name: string } & (
  | { kind: 'group'; code: string }
  | { kind: 'country'; code: string }
  | { kind: 'theme'; code: FollowView['themes'][number] }
);

/** What the reader follows, and how to follow something, or no longer, at one tap that can be taken back. */
export function useFollow() {
  const { t } = useTranslation(['follow', 'common']);
  const read = useRead('follow:read', {});
  const set = async (subject: Subject, following: boolean): Promise<void> => {
    try {
      adopt(await call('follow:set', inputOf(subject, following)));
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal';
      toast(t(`common:error.${code}`), { tone: 'error' });
      return;
    }
    toast(t(following ? 'now' : 'noLonger', { what: subject.name }), {
      undo: () => void set(subject, !following),
    });
  };
  return { read, follow: read.data, set };
}

/** What depends on it is read again where it is shown. */
function adopt(view: FollowView): void {
  queryClient.setQueryData(keyOf('follow:read', {}), view);
  invalidate('listing:list', 'partner:rank', 'group:list', 'group:read', 'participant:list');
}

export function isFollowed(follow: FollowView | undefined, { kind, code }: Subject): boolean {
  if (!follow) return false;
  if (kind === 'group') return follow.groupIds.includes(code);
  return kind === 'country' ? follow.countries.includes(code) : follow.themes.includes(code);
}

function inputOf({ kind, code }: Subject, following: boolean): InputOf<'follow:set'> {
  if (kind === 'group') return { groupId: code, following };
  return kind === 'country' ? { country: code, following } : { theme: code, following };
}

interface Named {
  name: { fr: string } & Partial<Record<InterfaceLanguage, string>>;
}
/** The name of a group in the language of the page, else in French. */
export function useGroupName(): (group: Named) => string {
  const { i18n } = useTranslation();
  return ({ name }) => name[i18n.language as InterfaceLanguage] ?? name.fr;
}
