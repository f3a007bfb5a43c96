import type { LetterPace } from '../../contract/values.ts';
import type { LetterDoc, MeetingDoc, MoveDoc, OrganisationDoc, ParticipantDoc } from '../../models/index.ts';
import { type InEdition, nameOf } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { endedSlots, isOver, MAY_HAVE_HELD } from '../meetings/conclusions.ts';
import { mentionedIn, NAMED_FIELDS, type Named, subjectTitle } from '../meetings/mentions.ts';
import { LIVE_MOVES } from '../repair/moves.ts';
import { type FicheNews, readFiches } from './fiches.ts';
import type { Concern } from './letter-text.ts';
import { OVERLAP_MS } from './marks.ts';
import { type Ask, type News, type Reading, readMeeting } from './news.ts';
import { readOf } from './readers.ts';
import { ASK_OUTCOMES_FOR, askOutcomesAt, nextDaily, remindAt, tellAt } from './timing.ts';

/** What there is to tell one reader, as things stand now. */
export interface Letter {
  /** When it is to be told: at once when that is over; null when there is nothing to tell. */
  tellAt: Date | null;
  /** The letter reminds of what waits, and has nothing new. */
  reminds: boolean;
  concerns: Concern[];
  /** New fiches on what the reader follows. */
  fiches: FicheNews[];
  /** The cursor once it is told, and when to look again. */
  told: Pick<LetterDoc, 'toldUntil' | 'told' | 'reminded' | 'outcomesAsked'>;
  lookAt: Date | null;
}

export const paceOf = (reader: ParticipantDoc): LetterPace => reader.letterPace ?? 'grouped';

/** Works out the letter of a reader from the meetings of those of whom they read. Reads and writes nothing else. */
export async function readLetter(
  context: InEdition,
  reader: ParticipantDoc,
  cursor: LetterDoc,
): Promise<Letter> {
  const { models, edition } = context;
  const now = context.now();
  const people = await readOf(context, reader);
  const ids = people.map((someone) => someone._id);
  const [meetings, moves] = await Promise.all([
    models.Meeting.find({ participantIds: { $in: ids }, editionId: edition._id }).lean<MeetingDoc[]>(),
    models.Move.find({
      'answers.participantId': { $in: ids },
      editionId: edition._id,
      status: { $in: [...LIVE_MOVES] },
    }).lean<MoveDoc[]>(),
  ]);
  const around = await readAround(context, meetings, people);
  const linesTold = new Map(cursor.told.map(({ id, lines }) => [id, lines]));
  const slots = new Map(gridOf(edition).map((slot) => [slot.id, slot]));
  const reading: Reading = {
    readerId: reader._id,
    ofIds: ids,
    isStaff: (id) => around.staffIds.has(id),
    linesTold: (id, history) =>
      Math.max(linesTold.get(id) ?? 0, history.filter(({ at }) => at <= cursor.toldUntil).length),
    slot: (id) => slots.get(id ?? ''),
    now: now.toMillis(),
  };
  const found = meetings.flatMap((meeting) => readMeeting(reading, meeting, moveFor(moves, meeting)) ?? []);
  const asks = found
    .filter((one): one is Ask => one.kind === 'ask')
    .sort((a, b) => a.until - b.until || (a.key < b.key ? -1 : 1));
  const news = found.filter((one): one is News => one.kind !== 'ask');
  const pace = paceOf(reader);
  const fresh = [
    ...asks.filter((ask) => ask.isNew).map(({ asked }) => ({ first: asked, last: asked })),
    ...news,
  ];
  const fiches = await readFiches(context, reader, cursor);
  const reminders = asks.flatMap((ask) => {
    const at = remindAt(edition, pace, ask);
    return at ? [{ key: ask.key, at }] : [];
  });
  const coming = reminders.filter(({ key }) => !cursor.reminded.includes(key));
  const overdue = coming.filter(({ at }) => at.getTime() <= reading.now);
  const outcomes = outcomesToAsk(context, meetings, people, cursor);
  const toldUntil = now.minus({ milliseconds: OVERLAP_MS }).toJSDate();
  const young = [...meetings, ...moves].filter(({ updatedAt }) => updatedAt > toldUntil);
  const tellings = [
    ...(overdue.length > 0 || outcomes.asked.length > 0 ? [now.toJSDate()] : []),
    ...(fresh.length > 0
      ? [
          tellAt(edition, pace, {
            first: Math.min(...fresh.map(({ first }) => first)),
            last: Math.max(...fresh.map(({ last }) => last)),
          }),
        ]
      : []),
  ];
  // Fiches can wait for the morning, or go with news that go sooner; alone, they remind of nothing else.
  const alone = tellings.length === 0;
  if (fiches.first !== null) tellings.push(nextDaily(edition, fiches.first));
  return {
    tellAt: soonest(tellings),
    reminds: fresh.length === 0,
    fiches: fiches.news,
    concerns: (alone ? [] : people)
      .map((someone) => ({
        of: someone._id === reader._id ? null : { id: someone._id, name: nameOf(someone) },
        asks: asks.filter(({ ofId }) => ofId === someone._id),
        news: news.filter(({ ofId }) => ofId === someone._id),
        outcomes: outcomes.asked.flatMap(({ meeting, ofId }) => (ofId === someone._id ? meeting : [])),
        with: around.others(someone._id),
        about: around.about(someone),
      }))
      .filter(({ asks, news, outcomes }) => asks.length + news.length + outcomes.length > 0),
    told: {
      toldUntil: toldUntil > cursor.toldUntil ? toldUntil : cursor.toldUntil,
      told: [
        ...young.map(({ _id, history }) => ({ id: _id, lines: history.length })),
        ...fiches.after(toldUntil).map((id) => ({ id, lines: 1 })),
      ],
      // Any letter names all that waits: it reminds of what is due by now.
      reminded: reminders
        .filter(({ key, at }) => at.getTime() <= reading.now || cursor.reminded.includes(key))
        .map(({ key }) => key),
      ...(outcomes.asked.length > 0 ? { outcomesAsked: true } : {}),
    },
    lookAt: soonest([
      ...coming.filter(({ at }) => at.getTime() > reading.now).map(({ at }) => at),
      ...(outcomes.lookAt ? [outcomes.lookAt] : []),
    ]),
  };
}

