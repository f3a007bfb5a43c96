import { UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import styles from './Panel.module.css';
import { sidesOf } from './sides.ts';

/** Who did not come: one side, or nobody came. */
export function AbsenceButtons({
  meeting,
  disabled,
  onAbsent,
}: {
  meeting: MeetingView;
  disabled: boolean;
  /** @param who named as the button names them; null when nobody came */
  onAbsent: (ids: string[], who: string | null) => void;
}) {
  const { t } = useTranslation('board');
  return (
    <fieldset className={styles.section}>
      <legend className={styles.note}>{t('absence.who')}</legend>
      <div className={styles.sides}>
        {sidesOf(meeting).map(({ name, ids }) => (
          <Button
            key={ids[0]}
            icon={<UserX aria-hidden />}
            aria-label={t('absence.of', { name })}
            isDisabled={disabled}
            onPress={() => onAbsent(ids, name)}
          >
            {name}
          </Button>
        ))}
        <Button
          icon={<UserX aria-hidden />}
          isDisabled={disabled}
          onPress={() =>
            onAbsent(
              meeting.people.map(({ participant }) => participant.id),
              null,
            )
          }
        >
          {t('absence.nobody')}
        </Button>
      </div>
    </fieldset>
  );
}
