import type { Connection } from 'mongoose';
import { violations } from '../support/checker.ts';
import type { Log, Seen } from './client.ts';

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
  history?: { after: Seen; commandKey?: string }[];
}

export async function violationsAfter(connection: Connection, logs: readonly Log[]): Promise<string[]> {
  const docs = (await connection.db!.collection('engagements').find({}).toArray()) as unknown as Raw[];
  return [
    ...(await violations(connection)),
    ...brokenPromises(docs, logs),
    ...logs.flatMap((log) => wrongHoldings(docs, log)),
    ...logs.flatMap((log) => wrongView(docs, log)),
    ...logs.flatMap((log) => untold(docs, log)),
    ...logs.flatMap((log) => log.oddities.map((what) => `${log.actor}: ${what}`)),
  ];
}

/** Every acknowledged change is there, every refused one is not. */
function brokenPromises(docs: readonly Raw[], logs: readonly Log[]): string[] {
  const found: string[] = [];
  const byId = new Map(docs.map((doc) => [doc._id, doc]));
  const byKey = new Map<string, Raw>();
  for (const doc of docs) {
    for (const key of [doc.commandKey, ...(doc.history ?? []).map((line) => line.commandKey)]) {
      if (key !== undefined) byKey.set(key, doc);
    }
  }
  for (const log of logs) {
    for (const told of log.told) {
      const key = `${log.actor}·${told.key}`;
      const effect = byKey.get(key);
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
function wrongHoldings(docs: readonly Raw[], log: Log): string[] {
  const held = new Set(
    docs.flatMap((doc) => {
      if (doc.kind === 'closure') return doc.slotIds.map((slotId) => `closed ${doc.tableId} ${slotId}`);
      if (!doc.participantIds.includes(log.actor)) return [];
      if (doc.kind === 'busy') return doc.slotIds.map((slotId) => `busy ${slotId}`);
      return doc.kind === 'attendance' ? [`attends ${doc.sittingId}`] : [];
    }),
  );
  return [...log.holdings]
    .filter(([what, wanted]) => wanted !== 'unknown' && (wanted === 'held') !== held.has(what))
    .map(([what, wanted]) => `${log.actor} was told that "${what}" is ${wanted}; the store says otherwise`);
}

/** What the client would show at the end is what the store holds, meeting by meeting. */
function wrongView(docs: readonly Raw[], log: Log): string[] {
  const mine = concerning(docs, log);
  const found = mine
    .filter((doc) => {
      const seen = log.view.get(doc._id);
      return !seen || seen.rev !== doc.rev || text(seen) !== text(doc);
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

/** Facts and resuming had brought everything before anybody looked again: also what a process wrote and died before
 * telling. */
function untold(docs: readonly Raw[], log: Log): string[] {
  return concerning(docs, log)
    .filter((doc) => log.heard.get(doc._id) !== doc.rev)
    .map((doc) => {
      const heard = log.heard.get(doc._id);
      return `${log.actor} was told ${heard === undefined ? 'nothing' : `revision ${heard}`} of ${doc._id}, which is at ${doc.rev}`;
    });
}

const concerning = (docs: readonly Raw[], log: Log): Raw[] =>
  docs.filter((doc) => doc.kind === 'meeting' && (log.staff || doc.participantIds.includes(log.actor)));

const text = (place: Seen | undefined): string =>
  place ? `${place.state} in ${place.slotId} at ${place.tableId}` : 'nothing';
