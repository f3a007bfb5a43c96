import type { MeetingDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { changeMeeting } from './changes.ts';

/** Until when a proposal waits: hours before the event, minutes during it, and never past its last slot. */
export function expiryOf(context: InEdition, slotIds: readonly string[]): Date {
  const { edition } = context;
  const now = context.now();
  const grid = gridOf(edition);
  const begun = grid[0] !== undefined && grid[0].start <= now.toJSDate();
  const patience = begun
    ? now.plus({ minutes: edition.proposalMinutesDuringEvent })
    : now.plus({ hours: edition.proposalHours });
  const last = Math.max(
    ...grid.filter((slot) => slotIds.includes(slot.id)).map((slot) => slot.start.getTime()),
  );
  return new Date(Math.min(patience.toMillis(), last));
}

/** Proposals whose time is over say so. Run by the clock, safe in any number of processes. */
export async function expireProposals(context: InEdition): Promise<number> {
  const due = await context.models.Meeting.find({
    editionId: context.edition._id,
    state: 'proposed',
    expiresAt: { $lte: context.now().toJSDate() },
  }).lean<MeetingDoc[]>();
  return changeAll(due, async (meeting) => {
    const written = await changeMeeting(
      context,
      meeting,
      'expired',
      { state: 'expired' },
      { from: 'proposed' },
    );
    if (written) context.tell({ type: 'meeting', name: 'meeting:expired', meeting: written, by: null });
    return written !== null;
  });
}
