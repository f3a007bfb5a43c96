import type { WaitingView } from '../contract/waiting.ts';
import type { InEdition } from '../domain/context.ts';
import { mentionedIn, mentionOf } from '../domain/meetings/mentions.ts';
import type { Waiting } from '../domain/waiting/waiting.ts';
import { presentParticipant, UNKNOWN_PARTICIPANT } from './people.ts';
import { type Related, relatedTo } from './related.ts';

export async function presentWaitings(context: InEdition, all: readonly Waiting[]): Promise<WaitingView[]> {
  const related = await relatedTo(context, {
    participantIds: all.flatMap(({ entry }) => entry.participantIds),
    listingIds: mentionedIn(all.map(({ entry }) => entry)),
  });
  return all.map((one) => presentWaiting(one, context, related));
}

function presentWaiting({ entry, position }: Waiting, { edition }: InEdition, related: Related): WaitingView {
  const [participant, awaited] = entry.participantIds.map((id) => {
    const someone = related.participants.get(id);
    return someone ? presentParticipant(someone, related) : { ...UNKNOWN_PARTICIPANT, id };
  });
  return {
    id: entry._id,
    rev: entry.rev,
    state: entry.state,
    participant: participant!,
    awaited: awaited!,
    listing: mentionOf(entry, entry.listingId, related.listings),
    fromListing: mentionOf(entry, entry.fromListingId, related.listings),
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
