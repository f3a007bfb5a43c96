import type { ConclusionView, MeetingView, SlotView } from '../../server/contract/index.ts';
import type { AgendaState } from './agenda-state.ts';
import type { DayEntry, MeetingEntry } from './day-plan.ts';

/** So long after a meeting its question stands in the open; later it waits beside the meeting. */
const ASKED_HOURS = 2;

/** Can its people say what came of it at `now` (milliseconds)? */
export const mayConclude = (
  { state }: Pick<MeetingView, 'state'>,
  slot: Pick<SlotView, 'end'> | undefined,
  now: number,
): boolean =>
  state === 'held' ||
  ((state === 'confirmed' || state === 'in-progress') && slot !== undefined && Date.parse(slot.end) <= now);

export const conclusionOf = (
  { conclusions }: Pick<AgendaState, 'conclusions'>,
  meetingId: string,
): ConclusionView | undefined => conclusions.find((one) => one.meetingId === meetingId);

/** The last meeting of these that is over and of which nothing is said yet, as long as it is fresh. */
export function toConclude(
  past: readonly DayEntry[],
  state: Pick<AgendaState, 'conclusions'>,
  now: number,
): MeetingEntry | undefined {
  const last = past.findLast((entry): entry is MeetingEntry => entry.kind === 'meeting');
  if (!last || now - last.end > ASKED_HOURS * 3_600_000) return undefined;
  const asks = mayConclude(last.meeting, last.slot, now) && !conclusionOf(state, last.meeting.id)?.outcome;
  return asks ? last : undefined;
}

/** What the others at the table note that was agreed; each by their organisation, or by name. */
export const theirNextSteps = (
  meeting: Pick<MeetingView, 'people'>,
  participantId: string,
): { who: string; step: string }[] =>
  meeting.people
    .filter(({ participant, nextStep }) => participant.id !== participantId && nextStep !== '')
    .map(({ participant, nextStep }) => ({
      who: participant.organisation?.name ?? participant.name,
      step: nextStep,
    }));
