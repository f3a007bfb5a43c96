import type { MeetingState, MeetingView, SlotView } from '../../server/contract/index.ts';

export type MeetingPhase = 'now' | 'late' | 'over' | undefined;
/** How a meeting looks: its state, refined by what the clock and the people say. */
export type MeetingLook = Exclude<MeetingState, 'in-progress'> | 'now' | 'late' | 'over';

export function meetingLook(state: MeetingState, phase?: MeetingPhase): MeetingLook {
  if (state === 'in-progress') return phase === 'late' || phase === 'over' ? phase : 'now';
  if (state === 'confirmed' && phase) return phase;
  return state;
}

/** What the clock and the people add to a state: its time is over and nobody has said what became of it, somebody is
 * late, or its time has come. */
export function phaseAt(
  meeting: Pick<MeetingView, 'state' | 'people'>,
  slot: Pick<SlotView, 'start' | 'end'> | undefined,
  now: number,
): MeetingPhase {
  if (meeting.state !== 'confirmed' && meeting.state !== 'in-progress') return undefined;
  if (slot && Date.parse(slot.end) <= now) return 'over';
  if (meeting.people.some((person) => person.lateSince !== null)) return 'late';
  return slot && Date.parse(slot.start) <= now ? 'now' : undefined;
}
