import {
  CalendarClock,
  Check,
  CheckCheck,
  Circle,
  CircleDashed,
  CircleStop,
  Clock,
  Hourglass,
  type LucideIcon,
  Play,
  UserX,
  X,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeetingState } from '../../server/contract/index.ts';
import { type MeetingLook, type MeetingPhase, meetingLook } from './meeting-look.ts';
import styles from './StateBadge.module.css';

const ICONS: Record<MeetingLook, LucideIcon> = {
  proposed: CircleDashed,
  confirmed: Check,
  displaced: CalendarClock,
  now: Play,
  late: Clock,
  over: CircleStop,
  held: CheckCheck,
  'no-show': UserX,
  declined: X,
  cancelled: X,
  expired: Hourglass,
};

/** A meeting's state by colour, shape and word, the same on every surface.
 *
 * `phase` adds what the clock knows: `now` = its time has come, `late` = somebody said they are late,
 * `over` = its time is over and nobody has said what became of it.
 * `iconOnly` for cells with no room: the word stays for screen readers. */
export function StateBadge({
  state,
  phase,
  iconOnly = false,
}: {
  state: MeetingState;
  phase?: MeetingPhase;
  iconOnly?: boolean;
}) {
  const { t } = useTranslation();
  const look = meetingLook(state, phase);
  const Icon = ICONS[look] ?? Circle;
  return (
    <span className={`${styles.badge} ${styles[look]}`} data-look={look}>
      <Icon aria-hidden className={styles.icon} />
      <span className={iconOnly ? 'visually-hidden' : styles.word}>{t(`state.${look}`)}</span>
    </span>
  );
}
