import type { AttendanceDoc, SittingDoc, WorkshopDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { expectAnew, isAtTime } from '../edition/expecting.ts';
import { finish } from './places.ts';
import { sittingIdOf, workshopTime } from './times.ts';

/** What is younger is being done right now, perhaps by another process, ms. */
const GRACE_MS = 3_000;
/** How far a look reads back behind the one before, ms: a write that waits for the store carries an instant from before. */
const WINDOW_MS = 60_000;

/** What is taken for a session is several documents: a room, and the time of each person who comes or presents. Who changes
 * one of them makes the others agree; when their server stops half-way, or two of them change a session at once, it is this
 * duty of the clock that does. It compares what changed since its last look, at first everything, and is safe in any number of
 * processes. */
export class SessionSettling {
  #from = 0;

  /** @returns how many sessions did not agree */
  async look(context: InEdition): Promise<number> {
    // Who changes the grid takes people's times again themselves.
    if (context.edition.changing) return 0;
    const began = context.now().toMillis();
    const { sittings, attendances, workshops } = await this.#changed(context, began);
    const byId = new Map(sittings.map((sitting) => [sitting._id, sitting]));
    const apart = await movedByRepairs(context);
    const presenters = new Map(workshops.map((one) => [sittingIdOf(one._id), one.speakerIds]));
    let count = 0;
    for (const workshop of workshops) {
      if (workshop.unsettledSince || workshop.updatedAt.getTime() > began - GRACE_MS) continue;
      const id = sittingIdOf(workshop._id);
      const there = attendances.filter((one) => one.sittingId === id);
      if (agrees(context, workshop, byId.get(id), there)) continue;
      context.tell({ type: 'workshop', workshop: await finish(context, workshop), shown: true });
      count++;
    }
    const astray = attendances.filter(({ sittingId, participantIds, ...attendance }) => {
      if (presenters.get(sittingId)?.some((id) => participantIds.includes(id))) return false;
      const sitting = byId.get(sittingId);
      return !sitting || !isAtTime(context, sitting, { ...attendance, participantIds });
    });
    for (const id of new Set(astray.map(({ sittingId }) => sittingId))) {
      if (apart.has(id)) continue;
      await expectAnew(context, id);
      count++;
    }
    this.#from = began;
    return count;
  }

  /** Sessions of which something changed lately, with all that belongs to them. */
  async #changed({ models, edition: { _id: editionId } }: InEdition, began: number) {
    const first = this.#from === 0;
    const lately = first
      ? {}
      : {
          updatedAt: {
            $gte: new Date(Math.min(this.#from, began) - WINDOW_MS),
            $lte: new Date(began - GRACE_MS),
          },
        };
    const [sittings, attendances, workshops] = await Promise.all([
      models.Sitting.find({ editionId, ...lately })
        .select('_id')
        .lean<{ _id: string }[]>(),
      models.Attendance.find({ editionId, ...lately })
        .select('sittingId')
        .lean<{ sittingId: string }[]>(),
      models.Workshop.find({ editionId, ...lately })
        .select('_id')
        .lean<{ _id: string }[]>(),
    ]);
    const ids = [
      ...new Set([
        ...sittings.map(({ _id }) => _id),
        ...attendances.map(({ sittingId }) => sittingId),
        ...workshops.map(({ _id }) => sittingIdOf(_id)),
      ]),
    ];
    if (ids.length === 0) return { sittings: [], attendances: [], workshops: [] };
    const workshopIds = ids.filter((id) => id.startsWith('mw-')).map((id) => id.slice('mw-'.length));
    // In this order: what is taken for a session is written after what says so.
    return {
      attendances: await models.Attendance.find({ editionId, sittingId: { $in: ids } }).lean<
        AttendanceDoc[]
      >(),
      sittings: await models.Sitting.find({ _id: { $in: ids }, removedAt: null }).lean<SittingDoc[]>(),
      workshops:
        workshopIds.length === 0
          ? []
          : await models.Workshop.find({ editionId, _id: { $in: workshopIds } }).lean<WorkshopDoc[]>(),
    };
  }
}

/** Do the session and the time of who presents it agree with the place of a micro-atelier? */
function agrees(
  context: InEdition,
  { place, title, speakerIds }: WorkshopDoc,
  sitting: SittingDoc | undefined,
  attendances: readonly AttendanceDoc[],
): boolean {
  const present = attendances.filter(({ participantIds }) =>
    participantIds.some((id) => speakerIds.includes(id)),
  );
  if (!place) return !sitting && present.length === 0;
  const time = workshopTime(context.edition, place.timeId);
  if (!time) return true;
  return (
    sitting !== undefined &&
    sitting.roomId === place.roomId &&
    sitting.start.getTime() === time.start.getTime() &&
    Object.values(sitting.title).includes(title) &&
    present.length === speakerIds.length &&
    present.every((attendance) => isAtTime(context, sitting, attendance))
  );
}

/** Sessions that a repair moves right now: it seats the meetings in the way elsewhere before it takes people's time. */
async function movedByRepairs({ models, edition }: InEdition): Promise<Set<string>> {
  const repairs = await models.Repair.find({
    editionId: edition._id,
    status: { $in: ['running', 'undoing'] },
  })
    .select('disturbances')
    .lean<{ disturbances: { kind: string; sittingId?: string }[] }[]>();
  return new Set(
    repairs.flatMap(({ disturbances }) => disturbances.flatMap(({ sittingId }) => sittingId ?? [])),
  );
}
