import type { WaitingView } from '../../server/contract/index.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';

/** Every line that concerns me and people for whom I act (for staff: all), live; empty until it is known. */
export function useWaiting(): readonly WaitingView[] {
  const { session } = useSession();
  const signedIn = session.profile !== null;
  const { data } = useRead('waiting:list', {}, { enabled: signedIn, keep: true });
  useFact('waiting:changed', () => invalidate('waiting:list'));
  return data ?? NOBODY;
}

const NOBODY: readonly WaitingView[] = [];
