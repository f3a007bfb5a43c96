import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotOffer } from '../../server/contract/index.ts';
import { toast } from '../components/index.ts';
import { CallError } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { useConnection } from '../live/socket.ts';
import type { WaitTarget } from '../waiting/use-line.ts';

/** A command that the server refused, shown where it was tapped. */
export interface Refusal {
  /** The meeting, slot or session that it was about. */
  about: string;
  error: CallError;
  /** Does the same at one of the free times that came with the refusal. */
  take?: (slot: SlotOffer) => void;
  /** Text of an alternative's button. */
  label?: (time: string, slot: SlotOffer) => string;
  /** For whom, and at what time, one could wait instead. */
  wait?: { target: WaitTarget; slotId: string };
}

export interface Runner {
  /** What a command is under way about. */
  pending: ReadonlySet<string>;
  refusal: Refusal | null;
  dismiss: () => void;
  /** Is there a network? When not, says so. */
  reachable: () => boolean;
  /** Runs a command; a refusal becomes `refusal`.
   * @returns what the server answered, or null when it refused or could not be reached */
  run: <T>(
    about: string,
    work: () => Promise<T>,
    options?: Pick<Refusal, 'take' | 'label' | 'wait'>,
  ) => Promise<T | null>;
}

/** Runs commands one at a time for each thing, and never keeps one for later: without the network it says so. */
export function useRunner(): Runner {
  const { t } = useTranslation('agenda');
  const { state: connection } = useConnection();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  // A venue may cut sockets and let requests through: only a device that knows itself offline gives up at once.
  const reachable = () => {
    const cut = connection === 'offline' && !navigator.onLine;
    if (cut) toast(t('needsNetworkToast'), { tone: 'error' });
    return !cut;
  };
  const run: Runner['run'] = async (about, work, options) => {
    if (!reachable() || pending.has(about)) return null;
    setRefusal(null);
    setPending((before) => new Set(before).add(about));
    try {
      const answer = await work();
      invalidate('slot:common', 'partner:rank', 'programme:read');
      return answer;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setRefusal({ about, error, ...options });
      return null;
    } finally {
      setPending((before) => new Set([...before].filter((other) => other !== about)));
    }
  };
  const dismiss = useCallback(() => setRefusal(null), []);
  return { pending, refusal, dismiss, reachable, run };
}
