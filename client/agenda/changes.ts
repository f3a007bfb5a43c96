import type { ChangeView, MeetingView } from '../../server/contract/index.ts';
import type { AgendaState } from './agenda-state.ts';
import { occupies } from './meeting-reading.ts';

/** A change that the reader has not seen, with the meeting as it is now. */
export interface Change {
  change: ChangeView;
  meeting: MeetingView;
}

/** What the server said has changed, as far as the agenda still stands so: it may have gone on meanwhile. */
export function readChanges(changes: readonly ChangeView[], state: AgendaState): Change[] {
  return changes.flatMap((change) => {
    const meeting = state.meetings[change.meetingId];
    return meeting && stillSo(change, meeting) ? [{ change, meeting }] : [];
  });
}

const stillSo = ({ kind, to }: ChangeView, meeting: MeetingView): boolean =>
  kind === 'cancelled'
    ? meeting.state === 'cancelled'
    : occupies(meeting) && meeting.slotId === to?.slotId && meeting.table?.id === to?.table?.id;
