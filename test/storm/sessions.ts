import type { Connection } from 'mongoose';
import { type Log, type SaidSitting, type SaidWorkshop, UNTOLD_MS } from './evidence.ts';

/** After a storm, about sessions and micro-ateliers: what was said of them is so, or something newer is; rooms are claimed for
 * their sessions and for nothing else; and what everybody shows is the programme. Reads raw documents, shares no code with
 * the server. */

interface Sitting {
  _id: string;
  rev: number;
  editionId: string;
  title: { fr: string };
  roomId: string;
  start: Date;
  end: Date;
  claims: string[];
  removedAt?: Date;
  updatedAt?: Date;
}
interface Workshop {
  _id: string;
  rev: number;
  title: string;
  speakerIds: string[];
  withdrawn: boolean;
  place: { timeId: string; roomId: string } | null;
}
type Word = Pick<
  Log,
  'actor' | 'workshops' | 'sittings' | 'removing' | 'holdings' | 'heardProgramme' | 'lookedAt' | 'staff'
>;

/** Rooms are claimed by pieces of this length, ms. */
const PIECE_MS = 300_000;

export async function wrongSessions(connection: Connection, logs: readonly Word[]): Promise<string[]> {
  const all = async <T extends { _id: string }>(name: string) => {
    const docs = (await connection.db!.collection(name).find({}).toArray()) as unknown as T[];
    return new Map(docs.map((doc) => [doc._id, doc]));
  };
  const workshops = await all<Workshop>('workshops');
  const ever = await all<Sitting>('sittings');
  const sittings = new Map([...ever].filter(([, { removedAt }]) => !removedAt));
  const removing = new Set(logs.flatMap((log) => [...log.removing]));
  return [
    ...[...sittings.values()].flatMap((sitting) => wrongRoom(sitting, workshops)),
    ...logs.flatMap((log) => [
      ...[...log.workshops.values()].flatMap((word) => brokenWorkshop(log, word, workshops.get(word.id))),
      ...[...log.sittings.values()].flatMap((word) =>
        brokenSitting(log, word, sittings.get(word.id), removing),
      ),
      ...wrongRemovals(log, sittings),
      ...wrongProgramme(log, sittings, ever),
    ]),
  ];
}

/** The room is claimed for the time of the session, and who presents a micro-atelier with it. */
function wrongRoom(sitting: Sitting, workshops: ReadonlyMap<string, Workshop>): string[] {
  const speakers = workshops.get(sitting._id.replace(/^mw-/, ''))?.speakerIds ?? [];
  const expected: string[] = [];
  for (const one of [sitting.roomId, ...speakers.map((id) => `speaker-${id}`)])
    for (let time = sitting.start.getTime(); time < sitting.end.getTime(); time += PIECE_MS)
      expected.push(`${sitting.editionId}·${one}·${time / PIECE_MS}`);
  return expected.sort().join() === [...sitting.claims].sort().join()
    ? []
    : [`session ${sitting._id} claims [${sitting.claims}] and should claim [${expected}]`];
}

/** A later word may have followed; who withdrew one does not find it again. */
function brokenWorkshop({ actor }: Word, word: SaidWorkshop, workshop: Workshop | undefined): string[] {
  const wrong = (what: string) => [
    `${actor} was told that micro-atelier ${word.id} is ${word.state} at revision ${word.rev}; ${what}`,
  ];
  if (!workshop) return wrong('it is not there');
  if (workshop.rev < word.rev) return wrong(`it is at ${workshop.rev}`);
  if (word.state === 'withdrawn' && !workshop.withdrawn) return wrong('it was not withdrawn');
  if (workshop.rev > word.rev) return [];
  const place = workshop.place && `${workshop.place.timeId} in ${workshop.place.roomId}`;
  const state = workshop.withdrawn ? 'withdrawn' : place ? 'programmed' : 'submitted';
  const said = `${word.state}, ${word.title}, ${word.place}`;
  const is = `${state}, ${workshop.title}, ${place}`;
  return said === is ? [] : wrong(`said was "${said}", the store has "${is}"`);
}

function brokenSitting(
  { actor }: Word,
  word: SaidSitting,
  sitting: Sitting | undefined,
  removing: ReadonlySet<string>,
): string[] {
  const wrong = (what: string) => [
    `${actor} was told of session ${word.id} at revision ${word.rev}; ${what}`,
  ];
  // What a micro-atelier became goes with it.
  if (!sitting) return removing.has(word.id) || word.id.startsWith('mw-') ? [] : wrong('it is not there');
  if (sitting.rev < word.rev) return wrong(`it is at ${sitting.rev}`);
  if (sitting.rev > word.rev) return [];
  const said = [word.title, word.roomId, word.start, word.end].join(', ');
  const { title, roomId, start, end } = sitting;
  const is = [title.fr, roomId, start.toISOString(), end.toISOString()].join(', ');
  return said === is ? [] : wrong(`said was "${said}", the store has "${is}"`);
}

/** What was said to be out of the programme is. */
const wrongRemovals = ({ actor, holdings }: Word, sittings: ReadonlyMap<string, Sitting>): string[] =>
  [...holdings].flatMap(([what, held]) => {
    const id = what.match(/^session (.*)$/)?.[1];
    return id !== undefined && held === 'free' && sittings.has(id)
      ? [`${actor} was told that session ${id} was taken out, and it is there`]
      : [];
  });

/** What facts and resuming had brought before anybody looked again. */
function wrongProgramme(
  { actor, heardProgramme, lookedAt }: Word,
  sittings: ReadonlyMap<string, Sitting>,
  ever: ReadonlyMap<string, Sitting>,
): string[] {
  const found: string[] = [];
  // Commands are over long before clients look for the last time: what changed since is the clock's, and may be on its way.
  const isLate = (id: string) => (ever.get(id)?.updatedAt?.getTime() ?? 0) >= lookedAt - UNTOLD_MS;
  for (const [id, { rev }] of sittings) {
    const shown = heardProgramme.get(id);
    if (shown !== rev && !isLate(id))
      found.push(`${actor} shows revision ${shown} of session ${id}, which is at ${rev}`);
  }
  for (const id of heardProgramme.keys())
    if (!sittings.has(id) && !isLate(id))
      found.push(`${actor} shows session ${id}, which is not in the programme`);
  return found;
}
