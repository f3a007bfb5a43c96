import { OUTCOMES } from '../../contract/conclusions.ts';
import { HELD_AFTER_MINUTES } from '../../contract/limits.ts';
import type { MeetingDoc } from '../../models/index.ts';
import { changeAll } from '../change-all.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { changeMeeting } from './changes.ts';

/** Meetings to which somebody came, or of which somebody says what came of them, count as held some minutes after their
 * time, when nobody has said anything else. The others wait for staff, and so does one that was reopened. Run by the clock, safe in any number of
 * processes. */
export async function holdEnded(context: InEdition): Promise<number> {
  const before = context.now().minus({ minutes: HELD_AFTER_MINUTES }).toJSDate();
  const ended = gridOf(context.edition).filter((slot) => slot.end <= before);
  if (ended.length === 0) return 0;
  const due = await context.models.Meeting.find({
    editionId: context.edition._id,
    slotId: { $in: ended.map(({ id }) => id) },
    $or: [
      { state: 'in-progress' },
      { state: 'confirmed', 'people.arrivedAt': { $gt: new Date(0) } },
      { state: 'confirmed', 'people.conclusion.outcome': { $in: [...OUTCOMES] } },
    ],
  }).lean<MeetingDoc[]>();
  return changeAll(
    due.filter((meeting) => meeting.history.at(-1)?.action !== 'reopened'),
    async (meeting) => {
      const written = await changeMeeting(context, meeting, 'held', { state: 'held' });
      if (written) context.tell({ type: 'meeting', name: 'meeting:marked', meeting: written, by: null });
      return written !== null;
    },
  );
}
