import type { Participant, Placement, Problem, Request } from '../../../matching/schedule/index.ts';
import type { EditionDoc, MeetingDoc, ParticipantDoc } from '../../models/index.ts';
import { gridOf, type Slot } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { type TableNeed, tableNeed } from '../edition/video.ts';
import { keptApart } from '../people/do-not-meet.ts';
import type { ScheduleFacts } from './schedule-facts.ts';

export interface ScheduleWanted {
  /** Meetings to find a place for. Default: none. Those with somebody who is not (or no longer) in the edition are left
   * out, and so are slots that have begun. */
  requests?: readonly Request[];
  /** `booked`: every booked meeting stays where it is. `begun`: only those that have begun, or are over; the others are
   * requests with a placement that may change. Default `booked`. */
  keep?: 'booked' | 'begun';
  /** Weight of a booked meeting among the requests. Default 1. */
  bookedWeight?: number;
}

export interface EditionProblem {
  /** Consistent: `solve` and `repair` take it as it is. */
  problem: Problem;
  /** Where booked meetings are, the locked ones among them; the request of a meeting has the meeting's id. */
  placements: Placement[];
  /** Booked meetings that the rules of a schedule would not allow (staff seated people who asked not to meet, a
   * profile changed since …). They stay too: their people, table and interpreter are taken in that slot. */
  aside: MeetingDoc[];
}

/** The edition as a problem of `matching/schedule`: slots still to come, and earlier ones in which somebody met, so
 * that first meetings and limits are counted over the whole event. Participants have the ids of the people, requests of
 * booked meetings those of the meetings, tables and interpreters their own. */
export function scheduleProblem(facts: ScheduleFacts, wanted: ScheduleWanted = {}): EditionProblem {
  const { edition, now } = facts;
  const toCome = slotsToCome(edition, now);
  const open = new Set(toCome.map((slot) => slot.id));
  const [held, aside] = sorted(facts);
  const slots = gridOf(edition).filter(
    (slot) => open.has(slot.id) || held.some((meeting) => meeting.slotId === slot.id),
  );
  const known = new Set(slots.map((slot) => slot.id));
  const within = (ids: Iterable<string>): string[] => [...new Set(ids)].filter((id) => known.has(id));
  const taken = takenBy(aside);
  const takenFor = (id: string, ...more: (ReadonlySet<string> | undefined)[]) =>
    within([...(taken.get(id) ?? []), ...more.flatMap((some) => [...(some ?? [])])]);

  const requests = (wanted.requests ?? [])
    .filter((request) => request.participants.every((id) => facts.people.has(id)))
    .map((request) =>
      limited(
        { ...request, ...placeOf(facts, request.participants), ...wakingHours(facts, request) },
        known,
        open,
      ),
    );
  const placements = held.map(placementOf);
  const booked = held.map((meeting) => ({
    id: meeting._id,
    participants: meeting.participantIds,
    weight: wanted.bookedWeight ?? 1,
    ...placeOf(facts, meeting.participantIds),
    ...(open.has(meeting.slotId!)
      ? limited(wakingHours(facts, { participants: meeting.participantIds }), known, open)
      : {}),
  }));
  const all: Request[] = [...booked, ...requests];
  const people = new Set(all.flatMap((request) => request.participants));
  const participants = [...people].map((id) =>
    participantOf(facts, id, { unavailable: takenFor(id, facts.away.get(id)), slots, held, aside }),
  );
  return {
    problem: {
      slots: slots.map((slot) => slot.id),
      blocks: blocksOf(slots, edition.changeoverMinutes),
      tables: edition.tables.map(({ id, video }) => ({
        id,
        video,
        unavailable: takenFor(id, facts.away.get(id)),
      })),
      participants,
      requests: all,
      locked: placements.filter(({ slot }) => wanted.keep !== 'begun' || !open.has(slot)),
      apart: pairsApart(facts, participants),
      interpreters: (edition.interpreters ?? []).map(({ id, languages }) => ({
        id,
        languages,
        unavailable: takenFor(id, facts.away.get(id)),
      })),
    },
    placements,
    aside,
  };
}

/** Slots that have not begun. */
export const slotsToCome = (edition: EditionDoc, now: Date): Slot[] =>
  gridOf(edition).filter((slot) => slot.start > now);

/** Slots that follow one another with no more than the changeover between them; a longer gap is a rest. */
export function blocksOf(slots: readonly Slot[], changeoverMinutes: number): string[][] {
  const blocks: string[][] = [];
  let last: Slot | undefined;
  for (const slot of slots) {
    const follows = last && slot.start.getTime() - last.end.getTime() <= changeoverMinutes * 60_000;
    if (follows) blocks.at(-1)!.push(slot.id);
    else blocks.push([slot.id]);
    last = slot;
  }
  return blocks;
}

/** Where a booked meeting is, in the words of a schedule. */
export const placementOf = (
  meeting: Pick<MeetingDoc, '_id' | 'slotId' | 'tableId' | 'interpreterId'>,
): Placement => ({
  request: meeting._id,
  slot: meeting.slotId!,
  table: meeting.tableId,
  ...(meeting.interpreterId ? { interpreter: meeting.interpreterId } : {}),
});

