import type { Connection } from 'mongoose';
import { type Raw as Meeting, read } from '../support/checker.ts';
import type { Log, SaidEntry } from './evidence.ts';

/** After a storm, about programmes: what was said published was, as said and once; what was said refused left nothing;
 * what was taken back is back where it was, and what somebody touched meanwhile stayed. Reads raw documents, shares no
 * code with the server. */

interface Entry {
  _id: string;
  planId: string;
  rev: number;
  state: string;
  slotId: string;
  tableId: string | null;
  participantIds: string[];
  move?: { meetingId: string } | null;
  proposal: { meetingId: string } | null;
  published: { as: string; meetingId: string; rev: number } | null;
  round: number;
}

interface Plan {
  _id: string;
  state: string;
  preparing?: string;
  createdAt: Date;
  endsBy: Date;
}

interface Programmes {
  plans: Map<string, Plan>;
  entries: Map<string, Entry>;
  /** Every line of history that the writing of a programme left, by its mark. */
  marks: Map<string, Mark>;
}
interface Mark {
  meeting: Meeting;
  line: number;
}

type Word = Pick<Log, 'actor' | 'entries' | 'ended' | 'kept'>;

/** @param words what clients were told of programmes */
export async function wrongProgrammes(connection: Connection, words: readonly Word[]): Promise<string[]> {
  const programmes = await readProgrammes(connection);
  const { plans, entries, marks } = programmes;
  return [
    ...[...entries.values()].flatMap((entry) => [
      ...wrongRounds(entry, marks),
      ...wrongPublication(programmes, entry),
    ]),
    ...strayMarks(programmes),
    ...wrongPlans([...plans.values()]),
    ...words.flatMap((word) => brokenWords(programmes, word)),
    ...toldInTwoWays(words),
  ];
}

/** What became of programmes: their states, those of their entries, and what was published and taken back in all. */
export async function programmesOf(connection: Connection): Promise<Map<string, number>> {
  const { plans, entries, marks } = await readProgrammes(connection);
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { state } of plans.values()) count(state);
  for (const { state } of entries.values()) count(`entries ${state}`);
  for (const [mark, { meeting, line }] of marks) {
    if (mark.endsWith('·undo')) count('taken back');
    else if (meeting.history[line]!.action === 'moved') count('published as moves');
    else
      count(
        meeting.history[line]!.after.state === 'proposed' ? 'published as drafts' : 'published confirmed',
      );
  }
  return counts;
}

async function readProgrammes(connection: Connection): Promise<Programmes> {
  const all = async <T extends { _id: string }>(name: string) => {
    const docs = (await connection.db!.collection(name).find({}).toArray()) as unknown as T[];
    return new Map(docs.map((doc) => [doc._id, doc]));
  };
  const marks = new Map<string, Mark>();
  for (const meeting of (await read(connection)).engagements) {
    const keys = [meeting.commandKey, ...(meeting.history ?? []).map((line) => line.commandKey)];
    for (const [at, key] of keys.entries())
      if (key?.startsWith('plan·')) marks.set(key, { meeting, line: Math.max(0, at - 1) });
  }
  return { plans: await all<Plan>('plans'), entries: await all<Entry>('planentries'), marks };
}

const markOf = ({ _id }: Entry, round: number): string => `plan·${_id}·${round}`;

/** Each round that is over was published and then taken back, with nothing in between. */
function wrongRounds(entry: Entry, marks: Programmes['marks']): string[] {
  return Array.from({ length: entry.round }, (_, round) => round).flatMap((round) => {
    const mark = markOf(entry, round);
    const [published, undone] = [marks.get(mark), marks.get(`${mark}·undo`)];
    if (!published || !undone)
      return [`${mark} was taken back, ${published ? 'and stands' : 'and never was'}`];
    const { meeting, line } = undone;
    if (meeting !== published.meeting || line !== published.line + 1)
      return [`${mark} was taken back though meeting ${meeting._id} was touched meanwhile`];
    const was = published.meeting.history[published.line]!.before;
    const is = meeting.history[line]!.after;
    const right = entry.move
      ? is.state === 'confirmed' && is.slotId === was?.slotId
      : is.state === (entry.proposal ? 'proposed' : 'cancelled');
    return right
      ? []
      : [`${mark} was taken back to ${is.state} in ${is.slotId}, and was ${was?.state} in ${was?.slotId}`];
  });
}

/** An entry that is published is so as it says; another has left nothing. */
function wrongPublication({ plans, marks }: Programmes, entry: Entry): string[] {
  const mark = markOf(entry, entry.round);
  const [made, undone] = [marks.get(mark), marks.get(`${mark}·undo`)];
  if (entry.state !== 'published')
    return made ? [`entry ${entry._id} is ${entry.state}, and yet made meeting ${made.meeting._id}`] : [];
  const wrong = (what: string) => [`entry ${entry._id} is published, and ${what}`];
  const plan = plans.get(entry.planId);
  if (!plan || !['ready', 'discarded'].includes(plan.state)) return wrong(`its programme is ${plan?.state}`);
  if (!entry.published || !made) return wrong('no meeting was made of it');
  if (undone) return wrong(`meeting ${made.meeting._id} was taken back`);
  const { meeting, line } = made;
  if (meeting._id !== entry.published.meetingId || line !== entry.published.rev)
    return wrong(
      `names revision ${entry.published.rev} of ${entry.published.meetingId}, not ${line} of ${meeting._id}`,
    );
  if ([...meeting.participantIds].sort().join() !== [...entry.participantIds].sort().join())
    return wrong(`meeting ${meeting._id} is of ${meeting.participantIds}`);
  const { state, slotId, tableId } = meeting.history[line]!.after;
  if (entry.published.as === 'draft') return state === 'proposed' ? [] : wrong(`as a draft was ${state}`);
  return state === 'confirmed' && slotId === entry.slotId && tableId === entry.tableId
    ? []
    : wrong(
        `is in ${entry.slotId} at ${entry.tableId}, while its meeting was made ${state} in ${slotId} at ${tableId}`,
      );
}

