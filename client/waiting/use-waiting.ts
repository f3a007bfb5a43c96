import type { WaitingView } from '../../server/contract/index.ts';
import { invalidate, useRead } from '../live/queries.ts';
import { useSession } from '../live/session.tsx';
import { useFact } from '../live/socket.ts';

/** Every line that concerns me and people for whom I act (for staff: all), live; empty until it is known. */
export function useWaiting(): readonly WaitingView[] {
  const { session } = useSession();
  const signedIn = session.profile !== null;
  const { data } = useRead('waiting:list', {}, { enabled: signedIn, keep: true });
  return data ?? NOBODY;
}

/** Reads the lines again whenever one changed. Once on a page, however many parts of it look at them. */
export const useWaitingNews = (): void => useFact('waiting:changed', () => invalidate('waiting:list'));

const NOBODY: readonly WaitingView[] = [];
