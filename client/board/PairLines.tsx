import { Send, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GapPairView } from '../../server/contract/index.ts';
import { reasonDetail, weighty } from '../bourse/why.ts';
import { Button } from '../components/Button.tsx';
import { useLabels } from '../i18n/labels.ts';
import { keyOfPair, namesOfPair } from './gap-pairs.ts';
import styles from './Panel.module.css';
import type { PairPlace, Pairs } from './use-pairs.ts';
import type { Words } from './use-words.ts';

/** Reasons that a line has room for. */
const REASONS = 2;

/** People who could fill a place, and why they: seat them now, or ask them. */
export function PairLines({
  pairs,
  place,
  mayAsk,
  words,
  doing,
}: {
  pairs: readonly GapPairView[];
  place: PairPlace;
  /** False once the time has begun. */
  mayAsk: boolean;
  words: Words;
  doing: Pairs;
}) {
  const { t } = useTranslation('board');
  const { t: bourse } = useTranslation(['bourse', 'common']);
  const labels = useLabels();
  // What weighs most, in the words of the fiches.
  const why = (pair: GapPairView) =>
    weighty(pair.reasons)
      .slice(0, REASONS)
      .map((reason) => reasonDetail(reason, bourse, labels))
      .filter(Boolean)
      .join(' — ');
  const time = words.when(place.slotId);
  return (
    <ul className={`${styles.people} ${styles.stacked}`}>
      {pairs.map((pair) => {
        const who = namesOfPair(pair);
        const reasons = why(pair);
        return (
          <li key={keyOfPair(pair)}>
            <div className={styles.person}>
              <strong>{who}</strong>
              <span>{pair.people.map((person) => person.name).join(', ')}</span>
              <small>
                {t(`gaps.because.${pair.because}`)} ·{' '}
                {t('gaps.meetings', { one: pair.meetings[0], other: pair.meetings[1] })}
              </small>
              {reasons !== '' && <small>{reasons}</small>}
            </div>
            <span className={styles.actions}>
              <Button
                size="dense"
                icon={<UserPlus aria-hidden />}
                isDisabled={doing.busy}
                aria-label={t('gaps.placeOf', { who, time })}
                onPress={() => void doing.seat(pair, place)}
              >
                {t('gaps.place')}
              </Button>
              {mayAsk && pair.proposal === null && (
                <Button
                  size="dense"
                  kind="quiet"
                  icon={<Send aria-hidden />}
                  isDisabled={doing.busy}
                  aria-label={t('gaps.proposeTo', { who, time })}
                  onPress={() => void doing.ask(pair, place.slotId)}
                >
                  {t('gaps.propose')}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
