import { CircleAlert, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EditionView, SlotOffer } from '../../server/contract/index.ts';
import { LimitWords } from '../limits/LimitWords.tsx';
import { CallError, type CallErrorCode } from '../live/call.ts';
import { formatSlot } from '../live/clock.ts';
import { useSession } from '../live/session.tsx';
import { useLocalTimeIn } from '../live/use-local-time.ts';
import { Button } from './Button.tsx';
import styles from './ErrorNote.module.css';

/** What happened, what was kept, what to do; with slots that are free instead, as buttons. */
export function ErrorNote({
  error,
  onRetry,
  onAlternative,
  alternativeLabel,
}: {
  error: Error | null | undefined;
  onRetry?: () => void;
  /** Takes one of the alternatives in the same place. */
  onAlternative?: (slot: SlotOffer) => void;
  /** Text of an alternative's button, as "Réserver 14:40"; the slot alone when left out. */
  alternativeLabel?: (slot: SlotOffer, time: string) => string;
}) {
  const { t } = useTranslation();
  if (!error) return null;
  const call = error instanceof CallError ? error : null;
  const alternatives = call?.alternatives ?? [];
  // The fields themselves say what is wrong with each.
  const wrong = new Set(call?.fields?.map(({ path }) => path)).size;
  return (
    <div className={styles.note} role="alert">
      <CircleAlert aria-hidden />
      <div className={styles.body}>
        {call?.limit ? (
          <LimitWords limit={call.limit} />
        ) : (
          <p>
            {wrong > 0
              ? t('error.fields', { count: wrong })
              : t(`error.${textOf(call, onRetry !== undefined)}`)}
          </p>
        )}
        {alternatives.length > 0 && onAlternative && (
          <>
            <p>{t('error.alternatives')}</p>
            <Alternatives slots={alternatives} onChoose={onAlternative} label={alternativeLabel} />
          </>
        )}
        {onRetry && (
          <Button size="dense" icon={<RotateCcw aria-hidden />} onPress={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What could not be read is retried by itself; a command that did not leave is not. */
function textOf(call: CallError | null, isRead: boolean): CallErrorCode | 'offlineRead' {
  if (!call) return 'internal';
  return call.code === 'offline' && isRead ? 'offlineRead' : call.code;
}

interface Choice {
  slots: SlotOffer[];
  onChoose: (slot: SlotOffer) => void;
  label?: (slot: SlotOffer, time: string) => string;
}

function Alternatives(choice: Choice) {
  const { edition } = useSession().session;
  return edition && <Times edition={edition} {...choice} />;
}

function Times({ edition, slots, onChoose, label }: Choice & { edition: EditionView }) {
  const { i18n } = useTranslation();
  const localTime = useLocalTimeIn(edition);
  return (
    <div className={styles.slots}>
      {slots.map((slot) => {
        const words = formatSlot(slot, edition, i18n.language);
        const time = localTime.beside(
          edition.days.length > 1 ? `${words.day} ${words.start}` : words.start,
          Date.parse(slot.start),
        );
        return (
          <Button key={slot.id} onPress={() => onChoose(slot)}>
            {label ? label(slot, time) : time}
          </Button>
        );
      })}
    </div>
  );
}
