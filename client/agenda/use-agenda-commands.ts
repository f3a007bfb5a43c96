import { useTranslation } from 'react-i18next';
import type { MeetingView, SittingView, SlotOffer, SlotView } from '../../server/contract/index.ts';
import { toast } from '../components/index.ts';
import { CallError, call } from '../live/call.ts';
import { now } from '../live/clock.ts';
import { askedAgain } from '../subject/subject-reading.ts';
import type { AgendaEvent } from './agenda-state.ts';
import type { Change } from './changes.ts';
import { leave, stayIn } from './leaving.ts';
import { othersIn } from './meeting-reading.ts';
import type { Changes } from './use-changes.ts';
import { useConclude } from './use-conclude.ts';
import { useMoveCommands } from './use-move-commands.ts';
import { type Runner, useRunner } from './use-runner.ts';
import { useWaitingCommands } from './use-waiting-commands.ts';

/** Words that messages need; they depend on the page's language and day. */
interface Words {
  timeOf: (slot: { start: string }) => string;
  timeBeside: (meeting: MeetingView, slot: { start: string }) => string;
  timeFrom: (fromId: string | null, slotId: string | null) => string;
  slotTime: (slotId: string | null) => string;
  whoOf: (meeting: MeetingView) => string;
  titleOf: (sitting: SittingView) => string;
}

interface Options {
  participantId: string;
  /** The participant when one acts for somebody else. */
  onBehalfOf: string | undefined;
  tell: (event: AgendaEvent) => void;
  words: Words;
  /** Notes what the reader has seen. */
  see: Changes['see'];
  /** Whether this time takes the yes of the others first. */
  mustAsk: (meeting: MeetingView, slot: { start: string }) => boolean;
  /** Something was done: what is open beside the day can close. */
  done: () => void;
}

type Said = 'late' | 'on-time' | 'arrived' | 'not-arrived' | 'no-show' | 'reopened';
/** The mark that takes another one back. */
const TAKEN_BACK_BY: Partial<Record<Said, Said>> = {
  late: 'on-time',
  arrived: 'not-arrived',
  'no-show': 'reopened',
};

export type AgendaCommands = ReturnType<typeof useAgendaCommands>;

