import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, SlotOffer } from '../../server/contract/index.ts';
import { toast } from '../components/toast.ts';
import { CallError, call } from '../live/call.ts';
import { formatSlot } from '../live/clock.ts';
import { invalidate } from '../live/queries.ts';
import { useEdition, useSession } from '../live/session.tsx';
import { useLocalTime } from '../live/use-local-time.ts';

export interface MeetTarget {
  /** The fiche to talk about; a slot is booked on it when its holder opened it. */
  listingId: string | null;
  /** The fiche of one's own from which one asks. */
  fromListingId?: string | null;
  /** The person at the other side of the table. */
  withId: string;
  /** Others who shall sit there too: colleagues of either side, or of a third. */
  alsoIds?: readonly string[];
  /** Their organisation or name, for messages. */
  who: string;
  /** For whom I act; left out = myself. */
  forId?: string;
}

/** From a free slot to a booked or proposed meeting in one go, with its undo and its refusal. */
export function useMeet(target: MeetTarget) {
  const { t, i18n } = useTranslation(['bourse', 'common']);
  const edition = useEdition();
  const localTime = useLocalTime();
  const { session } = useSession();
  const [pending, setPending] = useState<string | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [tried, setTried] = useState<readonly string[]>([]);
  const onBehalfOf = target.forId === session.profile?.id ? undefined : target.forId;

  async function run(slots: readonly SlotOffer[], message = ''): Promise<boolean> {
    const [first] = slots;
    if (!first || pending) return false;
    setPending(first.id);
    setTried(slots.map((slot) => slot.id));
    setError(null);
    const others = target.alsoIds ?? [];
    // A time is opened for one guest: with others at the table, all are asked.
    const booking = slots.length === 1 && first.open && target.listingId !== null && others.length === 0;
    try {
      const { meeting } = booking
        ? await call('meeting:book', {
            listingId: target.listingId!,
            fromListingId: target.fromListingId,
            slotId: first.id,
            message,
            onBehalfOf,
          })
        : await call('meeting:propose', {
            listingId: target.listingId,
            fromListingId: target.fromListingId,
            withIds: [target.withId, ...others],
            slotIds: slots.map((slot) => slot.id),
            message,
            onBehalfOf,
          });
      announce(meeting, slots, booking);
      refreshMeetings();
      return true;
    } catch (failure) {
      setError(failure instanceof CallError ? failure : new CallError({ code: 'internal', message: '' }));
      // What is on screen was old: show what is free now.
      invalidate('slot:common', 'listing:read');
      return false;
    } finally {
      setPending(null);
    }
  }

  function announce(meeting: MeetingView, slots: readonly SlotOffer[], booking: boolean): void {
    const time = slots
      .map((slot) => localTime.beside(formatSlot(slot, edition, i18n.language).full, Date.parse(slot.start)))
      .join(', ');
    toast(t(booking ? 'meet.booked' : 'meet.proposed', { time, who: target.who }), {
      undo: () => {
        call('meeting:cancel', { id: meeting.id, rev: meeting.rev, onBehalfOf }).then(
          () => {
            toast(t('meet.undone', { time }));
            refreshMeetings();
          },
          (failure: CallError) => toast(t(`common:error.${failure.code}`), { tone: 'error' }),
        );
      },
    });
  }

  return {
    /** Books an open slot, proposes any other. */
    take: (slot: SlotOffer) => void run([slot]),
    /** Proposes one or several slots with a word. @returns whether it was sent */
    propose: run,
    pending,
    error,
    /** What the last attempt asked for. */
    tried,
    dismissError: () => setError(null),
  };
}

function refreshMeetings(): void {
  invalidate('partner:rank', 'listing:read', 'slot:common', 'agenda:read');
}
