import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import type { AttendanceDoc, ParticipantDoc, SittingDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, nameOf, notFound, person } from '../context.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import { sittingIdOf } from '../workshops/times.ts';
import { type Live, liveOf, settleDeparture } from './departing.ts';
import { endSessionsOf } from './sessions.ts';

export interface Departure extends Omit<Live, 'kept' | 'sitsIn'> {
  person: ParticipantDoc;
  /** Of each booked meeting, and the others there. */
  slots: ReadonlyMap<string, Slot>;
  others: ReadonlyMap<string, ParticipantDoc>;
  sittings: SittingDoc[];
}

/** What it would mean that somebody no longer takes part. @throws Refusal not_found */
export async function previewDeparture(context: Context, id: string): Promise<Departure> {
  const here = inEdition(context);
  const someone = await participantOf(here, id);
  const { kept, sitsIn: _, ...live } = await liveOf(here, [id]);
  const slots = new Map(gridOf(here.edition).map((slot) => [slot.id, slot]));
  const startOf = ({ slotId }: { slotId: string | null }) => slots.get(slotId ?? '')?.start.getTime() ?? 0;
  const { models } = here;
  const [others, sittings] = await Promise.all([
    models.Participant.find({ _id: { $in: live.meetings.flatMap((one) => one.participantIds) } }).lean<
      ParticipantDoc[]
    >(),
    models.Sitting.find({
      _id: {
        $in: kept.flatMap((one) => (one as Partial<AttendanceDoc>).sittingId ?? []),
        // What they present themselves is said of the micro-atelier.
        $nin: live.workshops.map(({ _id }) => sittingIdOf(_id)),
      },
      removedAt: { $exists: false },
    })
      .sort({ start: 1 })
      .lean<SittingDoc[]>(),
  ]);
  return {
    ...live,
    meetings: live.meetings.sort((one, other) => startOf(one) - startOf(other)),
    person: someone,
    slots,
    others: new Map(others.map((one) => [one._id, one])),
    sittings,
  };
}

/** Somebody no longer takes part. That is one write, from which on they cannot come in and nobody finds them; what follows from
 * it is done again by the clock until it is done. Again, it goes on.
 * @throws Refusal not_found, wrong_state for oneself */
export async function removeParticipant(
  context: Context,
  { id, reason }: ParsedInput<'participant:remove'>,
): Promise<ParticipantDoc> {
  const here = inEdition(context);
  const someone = await participantOf(here, id);
  if (id === person(here)._id) {
    throw new Refusal('wrong_state', 'nobody removes themselves: ask somebody else of the staff');
  }
  const at = here.now().toJSDate();
  await here.models.Participant.updateOne(
    { _id: id, leftAt: { $exists: false } },
    {
      $set: { leftAt: at, leftReason: reason, correctedAt: at },
      $unset: { calendarNonce: 1, 'invitation.dueAt': 1 },
      $push: { corrections: noted(here, at, 'removed') },
    },
  );
  await endSessionsOf(here, id);
  await settleDeparture(here, id);
  return { ...someone, ...(await participantOf(here, id)) };
}

/** They take part after all, without what was cancelled. @throws Refusal not_found, wrong_state for who is here */
export async function restoreParticipant(context: Context, id: string): Promise<ParticipantDoc> {
  const here = inEdition(context);
  const someone = await participantOf(here, id);
  const at = here.now().toJSDate();
  const back = await here.models.Participant.findOneAndUpdate(
    { _id: id, leftAt: { $exists: true } },
    {
      $unset: { leftAt: 1, leftReason: 1 },
      $set: { correctedAt: at },
      $push: { corrections: noted(here, at, 'restored') },
    },
    { returnDocument: 'after' },
  ).lean<ParticipantDoc>();
  if (!back) throw new Refusal('wrong_state', `${nameOf(someone)} takes part: there is nothing to take back`);
  await settleDeparture(here, id);
  here.tell({ type: 'agenda', editionId: here.edition._id, participantId: id });
  return back;
}

/** Who no longer takes part, the last first. */
export async function listDeparted(context: Context): Promise<ParticipantDoc[]> {
  const { models, edition, now } = inEdition(context);
  return models.Participant.find({ editionId: edition._id, leftAt: { $lte: now().toJSDate() } })
    .sort({ leftAt: -1, _id: 1 })
    .lean<ParticipantDoc[]>();
}

const noted = (context: InEdition, at: Date, field: 'removed' | 'restored') => ({
  at,
  byId: person(context)._id,
  changes: [{ field }],
});

async function participantOf(context: InEdition, id: string): Promise<ParticipantDoc> {
  const someone = await context.models.Participant.findOne({
    _id: id,
    editionId: context.edition._id,
  }).lean<ParticipantDoc>();
  if (!someone) throw notFound('participant', id);
  return someone;
}
