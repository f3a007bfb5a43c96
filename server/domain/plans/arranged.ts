import { Refusal } from '../../errors.ts';
import type { MeetingDoc, ParticipantDoc, PlanDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { RELATING_STATES } from './relations.ts';
import { entriesOf } from './store.ts';

/** Meetings that people arranged by themselves since the programme was prepared. */
export interface Arranged {
  /** @throws Refusal wrong_state when these organisations have arranged to meet */
  refuse(people: readonly ParticipantDoc[]): void;
}

/** Reads them once for all entries that a command names. */
export async function arrangedSince(context: InEdition, plan: PlanDoc): Promise<Arranged> {
  const meetings = await context.models.Meeting.find({
    editionId: plan.editionId,
    updatedAt: { $gte: plan.createdAt },
    state: { $in: [...RELATING_STATES] },
  }).lean<MeetingDoc[]>();
  const own = new Set(
    (await entriesOf(context, plan._id)).flatMap(({ published, proposal, move }) => [
      published?.meetingId,
      proposal?.meetingId,
      move?.meetingId,
    ]),
  );
  const between = new Map<string, MeetingDoc>();
  for (const meeting of meetings) {
    if (own.has(meeting._id) || meeting.commandKey?.startsWith('plan·')) continue;
    between.set(sides(meeting.people.map((one) => one.organisationId ?? one.participantId)), meeting);
  }
  return {
    refuse(people) {
      const meeting = between.get(sides(people.map((one) => one.organisationId ?? one._id)));
      if (!meeting) return;
      const when = meeting.slotId ? ` at ${meeting.slotId}` : '';
      throw new Refusal(
        'wrong_state',
        `these organisations have arranged a meeting by themselves meanwhile (${meeting.state}${when})`,
      );
    },
  };
}

const sides = (organisations: readonly string[]): string => [...new Set(organisations)].sort().join(' ');
