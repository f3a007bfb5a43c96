import { createContext, type ReactNode, use } from 'react';
import type { EditionView, LimitView, MeetingView, WaitingView } from '../../server/contract/index.ts';
import type { LocalTime } from '../live/use-local-time.ts';
import type { AgendaState } from './agenda-state.ts';
import type { Change } from './changes.ts';
import type { Invitations } from './free-time.ts';
import type { Asks } from './moves.ts';
import type { AgendaCommands } from './use-agenda-commands.ts';

/** What opens beside the day. */
export type Sheet =
  | { kind: 'meeting' | 'where' | 'move' | 'counter' | 'leave'; meetingId: string }
  | { kind: 'compare' | 'reserve'; slotId: string }
  | { kind: 'calendar' };

export interface AgendaPageContext {
  /** Whose agenda it is, when that is somebody else's. */
  onBehalfOf: string | undefined;
  /** As it will be once what is being cancelled is gone. */
  state: AgendaState;
  edition: EditionView;
  invitations: Invitations;
  /** Lines that concern the reader; those of others for whom they act too. */
  waiting: readonly WaitingView[];
  /** Other times asked of this person. */
  asks: Asks;
  /** What has changed without the reader, until they have seen it. */
  changes: readonly Change[];
  /** Whether this time takes the yes of the others first. */
  mustAsk: (meeting: MeetingView, slot: { start: string }) => boolean;
  /** Whose limit of meetings is in the way of these people; undefined where there is room. */
  limitOf: (personIds: readonly string[]) => LimitView | undefined;
  /** Milliseconds, on the server's clock. */
  now: number;
  /** Calendar date of `now` at the place of the event. */
  today: string;
  commands: AgendaCommands;
  open: (sheet: Sheet) => void;
  close: () => void;
  /** Words for a time: `14:40`, with its day when that is not today, and the reader's own time when their zone differs. */
  timeOf: (slot: { start: string }) => string;
  /** The same beside a meeting: with its day when that is not the meeting's own either. */
  timeBeside: (meeting: MeetingView, slot: { start: string }) => string;
  /** Words for a time to which something moves: with its day when that is not the day of where it comes from. */
  timeFrom: (fromId: string | null, slotId: string | null) => string;
  /** The reader's own time beside one that is written by the event's clock. */
  localTime: LocalTime;
  slotTime: (slotId: string | null) => string;
  /** With whom, as one sentence part: `Podor et Drôme`. */
  whoOf: (meeting: MeetingView) => string;
  /** The same where there is little room: organisations with a long name by their short one. */
  briefWhoOf: (meeting: MeetingView) => string;
}

const Context = createContext<AgendaPageContext | null>(null);

export function AgendaContext({ value, children }: { value: AgendaPageContext; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useAgendaPage(): AgendaPageContext {
  const context = use(Context);
  if (!context) throw new Error('useAgendaPage outside the agenda');
  return context;
}
