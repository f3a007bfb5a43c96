import type { Connection } from 'mongoose';
import { violations } from '../support/checker.ts';
import { UNCHANGED_SITTING } from './acts-of-curators.ts';
import { type Log, type Seen, UNTOLD_MS } from './evidence.ts';
import { stepsOf, wrongLines } from './lines.ts';
import { programmesOf, wrongProgrammes } from './programmes.ts';
import { wrongSessions } from './sessions.ts';
import { wrongWorkshops } from './workshops.ts';

/** After a storm: the checker over the store, and what every client was told against it. Reads raw documents,
 * shares no code with the server. */

interface Raw {
  _id: string;
  kind: string;
  rev: number;
  state: string;
  slotId: string | null;
  tableId: string | null;
  participantIds: string[];
  slotIds: string[];
  sittingId: string;
  commandKey?: string;
  expiresAt?: Date | null;
  history?: { at: Date; byId: string | null; after: Seen; commandKey?: string }[];
}

/** A repair, a proposal of another time, or a programme. */
type Other = Pick<Raw, '_id' | 'commandKey' | 'history'> & {
  status: string;
  meetingId?: string;
  expiresAt: Date;
};

export interface Verdict {
  violations: string[];
  /** What was done in the lines: step → how often. */
  lines: Map<string, number>;
  /** What became of proposals of other times: status → how many. */
  moves: Map<string, number>;
  /** What became of programmes and their entries: what → how many. */
  programmes: Map<string, number>;
}

/** @param offerMs how long a place was offered in this storm
 * @param clock did the servers' clock run, so that nothing that is over may be left? */
export async function verdictOn(
  connection: Connection,
  logs: readonly Log[],
  { offerMs, clock }: { offerMs: number; clock: boolean },
): Promise<Verdict> {
  const all = async <T>(name: string) =>
    (await connection.db!.collection(name).find({}).toArray()) as unknown as T[];
  const docs = await all<Raw>('engagements');
  const moves = await all<Other>('moves');
  const others = [...moves, ...(await all<Other>('repairs'))];
  const plans = await all<Other>('plans');
  const programme = [...(await all<Other>('workshops')), ...(await all<Other>('sittings'))];
  const overruled = new Set(logs.flatMap((log) => [...log.overruled]));
  const statuses = new Map<string, number>();
  for (const { status } of moves) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const found = [
    ...(await violations(connection)),
    ...brokenPromises(docs, [...others, ...plans, ...programme], logs),
    ...(await wrongProgrammes(connection, logs)),
    ...(await wrongWorkshops(connection, clock)),
    ...(await wrongSessions(connection, logs)),
    ...logs.flatMap((log) => wrongHoldings(docs, log, overruled)),
    ...logs.flatMap((log) => wrongView(docs, log)),
    ...logs.flatMap((log) => untold(docs, log)),
    ...logs.flatMap((log) => log.oddities.map((what) => `${log.actor}: ${what}`)),
    ...wrongMoves(docs, moves),
    ...(clock ? [...leftOver(docs, others), ...(await wrongLines(connection, offerMs))] : []),
  ];
  return {
    violations: found,
    lines: await stepsOf(connection),
    moves: statuses,
    programmes: await programmesOf(connection),
  };
}

/** A move that is done was carried out once, by a line in the history of its meeting. */
function wrongMoves(docs: readonly Raw[], moves: readonly Other[]): string[] {
  const byId = new Map(docs.map((doc) => [doc._id, doc]));
  return moves.flatMap((move) => {
    const lines = byId.get(move.meetingId!)?.history ?? [];
    const carriedOut = lines.filter((line) => line.commandKey === `move·${move._id}·moved`).length;
    return carriedOut === (move.status === 'done' ? 1 : 0)
      ? []
      : [`move ${move._id} is ${move.status}, and was carried out ${carriedOut} times`];
  });
}

/** The clock ticks every ten seconds, and has this long, ms. */
const CLOCK_MS = 25_000;

/** What the clock had to end, and did not. */
function leftOver(docs: readonly Raw[], others: readonly Other[]): string[] {
  const now = Date.now();
  const isOver = (one: { expiresAt?: Date | null }) =>
    one.expiresAt != null && now - one.expiresAt.getTime() > CLOCK_MS;
  return [
    ...docs
      .filter((doc) => ['proposed', 'displaced', 'offered'].includes(doc.state) && isOver(doc))
      .map(
        (doc) =>
          `${doc.kind} ${doc._id} is ${doc.state} until ${doc.expiresAt!.toISOString()}, which is over`,
      ),
    ...others
      .filter((one) => ['open', 'running', 'undoing'].includes(one.status) && isOver(one))
      .map((one) => `${one._id} is ${one.status} after its end`),
  ];
}

