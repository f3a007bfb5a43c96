import type { Connection } from 'mongoose';

/** After a storm, about micro-ateliers: what is in the programme has its room and its speakers at its time, what is not has
 * nothing, and nothing is left half done. Reads raw documents, shares no code with the server. */

interface Workshop {
  _id: string;
  editionId: string;
  speakerIds: string[];
  place: { timeId: string; roomId: string } | null;
  withdrawn: boolean;
  unsettledSince?: Date;
}
interface Sitting {
  _id: string;
  editionId: string;
  roomId: string;
  start: Date;
  end: Date;
}
interface Attendance {
  _id: string;
  kind: string;
  sittingId: string;
  participantIds: string[];
}

/** What a server left half done is finished after so long, and a tick of the clock, ms. */
const FINISHED_MS = 45_000;

/** @param clock did the servers' clock run, so that what is half done for long is wrong? */
export async function wrongWorkshops(connection: Connection, clock: boolean): Promise<string[]> {
  const all = async <T>(name: string, filter = {}) =>
    (await connection.db!.collection(name).find(filter).toArray()) as unknown as T[];
  const workshops = await all<Workshop>('workshops');
  const sittings = await all<Sitting>('sittings', { removedAt: { $exists: false } });
  const attendances = await all<Attendance>('engagements', { kind: 'attendance' });
  const zones = new Map(
    (await all<{ _id: string; timeZone: string }>('editions')).map(({ _id, timeZone }) => [_id, timeZone]),
  );
  const byId = new Map(sittings.map((sitting) => [sitting._id, sitting]));
  const expected = new Set(attendances.map((one) => `${one.sittingId} ${one.participantIds[0]}`));
  const found: string[] = [];
  for (const { _id, editionId, place, withdrawn, speakerIds, unsettledSince } of workshops) {
    const wrong = (what: string) => found.push(`micro-atelier ${_id} ${what}`);
    if (unsettledSince) {
      const since = Date.now() - unsettledSince.getTime();
      if (clock && since > FINISHED_MS) wrong(`is half done since ${unsettledSince.toISOString()}`);
      continue;
    }
    const sitting = byId.get(`mw-${_id}`);
    const held = speakerIds.filter((id) => expected.has(`mw-${_id} ${id}`));
    if (place && withdrawn) wrong('was withdrawn, and is in the programme');
    if (!place) {
      if (sitting) wrong(`is not in the programme, and has ${sitting.roomId}`);
      if (held.length > 0) wrong(`is not in the programme, and expects ${held}`);
      continue;
    }
    const at = sitting && `${timeOf(sitting.start, zones.get(editionId)!)} in ${sitting.roomId}`;
    const should = `${place.timeId} in ${place.roomId}`;
    if (at !== should) wrong(`is at ${should}, and has ${at ?? 'no room'}`);
    if (held.length < speakerIds.length) wrong(`expects [${held}] of [${speakerIds}]`);
  }
  for (const { _id, sittingId } of attendances)
    if (!byId.has(sittingId)) found.push(`attendance ${_id} is of no session`);
  return [...found, ...crossing(sittings)];
}

/** Two sessions in one room at one time. */
const crossing = (sittings: readonly Sitting[]): string[] =>
  sittings.flatMap((one, index) =>
    sittings
      .slice(index + 1)
      .filter(({ roomId, start, end }) => roomId === one.roomId && start < one.end && end > one.start)
      .map((other) => `${one._id} and ${other._id} are in ${one.roomId} at the same time`),
  );

/** `20261121-1130`, by the clock on the wall. Swedish writes dates as ISO does. */
const timeOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .replaceAll(/[-:]/g, '')
    .replace(' ', '-');
