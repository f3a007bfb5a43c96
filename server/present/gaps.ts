import type { GapView } from '../contract/gaps.ts';
import type { Gap } from '../domain/board/gaps.ts';
import type { InEdition } from '../domain/context.ts';
import { mentionedIn } from '../domain/meetings/mentions.ts';
import { presentListingSummary } from './listings.ts';
import { presentMeeting } from './meetings.ts';
import { presentParticipant } from './people.ts';
import { relatedTo } from './related.ts';

export async function presentGaps(context: InEdition, gaps: readonly Gap[]): Promise<GapView[]> {
  const pairs = gaps.flatMap((gap) => gap.pairs);
  const listings = pairs.flatMap((pair) => pair.listings ?? []);
  const related = await relatedTo(context, {
    participantIds: pairs.flatMap((pair) => pair.people.map((someone) => someone._id)),
    organisationIds: listings.map((listing) => listing.organisationId),
    listingIds: mentionedIn(pairs.flatMap((pair) => pair.proposal ?? [])),
  });
  return gaps.map((gap) => ({
    ...gap,
    pairs: gap.pairs.map(({ people, meetings, because, proposal, listings: fiches, reasons }) => ({
      people: people.map((someone) => presentParticipant(someone, related)),
      meetings,
      because,
      proposal: proposal && presentMeeting(proposal, context.edition, related),
      listings: fiches?.map((listing) => presentListingSummary(listing, related, null)) ?? null,
      reasons,
    })),
  }));
}