/** Every acknowledged change is there, every refused one is not. */
function brokenPromises(docs: readonly Raw[], others: readonly Other[], logs: readonly Log[]): string[] {
  const found: string[] = [];
  const byId = new Map(docs.map((doc) => [doc._id, doc]));
  const byKey = new Map<string, { _id: string }>();
  for (const doc of [...docs, ...others]) {
    for (const key of [doc.commandKey, ...(doc.history ?? []).map((line) => line.commandKey)]) {
      if (key !== undefined) byKey.set(key, doc);
    }
  }
  for (const log of logs) {
    for (const told of log.told) {
      const key = `${log.actor}·${told.key}`;
      const effect = byKey.get(key);
      if (told.other !== undefined) {
        if (effect?._id !== told.other)
          found.push(`${key} was acknowledged with ${told.other}, which lacks it`);
        continue;
      }
      if (!told.meeting) {
        if (effect)
          found.push(`${key} was refused (${told.refusedWith}) and had its effect on ${effect._id}`);
        continue;
      }
      const { id, rev } = told.meeting;
      const doc = byId.get(id);
      if (!doc) found.push(`${key} was acknowledged with meeting ${id}, which is not there`);
      else if (doc.rev < rev) found.push(`${key} was told revision ${rev} of ${id}, which is at ${doc.rev}`);
      else if (effect !== doc) found.push(`${key} was acknowledged with ${id}, whose history lacks it`);
      else if (text(doc.history?.[rev]?.after) !== text(told.meeting)) {
        found.push(
          `${key} was told ${text(told.meeting)}; the history says ${text(doc.history?.[rev]?.after)}`,
        );
      }
    }
  }
  return found;
}

/** Kept slots, sessions and closed tables are as the last acknowledged command left them. */
function wrongHoldings(docs: readonly Raw[], log: Log, overruled: ReadonlySet<string>): string[] {
  const held = new Set(
    docs.flatMap((doc) => {
      if (doc.kind === 'closure') return doc.slotIds.map((slotId) => `closed ${doc.tableId} ${slotId}`);
      if (!doc.participantIds.includes(log.actor)) return [];
      if (doc.kind === 'busy') return doc.slotIds.map((slotId) => `busy ${slotId}`);
      return doc.kind === 'attendance' ? [`attends ${doc.sittingId}`] : [];
    }),
  );
  return (
    [...log.holdings]
      .filter(([what]) => !overruled.has(`${log.actor} ${what}`) && !what.startsWith('session '))
      // Who is expected in a session that changes its time may be elsewhere then, and so is expected no longer.
      .filter(([what, wanted]) => wanted === 'free' || !mayMove(what))
      .filter(([what, wanted]) => wanted !== 'unknown' && (wanted === 'held') !== held.has(what))
      .map(([what, wanted]) => `${log.actor} was told that "${what}" is ${wanted}; the store says otherwise`)
  );
}

const mayMove = (what: string): boolean =>
  what.startsWith('attends ') && what !== `attends ${UNCHANGED_SITTING}`;

/** What the client would show at the end is what the store holds, meeting by meeting. */
function wrongView(docs: readonly Raw[], log: Log): string[] {
  const mine = concerning(docs, log);
  const found = mine
    .filter((doc) => {
      const seen = log.view.get(doc._id);
      if (!seen) return true;
      if (seen.rev === doc.rev) return text(seen) !== text(doc);
      return !changedByClock(doc, seen.rev, log.lookedAt - ON_ITS_WAY_MS);
    })
    .map((doc) => {
      const seen = log.view.get(doc._id);
      return `${log.actor} sees ${seen ? `revision ${seen.rev}` : 'nothing'} of ${doc._id}, which is at ${doc.rev}`;
    });
  const known = new Set(mine.map((doc) => doc._id));
  for (const id of log.view.keys())
    if (!known.has(id)) found.push(`${log.actor} sees ${id}, which is not theirs`);
  return found;
}

/** A write carries the instant before it, ms. */
const ON_ITS_WAY_MS = 3_000;

/** Commands are over when clients look for the last time; the clock goes on, and what it ended since they do not know. */
const changedByClock = (doc: Raw, seenRev: number, since: number): boolean =>
  (doc.history ?? []).slice(seenRev + 1).every((line) => line.byId === null && line.at.getTime() >= since);

/** Facts and resuming had brought everything before anybody looked again: also what a process wrote and died before
 * telling. */
function untold(docs: readonly Raw[], log: Log): string[] {
  return concerning(docs, log)
    .filter((doc) => {
      const heard = log.heard.get(doc._id);
      if (heard === doc.rev) return false;
      return heard === undefined || !changedByClock(doc, heard, log.lookedAt - UNTOLD_MS);
    })
    .map((doc) => {
      const heard = log.heard.get(doc._id);
      return `${log.actor} was told ${heard === undefined ? 'nothing' : `revision ${heard}`} of ${doc._id}, which is at ${doc.rev}`;
    });
}

const concerning = (docs: readonly Raw[], log: Log): Raw[] =>
  docs.filter((doc) => doc.kind === 'meeting' && (log.staff || doc.participantIds.includes(log.actor)));

const text = (place: Seen | undefined): string =>
  place ? `${place.state} in ${place.slotId} at ${place.tableId}` : 'nothing';
