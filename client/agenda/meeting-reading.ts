import {
  type MeetingView,
  OCCUPYING_STATES,
  type OrganisationView,
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
export const partnersOf = (meeting: MeetingView, participantId: string): string[] =>
  namesOf(meeting, participantId, ({ name }) => name);

/** A name longer than this takes three lines of a phone where it stands big. */
const LONG_NAME_CHARS = 45;

/** The same with the short name of an organisation whose own is long, where there is little room. */
export const briefPartnersOf = (meeting: MeetingView, participantId: string): string[] =>
  namesOf(meeting, participantId, ({ name, shortName }) =>
    name.length > LONG_NAME_CHARS && shortName ? shortName : name,
  );

function namesOf(
  meeting: MeetingView,
  participantId: string,
  nameOf: (organisation: OrganisationView) => string,
): string[] {
  const me = meeting.people.find((person) => person.participant.id === participantId)?.participant;
  const others = othersIn(meeting, participantId);
  const outside = others.filter(
    (person) => !person.organisation || person.organisation.id !== me?.organisation?.id,
  );
  const named = outside.length > 0 ? outside : others;
  return [
    ...new Set(named.map((person) => (person.organisation ? nameOf(person.organisation) : person.name))),
  ];
}

/** Who all join by video sit at no table. */
export const onlyByVideo = (meeting: MeetingView): boolean =>
  meeting.people.length > 1 && meeting.people.every(({ participant }) => participant.remote);

/** Where this person is expected: in the video room, whoever of the others sits at a table. */
export const joinsByVideo = (meeting: MeetingView, participantId: string): boolean =>
  onlyByVideo(meeting) ||
  meeting.people.some(({ participant }) => participant.id === participantId && participant.remote);

/** Before its time, a video room opens this early. */
const VIDEO_OPENS_MINUTES = 10;

export type VideoDoor =
  /** Nobody joins by video, or nothing is agreed. */
  | { state: 'none' }
  /** Somebody does, and staff gave no address for the rooms. */
  | { state: 'missing' }
  | { state: 'later'; opensAt: number }
  | { state: 'open'; url: string };

/** May one enter the meeting's video room at `now` (milliseconds)? */
export function videoDoor(
  meeting: MeetingView,
  slot: Pick<SlotView, 'start'> | undefined,
  now: number,
): VideoDoor {
  const agreed = meeting.state === 'confirmed' || meeting.state === 'in-progress';
  if (!agreed || !meeting.people.some(({ participant }) => participant.remote)) return { state: 'none' };
  if (meeting.videoUrl === null) return { state: 'missing' };
  const opensAt = slot ? Date.parse(slot.start) - VIDEO_OPENS_MINUTES * 60_000 : now;
  return now < opensAt ? { state: 'later', opensAt } : { state: 'open', url: meeting.videoUrl };
}

/** Working languages that everybody at the table shares. */
export function sharedLanguages(meeting: MeetingView): string[] {
  const [first, ...rest] = meeting.people.map((person) => person.participant.languages);
  return (first ?? []).filter((language) => rest.every((languages) => languages.includes(language)));
}