/** Everything that one can do on the agenda. Each does it at once, says it, and offers to take it back. */
export function useAgendaCommands({ participantId, onBehalfOf, tell, words, see, mustAsk, done }: Options) {
  const { t } = useTranslation('agenda');
  const runner: Runner = useRunner();
  const { run } = runner;
  const self = onBehalfOf ? { onBehalfOf } : {};
  const take = (meeting: MeetingView) => {
    tell({ type: 'meeting', meeting });
    return meeting;
  };

  async function accept(meeting: MeetingView, slotId: string): Promise<void> {
    const who = words.whoOf(meeting);
    const answer = await run(
      meeting.id,
      () => call('meeting:accept', { id: meeting.id, slotId, rev: meeting.rev, ...self }),
      {
        take: (slot) =>
          void (meeting.proposedSlotIds.includes(slot.id)
            ? accept(meeting, slot.id)
            : counter(meeting, slot)),
        label: (time) => t('refused.proposeAt', { time }),
      },
    );
    if (!answer) return;
    done();
    const agreed = take(answer.meeting);
    if (agreed.state === 'proposed') {
      toast(t('done.acceptedWaiting'), { undo: () => void unaccept(agreed) });
      return;
    }
    const said = { who, time: words.slotTime(agreed.slotId), table: agreed.table?.label ?? '' };
    toast(t(agreed.table ? 'done.acceptedTable' : 'done.accepted', said), {
      undo: () => void unaccept(agreed),
    });
  }

  async function unaccept(meeting: MeetingView): Promise<void> {
    const answer = await run(meeting.id, () =>
      call('meeting:unaccept', { id: meeting.id, rev: meeting.rev, ...self }),
    );
    if (answer) {
      take(answer.meeting);
      toast(t('done.acceptUndone'));
    }
  }

  /** Answers with another time; after an answer that ended the request, asks anew. */
  async function counter(meeting: MeetingView, slot: SlotView): Promise<void> {
    const time = words.timeBeside(meeting, slot);
    const proposed = await run(
      meeting.id,
      () =>
        meeting.state === 'proposed'
          ? call('meeting:counter', { id: meeting.id, rev: meeting.rev, slotIds: [slot.id], ...self })
          : call('meeting:propose', {
              withIds: othersIn(meeting, participantId).map((person) => person.id),
              slotIds: [slot.id],
              ...askedAgain(meeting, participantId),
              ...self,
            }),
      { take: (other) => void counter(meeting, other), label: (at) => t('refused.proposeAt', { time: at }) },
    );
    if (!proposed) return;
    done();
    take(proposed.meeting);
    toast(t('done.countered', { time, who: words.whoOf(meeting) }));
  }

  /** Declines or cancels, in ten seconds: until then nobody is told and it can be taken back. */
  function leaveMeeting(meeting: MeetingView, reason: string): void {
    if (!runner.reachable()) return;
    done();
    const declines = meeting.state === 'proposed' && meeting.requestedById !== participantId;
    const who = words.whoOf(meeting);
    const said = declines
      ? 'done.declined'
      : meeting.state === 'proposed'
        ? 'done.withdrawn'
        : 'done.cancelled';
    leave(
      {
        meetingId: meeting.id,
        state: declines ? 'declined' : 'cancelled',
        at: now().toUTC().toISO()!,
      },
      async () => {
        const input = { id: meeting.id, reason, ...self };
        try {
          const answer = declines
            ? await call('meeting:decline', input)
            : await call('meeting:cancel', input);
          take(answer.meeting);
        } catch (error) {
          const code = error instanceof CallError ? error.code : 'internal';
          toast(t(`error.${code}`, { ns: 'common' }), { tone: 'error' });
        }
      },
    );
    toast(t(said, { who }), {
      undo: () => {
        if (!stayIn(meeting.id)) toast(t('done.tooLate'), { tone: 'error' });
      },
    });
  }

  async function move(meeting: MeetingView, slot: Pick<SlotView, 'id' | 'start'>): Promise<void> {
    const retry = {
      take: (other: SlotOffer) => void move(meeting, other),
      label: (time: string, other: SlotOffer) =>
        t(mustAsk(meeting, other) ? 'refused.proposeAt' : 'refused.moveTo', { time }),
    };
    if (mustAsk(meeting, slot)) {
      if (await moves.askToMove(meeting, slot, retry)) done();
      return;
    }
    const before = meeting.slotId;
    const answer = await run(
      meeting.id,
      () => call('meeting:move', { id: meeting.id, slotId: slot.id, ...self }),
      retry,
    );
    if (!answer) return;
    done();
    const moved = take(answer.meeting);
    const said = {
      who: words.whoOf(moved),
      time: words.timeBeside(meeting, slot),
      table: moved.table?.label ?? '',
    };
    toast(t(moved.table ? 'done.movedTable' : 'done.moved', said), {
      undo: before === null ? undefined : () => void moveBack(moved, before),
    });
  }

  async function moveBack(meeting: MeetingView, slotId: string): Promise<void> {
    const answer = await run(meeting.id, () => call('meeting:move', { id: meeting.id, slotId, ...self }), {
      take: (other) => void move(meeting, other),
      label: (time) => t('refused.moveTo', { time }),
    });
    if (answer) {
      take(answer.meeting);
      toast(t('done.movedBack', { time: words.slotTime(slotId) }));
    }
  }

  async function mark(meeting: MeetingView, said: Said): Promise<void> {
    const answer = await run(meeting.id, () => call('meeting:mark', { id: meeting.id, mark: said, ...self }));
    if (!answer) return;
    take(answer.meeting);
    const back = TAKEN_BACK_BY[said];
    toast(t(`done.${said}`, { who: words.whoOf(meeting) }), {
      undo: back && (() => void mark(meeting, back)),
    });
  }

  async function keepTime(slots: SlotView[], busy: boolean): Promise<void> {
    const about = slots[0]!.id;
    const slotIds = slots.map((slot) => slot.id);
    const view = await run(about, () => call('busy:set', { slotIds, busy, ...self }));
    if (!view) return;
    done();
    tell({ type: 'answered', view });
    toast(t(busy ? 'done.kept' : 'done.givenBack', { time: words.timeOf(slots[0]!) }), {
      undo: () => void keepTime(slots, !busy),
    });
  }

  async function attend(sitting: SittingView, attending: boolean): Promise<void> {
    const answer = await run(sitting.id, () =>
      call('sitting:attend', { sittingId: sitting.id, attending, ...self }),
    );
    if (!answer) return;
    done();
    tell({ type: 'sitting-attended', sitting: answer });
    toast(t(attending ? 'done.joined' : 'done.left', { title: words.titleOf(sitting) }), {
      undo: () => void attend(answer, !attending),
    });
  }

  /** Books when the holder opened that time, else proposes it. */
  async function ask(wanted: {
    slot: SlotView;
    withIds: string[];
    who: string;
    listingId: string | null;
    /** The fiche from which one asks. */
    fromListingId?: string | null;
    open: boolean;
  }): Promise<void> {
    const { slot, withIds, who, listingId, fromListingId = null, open } = wanted;
    const answer = await run(
      slot.id,
      () =>
        open && listingId
          ? call('meeting:book', { listingId, fromListingId, slotId: slot.id, ...self })
          : call('meeting:propose', { listingId, fromListingId, withIds, slotIds: [slot.id], ...self }),
      {
        take: (other) => void ask({ ...wanted, slot: other, open: open && other.open }),
        label: (time) => t('refused.proposeAt', { time }),
        ...(withIds.length === 1 && {
          wait: {
            target: { withId: withIds[0]!, who, listingId, fromListingId, forId: participantId },
            slotId: slot.id,
          },
        }),
      },
    );
    if (!answer) return;
    done();
    const asked = take(answer.meeting);
    const said = { who, time: words.timeOf(slot) };
    toast(t(asked.state === 'confirmed' ? 'done.booked' : 'done.proposed', said), {
      undo: () => void withdraw(asked),
    });
  }

  async function seeChanges(changes: readonly Change[]): Promise<void> {
    const about = changes.length === 1 ? changes[0]!.meeting.id : 'changes';
    await run(about, () => see(changes.map(({ change }) => change)));
  }

  async function withdraw(meeting: MeetingView): Promise<void> {
    const answer = await run(meeting.id, () => call('meeting:cancel', { id: meeting.id, ...self }));
    if (answer) {
      take(answer.meeting);
      toast(t('done.withdrawn', { who: words.whoOf(meeting) }));
    }
  }

  const waiting = useWaitingCommands({ run, self, slotTime: words.slotTime, take, withdraw });
  const after = useConclude({ run, self, tell, take, whoOf: words.whoOf });
  const moves = useMoveCommands({ participantId, runner, self, words, tell, take });
  return {
    ...runner,
    ...waiting,
    ...moves,
    ...after,
    accept,
    counter,
    leaveMeeting,
    move,
    mark,
    keepTime,
    attend,
    ask,
    seeChanges,
  };
}
