import type { TableExpectedView } from '../contract/meetings.ts';
import type { InEdition } from '../domain/context.ts';
import type { Expected } from '../domain/meetings/check-in.ts';
import { mentionedIn } from '../domain/meetings/mentions.ts';
import { presentMeeting } from './meetings.ts';
import { presentParticipant } from './people.ts';
import { relatedTo } from './related.ts';

export async function presentExpected(
  context: InEdition,
  { tableId, people }: { tableId: string; people: readonly Expected[] },
): Promise<TableExpectedView> {
  const meetings = people.flatMap(({ here, next }) => [here ?? [], next ?? []].flat());
  const related = await relatedTo(context, {
    participantIds: [
      ...people.map(({ participant }) => participant._id),
      ...meetings.flatMap((meeting) => meeting.participantIds),
    ],
    listingIds: mentionedIn(meetings),
  });
  const view = (meeting: Expected['here']) => meeting && presentMeeting(meeting, context.edition, related);
  return {
    table: context.edition.tables.find((table) => table.id === tableId)!,
    people: people.map(({ participant, here, next }) => ({
      participant: presentParticipant(participant, related),
      here: view(here),
      next: view(next),
    })),
  };
}
