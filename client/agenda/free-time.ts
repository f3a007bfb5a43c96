import type { EditionView, MeetingView, SittingView, SlotView } from '../../server/contract/index.ts';
import type { AgendaState } from './agenda-state.ts';
import { awaitsAnswerOf, isPending, occupies } from './meeting-reading.ts';

/** What already takes a slot of this person's time. */
export type Taken =
  | { by: 'meeting'; meeting: MeetingView }
  | { by: 'sitting'; sitting: SittingView }
  | { by: 'busy' };

/** Everything that takes time, by slot. A meeting wins over the rest: it is where people wait. */
export function takenSlots(state: AgendaState): Map<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const slotId of state.busySlotIds) taken.set(slotId, { by: 'busy' });
  for (const sitting of Object.values(state.sittings)) {
    if (sitting.attending)
      for (const slotId of sitting.slotIds) taken.set(slotId, { by: 'sitting', sitting });
  }
  for (const meeting of Object.values(state.meetings)) {
    if (meeting.slotId && occupies(meeting)) taken.set(meeting.slotId, { by: 'meeting', meeting });
  }
  return taken;
}

/** A proposal, and the times among those it offers that still suit this person. */
export interface Invitation {
  meeting: MeetingView;
  /** To come and free for this person, in time order. Empty = answer with another time, or decline. */
  possible: SlotView[];
}

export interface Invitations {
  /** This person's turn to answer; soonest to expire first. */
  toAnswer: Invitation[];
  /** Waiting for somebody else's answer. */
  waiting: Invitation[];
}

export function readInvitations(state: AgendaState, edition: EditionView, now: number): Invitations {
  const taken = takenSlots(state);
  const slots = new Map(edition.slots.map((slot) => [slot.id, slot]));
  const pending = Object.values(state.meetings)
    .filter((meeting) => isPending(meeting, now))
    .map((meeting) => ({ meeting, possible: possibleSlots(meeting, slots, taken, now) }))
    .sort(bySoonestAnswer);
  return {
    toAnswer: pending.filter(({ meeting }) => awaitsAnswerOf(meeting, state.participantId, now)),
    waiting: pending.filter(({ meeting }) => !awaitsAnswerOf(meeting, state.participantId, now)),
  };
}

/** What accepting one proposal at a time does to the others: those that lose that time, and whether they
 * have another one left. */
export interface Displaced {
  meeting: MeetingView;
  otherTimes: number;
}

export function displacedBy(all: Invitations, meetingId: string, slotId: string): Displaced[] {
  return [...all.toAnswer, ...all.waiting]
    .filter(
      ({ meeting, possible }) => meeting.id !== meetingId && possible.some((slot) => slot.id === slotId),
    )
    .map(({ meeting, possible }) => ({ meeting, otherTimes: possible.length - 1 }));
}

function possibleSlots(
  meeting: MeetingView,
  slots: ReadonlyMap<string, SlotView>,
  taken: ReadonlyMap<string, Taken>,
  now: number,
): SlotView[] {
  return meeting.proposedSlotIds
    .flatMap((id) => slots.get(id) ?? [])
    .filter((slot) => Date.parse(slot.start) > now && !taken.has(slot.id))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function bySoonestAnswer(a: Invitation, b: Invitation): number {
  const until = ({ meeting }: Invitation) =>
    meeting.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(meeting.expiresAt);
  const first = ({ possible }: Invitation) => (possible[0] ? Date.parse(possible[0].start) : 0);
  const untilA = until(a);
  const untilB = until(b);
  return untilA !== untilB ? (untilA < untilB ? -1 : 1) : first(a) - first(b) || order(a, b);
}

const order = (a: Invitation, b: Invitation) => (a.meeting.id < b.meeting.id ? -1 : 1);
