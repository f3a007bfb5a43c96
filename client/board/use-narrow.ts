import { useSyncExternalStore } from 'react';

/** Below it the board becomes a list: the width at which the side panel becomes a sheet. */
const NARROW = '(max-width: 48rem)';

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
