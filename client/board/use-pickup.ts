import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type EditionView,
  LIMITS,
  type MeetingView,
  type SlotOffer,
  type TableView,
} from '../../server/contract/index.ts';
import type { CallError } from '../live/call.ts';
import { useRead } from '../live/queries.ts';
import { isMovable, type Verdict, verdicts } from './drop.ts';
import { type CellKey, cellOf } from './grid.ts';
import type { Command } from './journal.ts';
import type { Board } from './use-board.ts';
import type { Commands } from './use-commands.ts';
import type { Words } from './use-words.ts';
import { isLane } from './video-lanes.ts';

export interface Pickup {
  /** What is in the hand, as it stands now. */
  meeting: MeetingView | null;
  /** Where it was taken, to give the focus back. */
  from: CellKey | null;
  verdicts: ReadonlyMap<CellKey, Verdict> | null;
  saving: boolean;
  /** Why the server refused the last drop, with free times. */
  refused: CallError | null;
  /** Why a cell was refused here, without asking the server. */
  blocked: Verdict | null;
  pick: (meeting: MeetingView, from: CellKey | null) => void;
  putBack: () => void;
  /** @returns true when it lies in the cell */
  drop: (key: CellKey) => Promise<boolean>;
  /** Takes one of the free times that a refusal named; the server chooses the table. */
  dropAt: (slot: SlotOffer) => Promise<boolean>;
}

interface Hand {
  meeting: MeetingView;
  from: CellKey | null;
}

/** A meeting (or a proposal that waits) in the hand, and what may be done with it. */
export function usePickup(
  board: Board,
  edition: EditionView,
  lanes: readonly TableView[],
  kept: ReadonlySet<CellKey>,
  now: number,
  commands: Commands,
  words: Words,
): Pickup {
  const { t } = useTranslation('board');
  const [hand, setHand] = useState<Hand | null>(null);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<CallError | null>(null);
  const [blocked, setBlocked] = useState<Verdict | null>(null);
  const { meetings, closures } = board.state;
  const held = hand && (meetings.get(hand.meeting.id) ?? hand.meeting);
  // Somebody else cancelled it, or it began: it slips out of the hand.
  const meeting = held !== null && isMovable(held) ? held : null;

  const common = useRead(
    'slot:common',
    {
      participantIds: meeting?.people.map(({ participant }) => participant.id) ?? [],
      limit: LIMITS.slotsPerEdition,
    },
    { enabled: meeting !== null, staleTime: 0 },
  );
  const commonSlotIds = useMemo(
    () => (common.data === undefined ? null : new Set(common.data.map((slot) => slot.id))),
    [common.data],
  );
  const judged = useMemo(
    () =>
      meeting === null
        ? null
        : verdicts(meeting, {
            edition,
            lanes,
            meetings: meetings.values(),
            closures,
            kept,
            now,
            commonSlotIds,
          }),
    [meeting, edition, lanes, meetings, closures, kept, now, commonSlotIds],
  );

  function putBack() {
    setHand(null);
    setRefused(null);
    setBlocked(null);
  }
  useEffect(() => {
    if (hand !== null && meeting === null) setHand(null);
  }, [hand, meeting]);

  async function put(target: { slotId: string; tableId?: string }): Promise<boolean> {
    if (meeting === null || saving) return false;
    setSaving(true);
    setRefused(null);
    setBlocked(null);
    const said = (moved: MeetingView) =>
      t(meeting.state === 'proposed' ? 'done.placed' : 'done.moved', {
        who: words.who(moved),
        place: words.place(moved),
      });
    const refusal = await commands.act(commandFor(meeting, target), said);
    setSaving(false);
    if (refusal !== null) {
      setRefused(refusal);
      return false;
    }
    putBack();
    return true;
  }

  return {
    meeting,
    from: hand?.from ?? null,
    verdicts: judged,
    saving,
    refused,
    blocked,
    pick(next, from) {
      if (!isMovable(next)) return;
      putBack();
      setHand({ meeting: next, from });
    },
    putBack,
    async drop(key) {
      const verdict = judged?.get(key);
      if (verdict?.why === 'here') {
        putBack();
        return true;
      }
      if (verdict?.why !== 'free') {
        setRefused(null);
        setBlocked(verdict ?? null);
        return false;
      }
      const { slotId, tableId } = cellOf(key);
      return put(isLane({ id: tableId }) ? { slotId } : { slotId, tableId });
    },
    dropAt: (slot) => put({ slotId: slot.id }),
  };
}

function commandFor(meeting: MeetingView, target: { slotId: string; tableId?: string }): Command {
  if (meeting.state !== 'proposed') {
    return { call: 'meeting:move', input: { id: meeting.id, rev: meeting.rev, ...target } };
  }
  return {
    call: 'meeting:seat',
    input: { id: meeting.id, rev: meeting.rev, ...target },
  };
}
