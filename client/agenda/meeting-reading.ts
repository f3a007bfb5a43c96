import {
  type MeetingView,
  OCCUPYING_STATES,
  type ParticipantView,
  type SlotView,
} from '../../server/contract/index.ts';

/** Does it hold its people and its table? */
export function occupies(meeting: MeetingView): boolean {
  return (OCCUPYING_STATES as readonly string[]).includes(meeting.state);
}

/** A proposal that can still be answered at `now` (milliseconds). */
export function isPending(meeting: MeetingView, now: number): boolean {
  return meeting.state === 'proposed' && (meeting.expiresAt === null || Date.parse(meeting.expiresAt) > now);
}

/** Is it this person's turn to answer? */
export function awaitsAnswerOf(meeting: MeetingView, participantId: string, now: number): boolean {
  return (
    isPending(meeting, now) &&
    meeting.people.some((person) => person.participant.id === participantId && person.answer === 'pending')
  );
}

export function othersIn(meeting: MeetingView, participantId: string): ParticipantView[] {
  return meeting.people.map((person) => person.participant).filter((person) => person.id !== participantId);
}

/** With whom, as one reads it aloud: organisations first, people who have none by their name.
 * Colleagues of one's own organisation are named only when nobody else is there. */
export function partnersOf(meeting: MeetingView, participantId: string): string[] {
  const me = meeting.people.find((person) => person.participant.id === participantId)?.participant;
  const others = othersIn(meeting, participantId);
  const outside = others.filter(
    (person) => !person.organisation || person.organisation.id !== me?.organisation?.id,
  );
  const named = outside.length > 0 ? outside : others;
  return [...new Set(named.map((person) => person.organisation?.name ?? person.name))];
}

/** What it is about; empty when nobody said. */
export function subjectOf(meeting: MeetingView): string {
  return meeting.subject || (meeting.listing?.title ?? '');
}

/** What the clock and the people add to a state: somebody is late, or its time has come. */
export function phaseOf(
  meeting: MeetingView,
  slot: Pick<SlotView, 'start' | 'end'> | undefined,
  now: number,
): 'late' | 'now' | undefined {
  if (meeting.people.some((person) => person.lateSince !== null)) return 'late';
  const underWay = slot && Date.parse(slot.start) <= now && now < Date.parse(slot.end);
  return underWay ? 'now' : undefined;
}

export function lateSince(meeting: MeetingView, participantId: string): string | null {
  return meeting.people.find((person) => person.participant.id === participantId)?.lateSince ?? null;
}

/** Working languages that everybody at the table shares. */
export function sharedLanguages(meeting: MeetingView): string[] {
  const [first, ...rest] = meeting.people.map((person) => person.participant.languages);
  return (first ?? []).filter((language) => rest.every((languages) => languages.includes(language)));
}
