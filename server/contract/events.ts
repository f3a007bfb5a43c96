import type { ErrorView } from './errors.ts';
import type { ListingSummary } from './listings.ts';
import type { HallMeetingView, MeetingFactName, MeetingView } from './meetings.ts';
import type { MoveView } from './moves.ts';
import type { InputOf, OPERATIONS, OperationName, OutputOf } from './operations.ts';
import type { PlanState } from './plans.ts';
import type { AnnouncementView, SittingView } from './programme.ts';

/** The acknowledgement of a command. */
export type Answer<T> = { data: T; error?: undefined } | { data?: undefined; error: ErrorView };

type SocketOperation = {
  [N in OperationName]: (typeof OPERATIONS)[N] extends { httpOnly: true } ? never : N;
}[OperationName];

/** Commands, `noun:verb`: the operations table, minus what sets a cookie. */
export type ClientToServerEvents = {
  [N in SocketOperation]: (input: InputOf<N>, acknowledge: (answer: Answer<OutputOf<N>>) => void) => void;
};

export interface MeetingFact {
  meeting: MeetingView;
  /** Who did it, for the journal; null = the clock. */
  by: { id: string; name: string } | null;
  at: string;
}

/** Facts, `noun:past-tense`. Each carries revisions; apply one only if it is newer than what you hold. */
export type ServerToClientEvents = {
  [N in MeetingFactName]: (fact: MeetingFact) => void;
} & {
  /** Another time was proposed for a meeting, answered, carried out or given up. */
  'move:changed': (fact: { move: MoveView }) => void;
  /** For hall screens: the same changes without people. A meeting that no longer occupies a table comes too. */
  'hall:changed': (fact: { meeting: HallMeetingView }) => void;
  'listing:changed': (fact: { listing: ListingSummary }) => void;
  'sitting:changed': (fact: { sitting: SittingView }) => void;
  'sitting:removed': (fact: { id: string }) => void;
  /** A micro-atelier was proposed, placed, moved or withdrawn: read them again. */
  'workshop:changed': (fact: { id: string; rev: number }) => void;
  /** From time to time: the revisions of the meetings that changed lately. Who holds an older one, or does not know
   * the meeting, has missed something and reads again what changed. */
  'meetings:revised': (fact: {
    /** Whose meetings these are; null = anybody's, for staff. */
    participantId: string | null;
    revisions: Record<string, number>;
  }) => void;
  /** A person's own busy slots or sittings changed: read the agenda again. */
  'agenda:changed': (fact: { participantId: string }) => void;
  /** A line changed: somebody joined it, left it, or was offered a place. Read waiting:list again. */
  'waiting:changed': (fact: { awaitedId: string }) => void;
  /** Closures changed: read the board again with `since`. */
  'board:changed': (fact: { at: string }) => void;
  /** A programme is being prepared; `done` in [0, 1]. To staff. */
  'plan:progressed': (fact: { id: string; done: number }) => void;
  /** A programme is ready, stopped, or some of its entries changed: read it again. To staff. */
  'plan:changed': (fact: { id: string; rev: number; state: PlanState }) => void;
  /** When it is not for everybody, who follows several agendas reads again whose it is in. */
  'announcement:published': (fact: { announcement: AnnouncementView }) => void;
  'announcement:ended': (fact: { id: string }) => void;
  /** An organisation or somebody is called otherwise: boards and hall screens read again. */
  'names:changed': (fact: Record<string, never>) => void;
  'edition:changed': (fact: { rev: number }) => void;
  /** Once, at the beginning: something happened between the reading of the oldest answer that the client shows
   * (`auth.oldestMs` of the connection, its age) and now. Read again what is on screen. */
  'news:missed': () => void;
  /** Signed out elsewhere, or no longer a participant. */
  'session:ended': () => void;
};
