import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, MeetingFactName, MeetingView } from '../../server/contract/index.ts';
import { toast } from '../components/toast.ts';
import { CallError, call } from '../live/call.ts';
import { useSession } from '../live/session.tsx';
import { type Command, type JournalLine, journalLine } from './journal.ts';
import type { Board } from './use-board.ts';
import { useUndoWords } from './use-undo-words.ts';
import type { Words } from './use-words.ts';

const FACT_OF: Record<Command['call'], MeetingFactName> = {
  'meeting:propose': 'meeting:proposed',
  'meeting:place': 'meeting:booked',
  'meeting:seat': 'meeting:booked',
  'meeting:restore': 'meeting:proposed',
  'meeting:move': 'meeting:moved',
  'meeting:cancel': 'meeting:cancelled',
  'meeting:mark': 'meeting:marked',
};

export interface Commands {
  /** Sends a command, shows its effect at once and says it with the way back.
   * @param done what to say, from the meeting as it has become
   * @returns the refusal, or null when it was done */
  act(command: Command, done: (meeting: MeetingView) => string): Promise<CallError | null>;
  /** Takes a line of the journal back. A refusal is said in a message. */
  undo(line: JournalLine): Promise<void>;
  /** Seats a request that waits; it keeps its identity. */
  seat(
    request: MeetingView,
    place: { slotId: string; tableId: string | null },
    done: (meeting: MeetingView) => string,
  ): Promise<CallError | null>;
  /** @param done what to say, of tables that are closed now or open again */
  closeTable(input: InputOf<'table:close'>, done: (closed: boolean) => string): Promise<CallError | null>;
}

export function useCommands(board: Board, words: Words): Commands {
  const { t } = useTranslation(['board', 'common']);
  const { undone } = useUndoWords(words);
  const { profile } = useSession().session;
  const latest = useRef(board);
  useEffect(() => {
    latest.current = board;
  }, [board]);

  return useMemo(() => {
    async function send(command: Command): Promise<JournalLine> {
      const { apply, state } = latest.current;
      const before = 'id' in command.input ? (state.meetings.get(command.input.id) ?? null) : null;
      // All of them answer the same; the union of their inputs needs a name to pass through `call`.
      const { meeting } = await call(
        command.call as 'meeting:cancel',
        command.input as InputOf<'meeting:cancel'>,
      );
      const told = {
        by: profile && { id: profile.id, name: profile.name },
        at: meeting.updatedAt,
      };
      const name = FACT_OF[command.call];
      apply({ type: 'fact', name, mine: true, fact: { meeting, ...told } });
      return journalLine(before, meeting, { name, mine: true, ...told });
    }

    async function refusal(work: () => Promise<void>): Promise<CallError | null> {
      try {
        await work();
        return null;
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        // Somebody was first: show what they did before the person decides again.
        if (['stale', 'wrong_state', 'slot_taken'].includes(error.code)) void latest.current.reread();
        return error;
      }
    }

    const commands: Commands = {
      act: (command, done) =>
        refusal(async () => {
          const line = await send(command);
          const undo = line.undo === null ? undefined : () => void commands.undo(line);
          toast(done(line.meeting), { undo });
        }),

      async undo(line) {
        if (line.undo === null) return;
        const { undo } = line;
        const refused = await refusal(async () => {
          const { meeting } = await send(undo);
          latest.current.apply({ type: 'undone', lineId: line.id });
          toast(undone(undo, line, meeting));
        });
        if (refused) toast(t(`common:error.${refused.code}`), { tone: 'error' });
      },

      seat: ({ id, rev }, place, done) =>
        commands.act({ call: 'meeting:seat', input: { id, rev, ...place } }, done),

      closeTable: (input, done) =>
        refusal(async () => {
          latest.current.apply({ type: 'read', view: await call('table:close', input) });
          const back = { ...input, closed: !input.closed };
          toast(done(input.closed), { undo: () => void commands.closeTable(back, done) });
        }),
    };
    return commands;
  }, [profile, t, undone]);
}
