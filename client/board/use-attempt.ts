import { useState } from 'react';
import { CallError } from '../live/call.ts';

export interface Attempt {
  pending: boolean;
  /** Why the last one was refused; null again with the next. */
  refusal: CallError | null;
  attempt: (work: () => Promise<void>) => Promise<void>;
  forgive: () => void;
}

/** Does something that may be refused, one at a time, and keeps the refusal for whoever shows it. */
export function useAttempt(): Attempt {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<CallError | null>(null);
  async function attempt(work: () => Promise<void>): Promise<void> {
    setPending(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setRefusal(error);
    } finally {
      setPending(false);
    }
  }
  return { pending, refusal, attempt, forgive: () => setRefusal(null) };
}
