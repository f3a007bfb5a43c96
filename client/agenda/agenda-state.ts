import type {
  AgendaView,
  AnnouncementView,
  ConclusionView,
  MeetingView,
  MoveView,
  SittingView,
} from '../../server/contract/index.ts';
import { type ById, byId, merge, replace } from './revisions.ts';

/** One person's agenda as this browser knows it. Plain data: it is stored and read again without the network. */
export interface AgendaState {
  participantId: string;
  /** Given back to the server as `since`; null before the first answer. */
  asOf: string | null;
  /** Last instant, on the server's clock, at which this was known to be the truth. */
  currentAt: string | null;
  meetings: ById<MeetingView>;
  /** Other times asked of this person. */
  moves: ById<MoveView>;
  sittings: ById<SittingView>;
  busySlotIds: readonly string[];
  /** What this person says came of their meetings. */
  conclusions: readonly ConclusionView[];
  announcements: readonly AnnouncementView[];
}

export type AgendaEvent =
  | { type: 'answered'; view: AgendaView }
  /** A meeting, from a fact or from the answer to a command. */
  | { type: 'meeting'; meeting: MeetingView }
  | { type: 'move'; move: MoveView }
  /** The programme changed for everybody: says nothing of who attends. */
  | { type: 'sitting-changed'; sitting: SittingView }
  | { type: 'sitting-removed'; id: string }
  /** The answer to this person's own joining or leaving. */
  | { type: 'sitting-attended'; sitting: SittingView }
  | { type: 'concluded'; conclusion: ConclusionView }
  | { type: 'announced'; announcement: AnnouncementView }
  | { type: 'announcement-ended'; id: string }
  /** The connection was alive at that instant: nothing was missed until then. */
  | { type: 'still-current'; at: string };

export function emptyAgenda(participantId: string): AgendaState {
  return {
    participantId,
    asOf: null,
    currentAt: null,
    meetings: {},
    moves: {},
    sittings: {},
    busySlotIds: [],
    conclusions: [],
    announcements: [],
  };
}

/** The agenda after one event. Events may arrive twice, late or in any order; the newest revision wins. */
export function reduceAgenda(state: AgendaState, event: AgendaEvent): AgendaState {
  switch (event.type) {
    case 'answered':
      return event.view.participantId === state.participantId ? withAnswer(state, event.view) : state;
    case 'meeting':
      return withMeeting(state, event.meeting);
    case 'move': {
      const concerned = event.move.answers.some((one) => one.participantId === state.participantId);
      return concerned ? { ...state, moves: merge(state.moves, [event.move]) } : state;
    }
    case 'sitting-changed': {
      const held = state.sittings[event.sitting.id];
      if (!held || event.sitting.rev <= held.rev) return state;
      return withSitting(state, { ...event.sitting, attending: held.attending });
    }
    case 'sitting-removed': {
      const { [event.id]: _gone, ...sittings } = state.sittings;
      return { ...state, sittings };
    }
    case 'sitting-attended': {
      const held = state.sittings[event.sitting.id];
      return held && event.sitting.rev < held.rev ? state : withSitting(state, event.sitting);
    }
    case 'concluded': {
      const { conclusion } = event;
      const others = state.conclusions.filter(({ meetingId }) => meetingId !== conclusion.meetingId);
      return { ...state, conclusions: [...others, conclusion] };
    }
    case 'announced': {
      const others = state.announcements.filter((item) => item.id !== event.announcement.id);
      return { ...state, announcements: [...others, event.announcement] };
    }
    case 'announcement-ended':
      return { ...state, announcements: state.announcements.filter((item) => item.id !== event.id) };
    case 'still-current':
      return isLater(event.at, state.currentAt) ? { ...state, currentAt: event.at } : state;
  }
}

function withAnswer(state: AgendaState, view: AgendaView): AgendaState {
  const stale = state.asOf !== null && Date.parse(view.asOf) < Date.parse(state.asOf);
  // An answer overtaken by a younger one still brings newer revisions, never older lists.
  if (stale)
    return {
      ...state,
      meetings: merge(state.meetings, view.meetings),
      moves: merge(state.moves, view.moves),
    };
  return {
    ...state,
    asOf: view.asOf,
    currentAt: isLater(view.asOf, state.currentAt) ? view.asOf : state.currentAt,
    meetings: view.full
      ? replace(state.meetings, view.meetings, (held) => isLater(held.updatedAt, view.asOf))
      : merge(state.meetings, view.meetings),
    moves: view.full
      ? replace(state.moves, view.moves, (held) => isLater(held.updatedAt, view.asOf))
      : merge(state.moves, view.moves),
    // They come whole in every answer: one that was taken out must be able to go.
    sittings: byId(view.sittings),
    busySlotIds: view.busySlotIds,
    conclusions: view.conclusions,
    announcements: view.announcements,
  };
}

/** Staff and delegates hear of more people than the one on the page: only this person's meetings are kept. */
function withMeeting(state: AgendaState, meeting: MeetingView): AgendaState {
  const held = state.meetings[meeting.id];
  const concerned = meeting.people.some((person) => person.participant.id === state.participantId);
  if (concerned) {
    const meetings = merge(state.meetings, [meeting]);
    return meetings === state.meetings ? state : { ...state, meetings };
  }
  if (!held || meeting.rev <= held.rev) return state;
  const { [meeting.id]: _gone, ...meetings } = state.meetings;
  return { ...state, meetings };
}

function withSitting(state: AgendaState, sitting: SittingView): AgendaState {
  return { ...state, sittings: { ...state.sittings, [sitting.id]: sitting } };
}

const isLater = (instant: string, than: string | null) =>
  than === null || Date.parse(instant) > Date.parse(than);
