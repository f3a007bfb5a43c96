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

export const isOffered = (entry: WaitingView): entry is Offered =>
  entry.state === 'offered' && entry.offer !== null;
export const isInLine = (entry: WaitingView): boolean =>
  entry.state === 'waiting' || entry.state === 'offered';

/** A place in line to which a place at a table is offered. */
export type Offered = WaitingView & { state: 'offered'; offer: NonNullable<WaitingView['offer']> };

/** Offers to one person that can still be answered, the one that ends first on top.
 * @param now milliseconds, on the server's clock */
export const offersTo = (entries: readonly WaitingView[], participantId: string, now: number): Offered[] =>
  entries
    .filter(isOffered)
    .filter(
      ({ participant, offer }) =>
        participant.id === participantId && (offer.expiresAt === null || Date.parse(offer.expiresAt) > now),
    )
    .sort((a, b) => (a.offer.expiresAt ?? '').localeCompare(b.offer.expiresAt ?? ''));

/** With whom: the organisation, else the name. */
export const whoIs = (person: WaitingView['awaited']): string => person.organisation?.name ?? person.name;