/** Whatever a programme wrote belongs to an entry that knows of it. A move leaves nobody without a place. */
function strayMarks({ entries, marks }: Programmes): string[] {
  return [...marks].flatMap(([mark, { meeting, line }]) => {
    const [, id = '', round] = mark.split('·');
    const entry = entries.get(id);
    if (!entry) return [`${mark} made meeting ${meeting._id}, and there is no such entry`];
    const { before, after } = meeting.history[line]!;
    const lost = entry.move && [before, after].some((place) => place?.state !== 'confirmed' || !place.slotId);
    return [
      ...(Number(round) > entry.round ? [`${mark} is of a round that entry ${id} has not reached`] : []),
      ...(lost ? [`${mark} left meeting ${meeting._id} without a place`] : []),
    ];
  });
}

/** One is prepared at a time, and only what is prepared keeps others from it. */
function wrongPlans(plans: readonly Plan[]): string[] {
  const preparing = plans.filter((plan) => plan.preparing !== undefined);
  return [
    ...(preparing.length > 1 ? [`${preparing.length} programmes are prepared at once`] : []),
    ...plans
      .filter((plan) => (plan.state === 'running') !== (plan.preparing !== undefined))
      .map(
        (plan) => `programme ${plan._id} is ${plan.state}, and keeps ${plan.preparing ?? 'nobody'} waiting`,
      ),
  ];
}

/** A later word may have followed; an earlier one cannot come back. */
function brokenWords(
  { plans, entries, marks }: Programmes,
  { actor, entries: said, ended, kept }: Word,
): string[] {
  const found: string[] = [];
  const wrong = (what: string) => found.push(`${actor} was told that ${what}`);
  for (const word of said.values()) {
    const entry = entries.get(word.id);
    const text = `entry ${word.id} is ${word.state} at revision ${word.rev}`;
    if (!entry) wrong(`${text}; it is not there`);
    else if (entry.rev < word.rev) wrong(`${text}; it is at ${entry.rev}`);
    else if (entry.rev === word.rev && saidOf(entry) !== saidText(word))
      wrong(`${text} (${saidText(word)}); the store says ${saidOf(entry)}`);
    else if (word.state === 'published' && !isMade(entry, word, marks))
      wrong(`${text}; no such meeting was made`);
    else if (word.state === 'undone' && entry.round === 0) wrong(`${text}; it never was taken back`);
  }
  for (const { id, state } of ended) {
    const now = plans.get(id)?.state;
    if (now !== state && now !== 'discarded') wrong(`programme ${id} is ${state}; it is ${now}`);
  }
  for (const { asked, told } of kept) {
    const reason = [...plans.values()].some(
      ({ createdAt, endsBy }) => createdAt.getTime() <= told && endsBy.getTime() >= asked,
    );
    if (!reason) wrong(`another programme is being prepared at ${new Date(asked).toISOString()}; none was`);
  }
  return found;
}

/** Was this published as it was said, in any of its rounds? */
const isMade = (entry: Entry, word: SaidEntry, marks: Programmes['marks']): boolean =>
  Array.from({ length: entry.round + 1 }, (_, round) => marks.get(markOf(entry, round))).some((mark) => {
    if (mark?.meeting._id !== word.meetingId) return false;
    const { state, slotId, tableId } = mark.meeting.history[mark.line]!.after;
    if (word.as === 'draft') return state === 'proposed';
    return state === 'confirmed' && slotId === word.slotId && tableId === word.tableId;
  });

const saidOf = ({ state, slotId, tableId, published, proposal, move }: Entry): string =>
  saidText({
    state,
    slotId,
    tableId,
    meetingId: published?.meetingId ?? proposal?.meetingId ?? move?.meetingId ?? null,
    as: published?.as ?? null,
  });
const saidText = ({ state, slotId, tableId, meetingId, as }: Omit<SaidEntry, 'id' | 'rev'>): string =>
  `${state} in ${slotId} at ${tableId}, meeting ${meetingId}, ${as}`;

function toldInTwoWays(words: readonly Word[]): string[] {
  const first = new Map<string, string>();
  return words.flatMap(({ actor, entries }) =>
    [...entries].flatMap(([name, word]) => {
      const text = saidText(word);
      const before = first.get(name) ?? text;
      first.set(name, before);
      return before === text
        ? []
        : [`entry and revision ${name}: somebody was told ${before}, ${actor} ${text}`];
    }),
  );
}
