import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AskingView } from '../../server/contract/index.ts';
import { Select } from '../components/Select.tsx';
import { useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import styles from './MeetRequest.module.css';
import { WhySentence } from './Why.tsx';

const NONE = 'none';

/** The fiches from which one may ask, and the one chosen: the best until somebody says otherwise. */
export function useAsking(
  question: { withIds: readonly string[]; listingId?: string; forId: string },
  wanted: string | null,
) {
  const { session } = useSession();
  const { withIds, listingId, forId } = question;
  const read = useRead(
    'meeting:asking',
    {
      withIds: [...withIds],
      listingId,
      onBehalfOf: forId === session.profile?.id ? undefined : forId,
    },
    { keepPrevious: true, enabled: withIds.length > 0 },
  );
  const fiches = read.data ?? [];
  const best = fiches.find(({ theirs }) => theirs !== null);
  const chosen = wanted === null ? best : fiches.find(({ listing }) => listing.id === wanted);
  return { fiches, chosen: chosen ?? null };
}

/** What the asker wants, by one of their own fiches: the invitation names it beside the one it goes with. */
export function RequestFiche({
  fiches,
  chosen,
  onChoose,
}: {
  fiches: readonly AskingView[];
  chosen: AskingView | null;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation(['asking', 'common']);
  if (fiches.length === 0) return null;
  return (
    <div className={styles.fiche}>
      <Select
        label={t('form.fiche')}
        hint={t('form.ficheHint')}
        value={chosen?.listing.id ?? NONE}
        onChange={onChoose}
        options={[
          ...fiches.map(({ listing }) => ({
            value: listing.id,
            label: t('line', { name: t(`common:kind.${listing.kind}`), title: listing.title }),
          })),
          { value: NONE, label: t('form.noFiche') },
        ]}
      />
      {chosen?.theirs && (
        <>
          <p className={styles.soft}>
            {t('form.theirs', { name: t(`side.theirs.${chosen.theirs.kind}`) })}{' '}
            <Link to={`/bourse/${chosen.theirs.slug}`} lang={chosen.theirs.lang}>
              {chosen.theirs.title}
            </Link>
          </p>
          <WhySentence mine={chosen.listing.kind} listing={chosen.theirs} reasons={chosen.reasons} />
        </>
      )}
    </div>
  );
}
