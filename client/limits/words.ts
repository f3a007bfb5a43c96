import { useTranslation } from 'react-i18next';
import type { ErrorView, LimitView } from '../../server/contract/index.ts';
import { useSession } from '../live/session.tsx';

export type Limit = Pick<LimitView, 'participantId' | 'name' | 'max' | 'editable'> &
  Partial<Pick<NonNullable<ErrorView['limit']>, 'of'>>;

/** Whose limit is in the way, and what can be done about it. */
export function useLimitWords() {
  const { t } = useTranslation('limits');
  const { session } = useSession();
  return ({ participantId, name, max, of = 'meetings', editable }: Limit) => {
    const mine = participantId === session.profile?.id;
    const said = { name, count: max };
    const whose = mine ? 'mine' : 'theirs';
    return {
      what: t(`${whose}.${of}`, said),
      // Of a limit of the product, and of a break that somebody asked for, the first sentence says it all.
      todo: of === 'meetings' && !editable ? t('theirs.todo', said) : null,
      /** Where it is changed; null for who may not. */
      change:
        editable && of !== 'lines' ? (mine ? '/compte#rencontres' : `/compte?pour=${participantId}`) : null,
      more: t(of === 'meetings' ? 'more' : 'settings'),
    };
  };
}
