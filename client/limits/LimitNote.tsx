import { Gauge } from 'lucide-react';
import type { LimitView } from '../../server/contract/index.ts';
import styles from './Limit.module.css';
import { LimitWords } from './LimitWords.tsx';
import { isReached } from './limits.ts';
import { useLimits } from './use-limits.ts';

/** Why there are no hours: somebody has all the meetings they accept. */
export function LimitNote({ limit }: { limit: LimitView }) {
  return (
    <div className={styles.note}>
      <Gauge aria-hidden />
      <LimitWords limit={limit} />
    </div>
  );
}

/** Once on a page, for each of these people who has all the meetings they accept. */
export function LimitBanner({ personIds }: { personIds: readonly string[] }) {
  const reached = useLimits(personIds).filter(isReached);
  return reached.map((limit) => <LimitNote key={limit.participantId} limit={limit} />);
}