/** Meetings that are over and of which nobody says yet what came of them, asked for once in a reader's life; or when to
 * look for them. */
function outcomesToAsk(
  context: InEdition,
  meetings: readonly MeetingDoc[],
  people: readonly ParticipantDoc[],
  { outcomesAsked }: LetterDoc,
): { asked: { meeting: MeetingDoc; ofId: string }[]; lookAt: Date | null } {
  const at = askOutcomesAt(context.edition);
  const now = context.now().toMillis();
  if (outcomesAsked || at === null || now >= at.getTime() + ASK_OUTCOMES_FOR)
    return { asked: [], lookAt: null };
  const mayTellOf = meetings.filter(({ state }) => MAY_HAVE_HELD.includes(state));
  if (now < at.getTime()) return { asked: [], lookAt: mayTellOf.length > 0 ? at : null };
  const ended = endedSlots(context);
  const asked = mayTellOf
    .filter((meeting) => isOver(meeting, ended))
    .flatMap((meeting) =>
      people.flatMap(({ _id: ofId }) => {
        const entry = meeting.people.find(({ participantId }) => participantId === ofId);
        return entry && !entry.conclusion?.outcome ? [{ meeting, ofId }] : [];
      }),
    );
  return { asked, lookAt: null };
}

const soonest = (instants: readonly Date[]): Date | null =>
  instants.length === 0 ? null : new Date(Math.min(...instants.map((at) => at.getTime())));

/** The proposal of another time for this meeting, or the one that lets it take place. */
const moveFor = (moves: readonly MoveDoc[], { _id }: MeetingDoc): MoveDoc | null =>
  moves.find((move) => move.meetingId === _id || move.enables?.meetingId === _id) ?? null;

/** Names of who and what the meetings are about. */
async function readAround(
  { models }: InEdition,
  meetings: readonly MeetingDoc[],
  people: readonly ParticipantDoc[],
) {
  const actors = meetings.flatMap(({ history }) => history.flatMap(({ byId }) => byId ?? []));
  const ids = new Set([...meetings.flatMap((meeting) => meeting.participantIds), ...actors]);
  for (const { _id } of people) ids.delete(_id);
  const [others, listings] = await Promise.all([
    models.Participant.find({ _id: { $in: [...ids] } }).lean<ParticipantDoc[]>(),
    models.Listing.find({ _id: { $in: mentionedIn(meetings) } })
      .select(NAMED_FIELDS)
      .lean<Named[]>(),
  ]);
  const known = new Map([...people, ...others].map((someone) => [someone._id, someone]));
  const organisations = await models.Organisation.find({
    _id: { $in: [...new Set([...known.values()].flatMap(({ organisationId }) => organisationId ?? []))] },
  }).lean<OrganisationDoc[]>();
  const nameOfOrganisation = new Map(organisations.map(({ _id, name }) => [_id, name]));
  const fiches = new Map(listings.map((listing) => [listing._id, listing]));
  const shown = (id: string): string => {
    const someone = known.get(id);
    if (!someone) return '—';
    const organisation = nameOfOrganisation.get(someone.organisationId ?? '');
    return organisation ? `${nameOf(someone)} (${organisation})` : nameOf(someone);
  };
  return {
    staffIds: new Set([...known.values()].filter(({ role }) => role === 'staff').map(({ _id }) => _id)),
    others: (ofId: string) => (meeting: MeetingDoc) =>
      meeting.participantIds
        .filter((id) => id !== ofId)
        .map(shown)
        .join(', '),
    about: (of: ParticipantDoc) => (meeting: MeetingDoc) => subjectTitle(meeting, fiches, of.organisationId),
  };
}
