import type { MeetingState } from '../../contract/meetings.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { Conclusion, MeetingDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, isStaff } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { participants } from '../people/people.ts';
import { answererOf, answering } from './answers.ts';
import { changeMeeting, type MeetingChange } from './changes.ts';

/** What is read of a meeting to know what came of it. */
export type ConcludedMeeting = Pick<MeetingDoc, '_id'> & {
  people: Pick<MeetingDoc['people'][number], 'participantId' | 'conclusion'>[];
};

/** States in which a meeting took place, or nobody said that it did not. */
export const MAY_HAVE_HELD: readonly MeetingState[] = ['held', 'in-progress', 'confirmed'];

/** Says what came of a meeting, for oneself or somebody for whom one acts: one write of the meeting, which touches no
 * place. What the others say stays theirs.
 * @throws Refusal wrong_state before it is over, forbidden for staff and strangers */
export async function conclude(
  context: Context,
  input: ParsedInput<'meeting:conclude'>,
): Promise<MeetingChange & { answererId: string }> {
  const change = await answering(
    context,
    input,
    MAY_HAVE_HELD,
    'meeting:marked',
    async (here, meeting, _people, answerer) => {
      refuseStaff(here);
      refuseBeforeEnd(here, meeting);
      const people = meeting.people.map((entry) =>
        entry.participantId === answerer._id
          ? { ...entry, conclusion: concludedAs(here, entry.conclusion, input) }
          : entry,
      );
      // Neither answer nor note are in its history: both sides read that, and staff.
      return changeMeeting(here, meeting, 'concluded', { people }, { onBehalfOf: answerer, key: input.key });
    },
  );
  const here = inEdition(context);
  const people = await participants(here, change.meeting.participantIds);
  const { _id: answererId } = await answererOf(here, people, input.onBehalfOf);
  // The meeting that everybody is told of says nothing of it: other devices of theirs read it again.
  here.tell({ type: 'agenda', editionId: here.edition._id, participantId: answererId });
  return { ...change, answererId };
}

/** All meetings of which this person says what came of them. */
export const concludedBy = ({ models }: Context, participantId: string): Promise<ConcludedMeeting[]> =>
  models.Meeting.find({ participantIds: participantId, 'people.conclusion.at': { $gt: new Date(0) } })
    .select('people.participantId people.conclusion')
    .lean<ConcludedMeeting[]>()
    .exec();

/** Is its time over, and did it take place as far as anybody knows? */
export const isOver = (meeting: Pick<MeetingDoc, 'state' | 'slotId'>, ended: ReadonlySet<string>): boolean =>
  meeting.state === 'held' || (MAY_HAVE_HELD.includes(meeting.state) && ended.has(meeting.slotId ?? ''));

/** What each side says: an organisation, or somebody who has none, by the last of its people who said an outcome. */
export function sidesOf({
  people,
}: {
  people: Pick<MeetingDoc['people'][number], 'participantId' | 'organisationId' | 'conclusion'>[];
}): Map<string, Pick<Conclusion, 'outcome' | 'nextStep'>> {
  const sides = new Map<string, Pick<Conclusion, 'outcome' | 'nextStep'>>();
  const inOrder = people.toSorted(
    (a, b) => (a.conclusion?.at.getTime() ?? 0) - (b.conclusion?.at.getTime() ?? 0),
  );
  for (const { participantId, organisationId, conclusion } of inOrder) {
    const id = organisationId ?? participantId;
    const before = sides.get(id);
    sides.set(id, {
      outcome: conclusion?.outcome ?? before?.outcome ?? null,
      nextStep: conclusion?.nextStep || before?.nextStep || '',
    });
  }
  return sides;
}

/** Slots whose time is over. */
export const endedSlots = ({ edition, now }: InEdition): ReadonlySet<string> => {
  const instant = now().toJSDate();
  return new Set(gridOf(edition).flatMap(({ id, end }) => (end <= instant ? [id] : [])));
};

function concludedAs(
  context: Context,
  before: Conclusion | null | undefined,
  { outcome, note, nextStep }: ParsedInput<'meeting:conclude'>,
): Conclusion {
  return {
    outcome: outcome === undefined ? (before?.outcome ?? null) : outcome,
    note: note ?? before?.note ?? '',
    nextStep: nextStep ?? before?.nextStep ?? '',
    at: context.now().toJSDate(),
  };
}

/** Staff keep agendas for others, but what came of a talk only who was there can say. */
function refuseStaff(context: Context): void {
  if (isStaff(context))
    throw new Refusal('forbidden', 'what came of a meeting is said by its people, or who acts for them');
}

function refuseBeforeEnd(context: InEdition, meeting: MeetingDoc): void {
  if (isOver(meeting, endedSlots(context))) return;
  const end = gridOf(context.edition).find(({ id }) => id === meeting.slotId)?.end;
  throw new Refusal(
    'wrong_state',
    `this meeting ${end ? `ends at ${end.toISOString()}` : 'is not over'}: say what came of it then`,
    { current: { rev: meeting.rev } },
  );
}
