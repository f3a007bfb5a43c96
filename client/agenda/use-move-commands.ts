import { useTranslation } from 'react-i18next';
import type { MeetingView, MoveView, SlotView } from '../../server/contract/index.ts';
import { toast } from '../components/index.ts';
import { CallError, call } from '../live/call.ts';
import { now } from '../live/clock.ts';
import type { AgendaEvent } from './agenda-state.ts';
import { leave, stayIn } from './leaving.ts';
import type { Ask } from './moves.ts';
import type { Refusal, Runner } from './use-runner.ts';

/** Answers to another time that is asked for. */
export function useMoveCommands({
  participantId,
  runner,
  self,
  words,
  tell,
  take,
}: {
  participantId: string;
  runner: Runner;
  self: { onBehalfOf?: string };
  words: {
    slotTime: (slotId: string | null) => string;
    timeFrom: (fromId: string | null, slotId: string | null) => string;
    timeBeside: (meeting: MeetingView, slot: { start: string }) => string;
    whoOf: (meeting: MeetingView) => string;
  };
  tell: (event: AgendaEvent) => void;
  take: (meeting: MeetingView) => MeetingView;
}) {
  const { t } = useTranslation(['agenda', 'moves']);

  /** Asks the others for another time; the meeting keeps its place until each said yes.
   * @returns whether it was asked */
  async function askToMove(
    meeting: MeetingView,
    slot: Pick<SlotView, 'id' | 'start'>,
    retry: Pick<Refusal, 'take' | 'label'>,
  ): Promise<boolean> {
    const answer = await runner.run(
      meeting.id,
      () => call('move:ask', { id: meeting.id, slotId: slot.id, ...self }),
      retry,
    );
    if (!answer) return false;
    tell({ type: 'move', move: answer.move });
    const said = { who: words.whoOf(meeting), time: words.timeBeside(meeting, slot) };
    toast(t('moves:done.asked', said), { undo: () => void withdrawMove(answer.move) });
    return true;
  }

  async function withdrawMove({ id }: Pick<MoveView, 'id'>): Promise<void> {
    const answer = await runner.run(id, () => call('move:withdraw', { id }));
    if (!answer) return;
    tell({ type: 'move', move: answer.move });
    toast(t('moves:done.withdrawn'));
  }

  /** Says yes to another time; the last yes moves the meeting. */
  async function acceptMove({ move, meeting }: Ask, slotId: string): Promise<void> {
    const who = words.whoOf(meeting);
    const answer = await runner.run(move.id, () => call('move:accept', { id: move.id, slotId, ...self }));
    if (!answer) return;
    tell({ type: 'move', move: answer.move });
    const after = answer.meeting && take(answer.meeting);
    switch (answer.move.status) {
      case 'done': {
        if (!after) return void toast(t('moves:done.accepted'));
        const said = {
          who,
          time: words.timeFrom(answer.move.from.slotId, after.slotId),
          table: after.table?.label ?? '',
        };
        return void toast(t(after.table ? 'moves:done.moved' : 'moves:done.movedNoTable', said));
      }
      case 'overtaken': {
        const ended = after?.state === 'cancelled';
        return void toast(t(ended ? 'moves:done.ended' : 'moves:done.overtaken'), { tone: 'error' });
      }
      default: {
        const kept = answer.move.answers.some(
          (one) => one.participantId === participantId && one.slotIds.includes(slotId),
        );
        if (!kept) return void toast(t('moves:done.reopened'), { tone: 'error' });
        toast(t('moves:done.accepted'), { undo: () => void retractMove({ move: answer.move }) });
      }
    }
  }

  async function retractMove({ move }: Pick<Ask, 'move'>): Promise<void> {
    const answer = await runner.run(move.id, () => call('move:retract', { id: move.id, ...self }));
    if (!answer) return;
    tell({ type: 'move', move: answer.move });
    toast(t('moves:done.retracted'));
  }

  /** Refuses another time, in ten seconds: until then nobody is told and it can be taken back. */
  function declineMove({ move, meeting }: Ask): void {
    if (!runner.reachable()) return;
    leave({ meetingId: move.id, state: 'declined', at: now().toUTC().toISO()! }, async () => {
      try {
        const answer = await call('move:decline', { id: move.id, ...self });
        tell({ type: 'move', move: answer.move });
        if (answer.meeting) take(answer.meeting);
      } catch (error) {
        const code = error instanceof CallError ? error.code : 'internal';
        toast(t(`error.${code}`, { ns: 'common' }), { tone: 'error' });
      }
    });
    toast(t('moves:done.declined', { who: words.whoOf(meeting) }), {
      undo: () => {
        if (!stayIn(move.id)) toast(t('done.tooLate'), { tone: 'error' });
      },
    });
  }

  return { askToMove, withdrawMove, acceptMove, retractMove, declineMove };
}
