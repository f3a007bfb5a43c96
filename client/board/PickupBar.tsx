import { Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import styles from './BoardPage.module.css';
import type { Hands } from './use-hands.ts';
import type { Pickup } from './use-pickup.ts';
import type { Words } from './use-words.ts';

/** While something is in the hand: what, how to put it down, and why the last try did not work. */
export function PickupBar({ pickup, words, hands }: { pickup: Pickup; words: Words; hands: Hands }) {
  const { t } = useTranslation('board');
  const { meeting, blocked, refused, saving } = pickup;
  if (meeting === null) return null;
  const proposal = meeting.state === 'proposed';
  const action = t(proposal ? 'pick.place' : 'pick.move');
  return (
    <section aria-label={t('pick.label')} className={styles.pickup}>
      <Hand aria-hidden />
      <p>
        <strong>{t(proposal ? 'pick.placing' : 'pick.moving', { who: words.who(meeting) })}</strong>{' '}
        <span className={styles.pickupHelp}>{saving ? t('pick.saving') : t('pick.help')}</span>
      </p>
      <span className={styles.pickupButtons}>
        <Button size="dense" onPress={hands.toNearest}>
          {t('pick.nearest')}
        </Button>
        <Button size="dense" onPress={hands.putBack}>
          {t('pick.putBack')}
        </Button>
      </span>
      <div role="alert" className={styles.pickupWhy}>
        {blocked !== null && <p>{t('pick.refused', { why: words.verdict(blocked) })}</p>}
      </div>
      {refused !== null && (
        <div className={styles.pickupWhy}>
          <ErrorNote
            error={refused}
            onAlternative={(slot) => void pickup.dropAt(slot)}
            alternativeLabel={(slot, time) =>
              `${t('pick.alternative', { action, time })} (${t('pick.tablesFree', { count: slot.tablesFree })})`
            }
          />
        </div>
      )}
    </section>
  );
}
