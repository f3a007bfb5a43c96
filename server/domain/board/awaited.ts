import type { AwaitedView } from '../../contract/views.ts';
import type { MeetingDoc, MoveDoc } from '../../models/index.ts';
import { type Context, inEdition, nameOf, person } from '../context.ts';
import { actsFor } from '../people/people.ts';

/** Whose answer is awaited: the reader's first, then those for whom the reader acts, the most urgent first; nobody of whom
 * nothing is asked. Two indexed readings, whatever the number of people. */
export async function listAwaited(context: Context): Promise<AwaitedView[]> {
  const here = inEdition(context);
  const reader = person(here);
  const people = [reader, ...(await actsFor(here, reader))];
  const ids = people.map(({ _id }) => _id);
  const now = here.now().toJSDate();
  const [proposals, moves] = await Promise.all([
    here.models.Meeting.find({ participantIds: { $in: ids }, state: 'proposed' }).lean<MeetingDoc[]>(),
    here.models.Move.find({
      'answers.participantId': { $in: ids },
      status: 'open',
      expiresAt: { $gt: now },
    }).lean<MoveDoc[]>(),
  ]);
  const awaited = people.map(({ _id, ...someone }): AwaitedView => {
    const asked = proposals.filter(
      ({ people: members, expiresAt }) =>
        (!expiresAt || expiresAt > now) &&
        members.some(({ participantId, answer }) => participantId === _id && answer === 'pending'),
    );
    const times = moves.filter(({ answers }) =>
      answers.some(({ participantId, answer }) => participantId === _id && answer === 'pending'),
    );
    const ends = [...asked, ...times].flatMap(({ expiresAt }) => expiresAt?.getTime() ?? []);
    return {
      participantId: _id,
      name: nameOf(someone),
      proposals: asked.length,
      moves: times.length,
      until: ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString(),
    };
  });
  const [own, ...others] = awaited;
  const byUrgency = (a: AwaitedView, b: AwaitedView) =>
    b.moves - a.moves || (a.until ?? '~').localeCompare(b.until ?? '~');
  return [own!, ...others.sort(byUrgency)].filter((one) => one.proposals + one.moves > 0);
}
