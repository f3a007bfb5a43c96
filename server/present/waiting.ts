import type { WaitingView } from '../contract/waiting.ts';
import type { InEdition } from '../domain/context.ts';
import type { Waiting } from '../domain/waiting/waiting.ts';
import { presentParticipant, UNKNOWN_PARTICIPANT } from './people.ts';
import { type Related, relatedTo } from './related.ts';

export async function presentWaitings(context: InEdition, all: readonly Waiting[]): Promise<WaitingView[]> {
  const related = await relatedTo(context, {
    participantIds: all.flatMap(({ entry }) => entry.participantIds),
    listingIds: all.flatMap(({ entry }) => entry.listingId ?? []),
  });
  return all.map((one) => presentWaiting(one, context, related));
}

function presentWaiting({ entry, position }: Waiting, { edition }: InEdition, related: Related): WaitingView {
  const [participant, awaited] = entry.participantIds.map((id) => {
    const someone = related.participants.get(id);
    return someone ? presentParticipant(someone, related) : { ...UNKNOWN_PARTICIPANT, id };
  });
  const listing = related.listings.get(entry.listingId ?? '');
  return {
    id: entry._id,
    rev: entry.rev,
    state: entry.state,
    participant: participant!,
    awaited: awaited!,
    listing: listing ? { id: listing._id, slug: listing.slug, title: listing.title } : null,
    slotIds: entry.wantedSlotIds,
    position,
    offer:
      entry.slotId === null
        ? null
        : {
            slotId: entry.slotId,
            firm: entry.firm,
            table: edition.tables.find((table) => table.id === entry.tableId) ?? null,
            expiresAt: entry.expiresAt?.toISOString() ?? null,
          },
    subject: entry.subject,
    message: entry.message,
    createdAt: entry.createdAt.toISOString(),
    updatedAt: entry.updatedAt.toISOString(),
  };
}