/** Booked meetings: those that the rules of a schedule allow, and the others. */
function sorted(facts: ScheduleFacts): [held: MeetingDoc[], aside: MeetingDoc[]] {
  const grid = new Set(gridOf(facts.edition).map((slot) => slot.id));
  const held: MeetingDoc[] = [];
  const aside: MeetingDoc[] = [];
  for (const meeting of facts.bookings)
    (grid.has(meeting.slotId ?? '') && isAllowed(facts, meeting) ? held : aside).push(meeting);
  return [held, aside];
}

function isAllowed({ edition, people, away }: ScheduleFacts, meeting: MeetingDoc): boolean {
  const here = meeting.participantIds.flatMap((id) => people.get(id) ?? []);
  const need = tableNeed(here);
  const slotId = meeting.slotId!;
  const able = interpretersFor(edition, here);
  const sitsWell = (wanted: TableNeed): boolean => {
    const table = edition.tables.find(({ id }) => id === meeting.tableId);
    return table !== undefined && !away.get(table.id)?.has(slotId) && (table.video || wanted === 'any');
  };
  return (
    here.length === meeting.participantIds.length &&
    (need === 'none' ? meeting.tableId === null : sitsWell(need)) &&
    !here.some(({ _id }) => away.get(_id)?.has(slotId)) &&
    !here.some((one, index) => here.slice(index + 1).some((other) => keptApart(one, other))) &&
    (able === null
      ? !meeting.interpreterId || (edition.interpreters ?? []).some(({ id }) => id === meeting.interpreterId)
      : able.includes(meeting.interpreterId ?? ''))
  );
}

/** Who meets only by video needs no table of the hall. */
const placeOf = ({ people }: ScheduleFacts, ids: readonly string[]): Pick<Request, 'needsTable'> =>
  tableNeed(ids.flatMap((id) => people.get(id) ?? [])) === 'none' ? { needsTable: false } : {};

/** Where nobody wished for a time, those are preferred that are not at night for somebody who joins by video. */
function wakingHours(
  { edition, nights }: ScheduleFacts,
  { participants, preferred = [] }: Pick<Request, 'participants' | 'preferred'>,
): Pick<Request, 'preferred'> {
  const asleep = participants.flatMap((id) => nights.get(id) ?? []);
  if (preferred.length > 0 || asleep.length === 0) return {};
  const ids = gridOf(edition).map((slot) => slot.id);
  return { preferred: ids.filter((id) => !asleep.some((slots) => slots.has(id))) };
}

/** People, tables and interpreters of these meetings, with the slots in which they are taken. */
function takenBy(meetings: readonly MeetingDoc[]): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const { slotId, tableId, interpreterId, participantIds } of meetings)
    for (const id of [...participantIds, tableId, interpreterId])
      if (id && slotId) taken.set(id, (taken.get(id) ?? new Set()).add(slotId));
  return taken;
}

/** A request in slots that have not begun. */
function limited<T extends Partial<Request>>(
  request: T,
  known: ReadonlySet<string>,
  open: ReadonlySet<string>,
): T {
  const { slots, preferred } = request;
  const ahead = (ids: readonly string[]) => ids.filter((id) => open.has(id));
  return {
    ...request,
    ...(slots ? { slots: ahead(slots) } : open.size < known.size ? { slots: [...open] } : {}),
    ...(preferred ? { preferred: ahead(preferred) } : {}),
  };
}

function participantOf(
  { people, edition, hosts, kept }: ScheduleFacts,
  id: string,
  given: {
    unavailable: string[];
    slots: readonly Slot[];
    held: readonly MeetingDoc[];
    aside: readonly MeetingDoc[];
  },
): Participant {
  const someone = people.get(id)!;
  const meetings = (list: readonly MeetingDoc[]) =>
    list.filter(({ participantIds }) => participantIds.includes(id)).length;
  const { maxMeetings, maxInARow, languages } = someone;
  const [within, beside] = [meetings(given.held), meetings(given.aside)];
  const keeps = given.slots.filter((slot) => kept.get(id)?.has(slot.id)).length;
  return {
    id,
    organisation: organisationOf(someone),
    unavailable: given.unavailable,
    // Staff may have seated somebody beyond their limit: no more than that.
    ...(maxMeetings === null ? {} : { maxMeetings: Math.max(within, maxMeetings - beside) }),
    ...(maxInARow == null ? {} : { maxInARow }),
    ...(someone.remote ? { remote: true } : {}),
    // An edition without interpreters forbids nobody to meet.
    ...((edition.interpreters ?? []).length > 0 ? { languages } : {}),
    // Who keeps half of the time for themselves is here for a short while.
    ...(keeps * 2 >= given.slots.length && keeps > 0 ? { compact: true } : {}),
    ...(hosts.has(id) ? { host: true } : {}),
  };
}

/** Somebody without an organisation stands for themselves. */
export const organisationOf = (someone: Pick<ParticipantDoc, '_id' | 'organisationId'>): string =>
  someone.organisationId ?? someone._id;

function pairsApart(facts: ScheduleFacts, participants: readonly Participant[]): [string, string][] {
  const names = new Set(participants.flatMap(({ id, organisation }) => [id, organisation]));
  return participants.flatMap(({ id }) =>
    (facts.people.get(id)?.doNotMeetIds ?? [])
      .filter((other) => names.has(other))
      .map((other): [string, string] => [id, other]),
  );
}
