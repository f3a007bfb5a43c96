import { Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import styles from './PickupBar.module.css';
import type { Hands } from './use-hands.ts';
import type { Pickup } from './use-pickup.ts';
import type { Words } from './use-words.ts';

/** While something is in the hand: what, and how to put it down. */
export function PickupBar({
  pickup,
  words,
  hands,
  narrow,
}: {
  pickup: Pickup;
  words: Words;
  hands: Hands;
  /** The list of a phone shows free tables only: nothing to jump to. */
  narrow: boolean;
}) {
  const { t } = useTranslation('board');
  const { meeting, saving } = pickup;
  if (meeting === null) return null;
  return (
    <section aria-label={t('pick.label')} className={styles.bar}>
      <Hand aria-hidden />
      <p className={styles.words}>
        <strong>
          {t(meeting.state === 'proposed' ? 'pick.placing' : 'pick.moving', { who: words.who(meeting) })}
        </strong>
        <span className={styles.help}>{saving ? t('pick.saving') : t('pick.help')}</span>
      </p>
      {!narrow && (
        <Button size="dense" onPress={hands.toNearest}>
          {t('pick.nearest')}
        </Button>
      )}
      <Button size="dense" onPress={hands.putBack}>
        {t('pick.putBack')}
      </Button>
    </section>
  );
}

/** Why the last cell did not do, with the times that would. */
export function PickupRefusal({ pickup, words }: { pickup: Pickup; words: Words }) {
  const { t } = useTranslation('board');
  const { meeting, blocked, refused } = pickup;
  const action = t(meeting?.state === 'proposed' ? 'pick.place' : 'pick.move');
  return (
    <>
      <div role="alert">
        {meeting !== null && refused?.code === 'stale' && (
          <p className={styles.blocked}>{t('pick.staleHint')}</p>
        )}
        {meeting !== null && blocked !== null && (
          <p className={styles.blocked}>{t('pick.refused', { why: words.verdict(blocked) })}</p>
        )}
      </div>
      {meeting !== null && (
        <ErrorNote
          error={refused}
          onAlternative={(slot) => void pickup.dropAt(slot)}
          alternativeLabel={(slot, time) =>
            `${t('pick.alternative', { action, time })} (${t('pick.tablesFree', { count: slot.tablesFree })})`
          }
        />
      )}
    </>
  );
}
