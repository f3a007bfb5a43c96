import { CalendarCheck, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SlotOffer } from '../../server/contract/index.ts';
import { Button } from '../components/Button.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { localeOf } from '../i18n/locale.ts';
import { inEditionZone } from '../live/clock.ts';
import { useEdition } from '../live/session.tsx';
import { useConnection } from '../live/socket.ts';
import { useLocalTime } from '../live/use-local-time.ts';
import { isFull } from '../waiting/use-line.ts';
import { WaitButton } from '../waiting/WaitButton.tsx';
import styles from './SlotButtons.module.css';
import { type MeetTarget, useMeet } from './use-meet.ts';

/** Free slots as buttons: an open one books, any other proposes. A refusal shows what is free instead, in the same place. */
export function SlotButtons({ slots, target }: { slots: readonly SlotOffer[]; target: MeetTarget }) {
  const meet = useMeet(target);
  const label = useSlotLabel();
  const offline = useConnection().state === 'offline';
  if (meet.error) {
    return (
      <>
        <ErrorNote
          error={meet.error}
          onAlternative={meet.take}
          alternativeLabel={(slot) => label(slot)}
          onRetry={meet.error.alternatives?.length ? undefined : meet.dismissError}
        />
        <WaitAfterRefusal meet={meet} target={target} />
      </>
    );
  }
  return (
    <ul className={styles.slots}>
      {slots.map((slot) => (
        <li key={slot.id}>
          <SlotButton
            slot={slot}
            who={target.who}
            pending={meet.pending === slot.id}
            disabled={offline}
            onPress={() => meet.take(slot)}
          />
        </li>
      ))}
    </ul>
  );
}

/** A time that was just refused may become free again. */
export function WaitAfterRefusal({
  meet,
  target,
}: {
  meet: Pick<ReturnType<typeof useMeet>, 'error' | 'tried'>;
  target: MeetTarget;
}) {
  if (!meet.error || !isFull(meet.error)) return null;
  const capped = meet.error.code === 'cap_reached';
  return (
    <WaitButton
      target={target}
      slotIds={capped ? [] : meet.tried}
      any={capped || !meet.error.alternatives?.length}
      limited={meet.error.limit?.of === 'meetings'}
    />
  );
}

function SlotButton({
  slot,
  who,
  pending,
  disabled,
  onPress,
}: {
  slot: SlotOffer;
  who: string;
  pending: boolean;
  disabled: boolean;
  onPress: () => void;
}) {
  const { t } = useTranslation('bourse');
  const label = useSlotLabel();
  const Icon = slot.open ? CalendarCheck : Send;
  return (
    <Button
      kind={slot.open ? 'primary' : 'secondary'}
      icon={<Icon aria-hidden />}
      isPending={pending}
      isDisabled={disabled}
      onPress={onPress}
    >
      {label(slot)}
      <span className="visually-hidden"> {t('meet.with', { who })}</span>
    </Button>
  );
}

/** "Réserver 14:40", "Proposer ven. 15:00" when the edition has several days. */
export function useSlotLabel(): (slot: SlotOffer) => string {
  const { t, i18n } = useTranslation('bourse');
  const edition = useEdition();
  const localTime = useLocalTime();
  return (slot) => {
    const start = inEditionZone(slot.start, edition).setLocale(localeOf(i18n.language));
    const time = localTime.beside(
      start.toFormat(edition.days.length > 1 ? 'ccc HH:mm' : 'HH:mm'),
      start.toMillis(),
    );
    return t(slot.open ? 'meet.book' : 'meet.propose', { time });
  };
}
