import { Check, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FollowView } from '../../server/contract/index.ts';
import chips from '../components/ChipChoice.module.css';
import { useLabels } from '../i18n/labels.ts';
import styles from './Follow.module.css';
import { isFollowed, type Subject, useFollow } from './use-follow.ts';

/** Countries and themes as chips, each followed, or no longer, at one tap. */
export function FollowChips({
  countries = [],
  themes = [],
}: {
  countries?: readonly string[];
  themes?: FollowView['themes'];
}) {
  const { t } = useTranslation();
  const labels = useLabels();
  const subjects: Subject[] = [
    ...countries.map((code) => ({ kind: 'country' as const, code, name: labels.country(code) })),
    ...themes.map((code) => ({ kind: 'theme' as const, code, name: t(`theme.${code}`) })),
  ];
  return (
    <span className={styles.chips}>
      {subjects.map((subject) => (
        <FollowChip key={subject.code} subject={subject} />
      ))}
    </span>
  );
}

/** @param children what is read on it, when that is not the name of what is followed */
export function FollowChip({ subject, children }: { subject: Subject; children?: ReactNode }) {
  const { t } = useTranslation('follow');
  const { follow, set } = useFollow();
  const followed = isFollowed(follow, subject);
  return (
    <ToggleButton
      className={`${chips.chip} ${styles.chip}`}
      aria-label={t('chip', { what: subject.name })}
      isSelected={followed}
      onChange={(following) => void set(subject, following)}
    >
      {followed ? <Check aria-hidden /> : <Plus aria-hidden />}
      {children ?? subject.name}
    </ToggleButton>
  );
}
