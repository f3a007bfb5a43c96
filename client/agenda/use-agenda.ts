import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { MeetingFact, MeetingView } from '../../server/contract/index.ts';
import { CallError, call } from '../live/call.ts';
import { now } from '../live/clock.ts';
import { readKept, writeKept } from '../live/kept.ts';
import { onGap, useConnection, useFact } from '../live/socket.ts';
import { type AgendaEvent, type AgendaState, emptyAgenda, reduceAgenda } from './agenda-state.ts';
import { writesOf } from './revisions.ts';

/** Changes when the kept shape does: an older copy is then ignored, not misread. */
const KEPT_AS = 'agenda-3';
const STILL_CURRENT_EVERY_MS = 20_000;
/** Without the socket, requests may still pass: ask this often. */
const ASK_EVERY_MS = 30_000;

export interface LiveAgenda {
  state: AgendaState;
  tell: (event: AgendaEvent) => void;
  /** Why the last reading failed; null when it did not. */
  failure: CallError | null;
  /** Reads again what changed since the last answer. */
  reread: () => void;
}

/** A meeting that somebody changed, with what the page held until then. `by` is unknown after a cut. */
export interface Heard extends Pick<MeetingFact, 'meeting' | 'by'> {
  held: MeetingView | undefined;
}

/** One person's agenda: kept on this device, read from the server, then changed by facts as they happen.
 * @param onChange called for each change of a meeting that was heard of, live or after a cut, before it is applied */
export function useAgenda(participantId: string, onChange: (heard: Heard) => void): LiveAgenda {
  const [state, tell] = useReducer(
    reduceAgenda,
    participantId,
    (id) => readKept<AgendaState>(KEPT_AS, id)?.data ?? emptyAgenda(id),
  );
  const [failure, setFailure] = useState<CallError | null>(null);
  const latest = useRef({ state, onChange });
  useEffect(() => {
    latest.current = { state, onChange };
  });
  const read = useCallback(
    async (since: string | null) => {
      try {
        const view = await call('agenda:read', { participantId, ...(since && { since }) });
        const before = latest.current;
        if (!view.full) {
          for (const meeting of view.meetings) {
            before.onChange({ meeting, by: null, held: before.state.meetings[meeting.id] });
          }
        }
        tell({ type: 'answered', view });
        setFailure(null);
        // Written so slowly that it carries an instant before the last answer: seldom, and seen by the count.
        const held = reduceAgenda(before.state, { type: 'answered', view }).meetings;
        if (!view.full && writesOf(Object.values(held)) < view.writes) await read(null);
      } catch (error) {
        if (error instanceof CallError) setFailure(error);
        else throw error;
      }
    },
    [participantId],
  );
  const { asOf } = state;
  const reread = useCallback(() => void read(asOf), [read, asOf]);

  // A visit starts from a full answer: what was kept may be of another time.
  useEffect(() => void read(null), [read]);
  useEffect(() => onGap(reread), [reread]);
  const { state: connection } = useConnection();
  useEffect(() => {
    if (connection !== 'offline') return;
    const timer = setInterval(reread, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [connection, reread]);
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible') reread();
    };
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, [reread]);

  useEffect(() => {
    if (state.asOf !== null) writeKept(KEPT_AS, participantId, state);
  }, [participantId, state]);
  useStillCurrent(asOf !== null && failure === null, tell);

  useMeetingFacts((fact) => {
    onChange({ ...fact, held: state.meetings[fact.meeting.id] });
    tell({ type: 'meeting', meeting: fact.meeting });
  });
  useFact('move:changed', ({ move }) => tell({ type: 'move', move }));
  useFact('meetings:revised', ({ participantId: whose, revisions }) => {
    const missed = Object.entries(revisions).some(([id, rev]) => {
      const held = state.meetings[id];
      return held ? held.rev < rev : whose === participantId;
    });
    if (missed) void read(null);
  });
  useFact('sitting:changed', ({ sitting }) => tell({ type: 'sitting-changed', sitting }));
  useFact('sitting:removed', ({ id }) => tell({ type: 'sitting-removed', id }));
  useFact('agenda:changed', (fact) => {
    if (fact.participantId === participantId) reread();
  });
  // What hangs on the edition (links of video rooms, interpreters) changes without a new revision of a meeting.
  useFact('edition:changed', () => void read(null));
  useFact('announcement:published', ({ announcement }) => {
    // What is for some may be for another person for whom I act: the server knows in whose agenda it belongs.
    if (announcement.toAll) tell({ type: 'announced', announcement });
    else reread();
  });
  useFact('announcement:ended', ({ id }) => tell({ type: 'announcement-ended', id }));
  return { state, tell, failure, reread };
}

function useMeetingFacts(handler: (fact: MeetingFact) => void): void {
  useFact('meeting:proposed', handler);
  useFact('meeting:booked', handler);
  useFact('meeting:declined', handler);
  useFact('meeting:moved', handler);
  useFact('meeting:displaced', handler);
  useFact('meeting:cancelled', handler);
  useFact('meeting:expired', handler);
  useFact('meeting:marked', handler);
}

/** While the connection is alive nothing is missed: notes until when the agenda was current. */
function useStillCurrent(known: boolean, tell: (event: AgendaEvent) => void): void {
  const { state } = useConnection();
  const live = known && state === 'online';
  useEffect(() => {
    if (!live) return;
    const note = () => tell({ type: 'still-current', at: now().toUTC().toISO()! });
    note();
    const timer = setInterval(note, STILL_CURRENT_EVERY_MS);
    return () => clearInterval(timer);
  }, [live, tell]);
}
