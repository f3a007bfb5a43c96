import type { MeetingState } from '../../server/contract/index.ts';

export type MeetingPhase = 'now' | 'late' | undefined;
/** How a meeting looks: its state, refined by what the clock and the people say. */
export type MeetingLook = Exclude<MeetingState, 'in-progress'> | 'now' | 'late';

export function meetingLook(state: MeetingState, phase?: MeetingPhase): MeetingLook {
  if (state === 'in-progress') return phase === 'late' ? 'late' : 'now';
  if (state === 'confirmed' && phase) return phase;
  return state;
}
