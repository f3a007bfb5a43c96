import { createContext, type ReactNode, use, useEffect, useEffectEvent } from 'react';
import type { EditionView, SessionView } from '../../server/contract/index.ts';
import { call } from './call.ts';
import { setServerNow } from './clock.ts';
import { forgetKept, writeKept } from './kept.ts';
import { invalidate, keyOf, queryClient, useRead } from './queries.ts';
import { onGap, socket, useFact } from './socket.ts';

interface SessionContext {
  session: SessionView;
  /** Reads the session again. */
  refresh(): void;
  /** Rejects when the server cannot be reached: the person is still signed in. */
  signOut(): Promise<void>;
}

const Context = createContext<SessionContext | null>(null);

/** Reads the session, opens the socket for whoever is signed in, and follows the server's clock. */
export function SessionProvider({
  children,
  loading,
  failed,
}: {
  children: ReactNode;
  /** Shown until the session is known. */
  loading: ReactNode;
  /** Shown when the server cannot be reached and nothing is kept on this device. */
  failed: (error: Error, retry: () => void) => ReactNode;
}) {
  const query = useRead('session:read', {}, { keep: true, staleTime: 5 * 60_000 });
  const session = query.data;
  const readAt = query.dataUpdatedAt;
  const signedIn = session?.signedIn ?? false;
  const identity = session?.profile?.id ?? session?.role ?? null;

  // Only an answer that arrived in this visit tells the time; a kept one is old.
  const learnClock = useEffectEvent(() => {
    if (session && Date.now() - readAt < 2000) setServerNow(session.serverNow);
  });
  useEffect(() => {
    if (readAt > 0) learnClock();
  }, [readAt]);

  useEffect(() => {
    if (!signedIn || identity === null) return;
    socket.connect();
    const stop = onGap(() => void queryClient.invalidateQueries());
    return () => {
      stop();
      socket.disconnect();
    };
  }, [signedIn, identity]);

  useFact('edition:changed', () => invalidate('session:read'));
  useFact('session:ended', () => forget());

  if (!session) return query.error ? failed(query.error, () => void query.refetch()) : loading;

  return (
    <Context value={{ session, refresh: () => invalidate('session:read'), signOut }}>{children}</Context>
  );
}

export function useSession(): SessionContext {
  const context = use(Context);
  if (!context) throw new Error('useSession outside SessionProvider');
  return context;
}

/** The edition of the session.
 * @throws when there is none; the error page answers */
export function useEdition(): EditionView {
  const { session } = useSession();
  if (!session.edition) throw new Error('There is no edition yet');
  return session.edition;
}

/** Makes an answer that carries the session (sign-in, set-up, demo) the current one. */
export function adoptSession(session: SessionView): void {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session:read' });
  forgetKept();
  setServerNow(session.serverNow);
  writeKept('session:read', {}, session);
  queryClient.setQueryData(keyOf('session:read', {}), session);
}

async function signOut(): Promise<void> {
  await call('session:end', {});
  forget();
}

/** Leaves nothing of the person on this device, and starts again from a fresh page. */
function forget(): void {
  forgetKept();
  queryClient.clear();
  window.location.assign('/connexion');
}
