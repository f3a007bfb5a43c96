import type { WaitingView } from '../../server/contract/index.ts';

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

/** By the person waited for, the longest line first, in each the first to come on top. */
export function linesOf(line: readonly WaitingView[]): [WaitingView['awaited'], WaitingView[]][] {
  const lines = new Map<string, WaitingView[]>();
  for (const entry of line) lines.set(entry.awaited.id, [...(lines.get(entry.awaited.id) ?? []), entry]);
  return [...lines.values()]
    .map((entries): [WaitingView['awaited'], WaitingView[]] => [
      entries[0]!.awaited,
      entries.sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    ])
    .sort((a, b) => b[1].length - a[1].length || a[0].name.localeCompare(b[0].name));
}

/** `4:07`, and `2 h 05` from an hour on; null when the time is over.
 * @param left milliseconds */
export function countdown(left: number): string | null {
  if (left <= 0) return null;
  const seconds = Math.ceil(left / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
}
