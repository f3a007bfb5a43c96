import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingView } from '../../server/contract/index.ts';
import { toast } from '../components/toast.ts';
import { CallError, call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { whoIs } from './lines.ts';

/** For whom one would wait. */
export interface WaitTarget {
  listingId: string | null;
  /** The fiche from which one asks. */
  fromListingId?: string | null | undefined;
  withId: string;
  /** Their organisation or name, for messages. */
  who: string;
  /** For whom I act; left out = myself. */
  forId?: string | undefined;
}

/** Refusals after which a place may become free. Of one's own limit one does not wait for the end. */
export const isFull = ({ code, limit }: Pick<CallError, 'code' | 'limit'>): boolean =>
  code === 'slot_taken' ||
  code === 'no_table_free' ||
  code === 'no_common_language' ||
  (code === 'cap_reached' && !limit?.editable && limit?.of !== 'lines');

/** Getting in a line and out of it, each with its undo. */
export function useLine() {
  const { t } = useTranslation(['waiting', 'common']);
  const { session } = useSession();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const onBehalfOf = (id: string | undefined) =>
    id === undefined || id === session.profile?.id ? {} : { onBehalfOf: id };

  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (pending) return null;
    setPending(true);
    setError(null);
    try {
      return await work();
    } catch (failure) {
      setError(failure instanceof CallError ? failure : new CallError({ code: 'internal', message: '' }));
      return null;
    } finally {
      setPending(false);
      invalidate('waiting:list');
    }
  }

  async function join(target: WaitTarget, slotIds: string[]): Promise<void> {
    const { withId, listingId, fromListingId, who, forId } = target;
    const entry = await run(() =>
      call('waiting:join', { withId, listingId, fromListingId, slotIds, ...onBehalfOf(forId) }),
    );
    if (entry) toast(t('joined', { who }), { undo: () => void leave(entry) });
  }

  async function leave(entry: WaitingView): Promise<void> {
    const left = await run(() => call('waiting:leave', { id: entry.id }));
    if (left) toast(t('left', { who: whoIs(entry.awaited) }));
  }

  return { join, leave, pending, error };
}
