import type { MeetingDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, isStaff, refuse } from '../context.ts';
import { MAY_HAVE_HELD } from '../meetings/conclusions.ts';

/** Answers that one page shows; all are in the file of meetings. */
const SHOWN = 500;

/** Meetings of which somebody says what came of them, the last said first. @throws Refusal forbidden unless staff ask */
export async function listOutcomes(context: Context): Promise<{ total: number; meetings: MeetingDoc[] }> {
  if (!isStaff(context)) refuse('forbidden', 'what came of meetings, side by side, is for staff');
  const here: InEdition = inEdition(context);
  const said = {
    editionId: here.edition._id,
    state: { $in: [...MAY_HAVE_HELD] },
    'people.conclusion.at': { $gt: new Date(0) },
  };
  const [total, meetings] = await Promise.all([
    here.models.Meeting.countDocuments(said),
    here.models.Meeting.find(said)
      .select('-history -claims')
      .sort({ updatedAt: -1 })
      .limit(SHOWN)
      .lean<MeetingDoc[]>(),
  ]);
  return { total, meetings };
}
