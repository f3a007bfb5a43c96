import type { AttendanceDoc, EditionDoc, SittingDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf, local, slotsBetween } from '../edition/grid.ts';
import { takenSlots } from '../seating/availability.ts';

/** A time of the call: 20 minutes, one after the other, in any of its rooms. */
export interface WorkshopTime {
  /** `20261121-1130`, local time of the edition. */
  id: string;
  start: Date;
  end: Date;
  /** Number of the stretch in which it lies. */
  window: number;
}

type CallSource = Pick<EditionDoc, 'timeZone' | 'workshopCall'>;

/** The times of the call in order: as many whole ones as fit in each stretch, without a break between them. */
export function workshopTimes({ timeZone, workshopCall }: CallSource): WorkshopTime[] {
  if (!workshopCall) return [];
  const times = new Map<string, WorkshopTime>();
  for (const [window, { date, start, end }] of workshopCall.windows.entries()) {
    const until = local({ timeZone }, date, end);
    let from = local({ timeZone }, date, start);
    for (let to = from; ; from = to) {
      to = from.plus({ minutes: workshopCall.slotMinutes });
      if (to > until) break;
      const id = from.toFormat('yyyyMMdd-HHmm');
      if (!times.has(id)) times.set(id, { id, start: from.toJSDate(), end: to.toJSDate(), window });
    }
  }
  return [...times.values()].sort((a, b) => a.start.getTime() - b.start.getTime());
}

export const workshopTime = (edition: CallSource, id: string): WorkshopTime | undefined =>
  workshopTimes(edition).find((time) => time.id === id);

/** The session of the programme that a micro-atelier becomes. */
export const sittingIdOf = (workshopId: string): string => `mw-${workshopId}`;

/** Rooms × times of the call in which another session takes place; those in `except` do not count. */
export async function takenRooms(
  context: InEdition,
  except: ReadonlySet<string>,
): Promise<{ timeId: string; roomId: string }[]> {
  const { edition } = context;
  const rooms = new Set(edition.workshopCall?.roomIds);
  const sittings = await sittingsOf(context);
  return workshopTimes(edition).flatMap((time) =>
    sittings
      .filter((one) => rooms.has(one.roomId) && !except.has(one._id) && overlaps(one, time))
      .map((one) => ({ timeId: time.id, roomId: one.roomId })),
  );
}

/** For each of the people, the times of the call in which they are elsewhere: at a table, in a session, or busy by
 * their own wish. Their part in the sessions `except` does not count. */
export async function takenTimes(
  context: InEdition,
  participantIds: readonly string[],
  except: ReadonlySet<string>,
): Promise<Map<string, Set<string>>> {
  const { edition, models } = context;
  const attendances = await models.Attendance.find({ participantIds: { $in: participantIds } }).lean<
    AttendanceDoc[]
  >();
  const own = new Set(
    attendances.filter((one) => except.has(one.sittingId)).flatMap((one) => one.claims ?? []),
  );
  const slotsTaken = await takenSlots(models, edition._id, participantIds, own);
  const sittings = new Map((await sittingsOf(context)).map((one) => [one._id, one]));
  const times = workshopTimes(edition);
  const taken = new Map<string, Set<string>>();
  for (const id of participantIds) {
    const elsewhere = attendances
      .filter((one) => one.participantIds.includes(id) && !except.has(one.sittingId))
      .flatMap((one) => sittings.get(one.sittingId) ?? []);
    const busy = times.filter(
      (time) =>
        elsewhere.some((sitting) => overlaps(sitting, time)) ||
        slotsBetween(gridOf(edition), time.start, time.end).some((slot) => slotsTaken.get(id)?.has(slot.id)),
    );
    taken.set(id, new Set(busy.map((time) => time.id)));
  }
  return taken;
}

const sittingsOf = ({ models, edition }: InEdition) =>
  models.Sitting.find({ editionId: edition._id, removedAt: null }).lean<SittingDoc[]>();

const overlaps = (a: { start: Date; end: Date }, b: { start: Date; end: Date }): boolean =>
  a.start < b.end && b.start < a.end;
