import { EARLY_MINUTES } from '../../contract/limits.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { type Context, inEdition, isStaff, notFound, person } from '../context.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import { actsFor } from '../people/people.ts';

/** Whom a table expects, of the people for whom somebody may answer. */
export interface Expected {
  participant: ParticipantDoc;
  /** Their meeting at this table now, or about to begin. */
  here: MeetingDoc | null;
  /** Where they are expected otherwise: the meeting under way, or their next one. */
  next: MeetingDoc | null;
}

type Timed = { meeting: MeetingDoc; slot: Slot };

/** For who scans the code of a table: they themselves, always; those for whom they act, when the table expects them;
 * for staff everybody whom it expects.
 * @throws Refusal not_found for a table that the edition does not have */
export async function expectedAtTable(
  context: Context,
  input: ParsedInput<'table:expected'>,
): Promise<{ tableId: string; people: Expected[] }> {
  const here = inEdition(context);
  const table = here.edition.tables.find((candidate) => candidate.id === input.tableId);
  if (!table) throw notFound('table', input.tableId);
  const asker = person(here);
  const staff = isStaff(here);
  const mine = staff ? [] : [asker, ...(await actsFor(here, asker))];
  const meetings = await here.models.Meeting.find({
    claims: { $exists: true },
    state: { $in: ['confirmed', 'in-progress'] },
    ...(staff
      ? { editionId: here.edition._id, tableId: table.id }
      : { participantIds: { $in: mine.map((someone) => someone._id) } }),
  }).lean<MeetingDoc[]>();
  const now = here.now().toMillis();
  const slots = new Map(gridOf(here.edition).map((slot) => [slot.id, slot]));
  const ahead = meetings
    .flatMap((meeting) => {
      const slot = slots.get(meeting.slotId ?? '');
      return slot && slot.end.getTime() > now ? [{ meeting, slot }] : [];
    })
    .sort((a, b) => a.slot.start.getTime() - b.slot.start.getTime());
  if (staff) {
    const atTable = dueOf(ahead, now)?.meeting ?? null;
    const people = await here.models.Participant.find({ _id: { $in: atTable?.participantIds ?? [] } }).lean<
      ParticipantDoc[]
    >();
    return {
      tableId: table.id,
      people: people.map((participant) => ({ participant, here: atTable, next: null })),
    };
  }
  const expected = mine.map((participant): Expected => {
    const theirs = ahead.filter(({ meeting }) => meeting.participantIds.includes(participant._id));
    const due = dueOf(
      theirs.filter(({ meeting }) => meeting.tableId === table.id),
      now,
      participant._id,
    );
    const others = theirs.filter(({ meeting }) => meeting._id !== due?.meeting._id);
    return { participant, here: due?.meeting ?? null, next: others[0]?.meeting ?? null };
  });
  return {
    tableId: table.id,
    people: expected.filter((one, index) => index === 0 || one.here !== null),
  };
}

/** The meeting for which one comes to the table now: the one under way, or about to begin; of both, the second once
 * one has checked in for the first. */
function dueOf(ahead: readonly Timed[], now: number, participantId?: string): Timed | undefined {
  const due = ahead.filter(({ slot }) => slot.start.getTime() - EARLY_MINUTES * 60_000 <= now);
  const isThere = ({ meeting }: Timed) =>
    meeting.people
      .filter((entry) => participantId === undefined || entry.participantId === participantId)
      .every((entry) => entry.arrivedAt);
  return due.find((one) => !isThere(one)) ?? due[0];
}
