import type { AttendanceDoc, SittingDoc, WorkshopDoc } from '../../models/index.ts';
import { type InEdition, isDuplicate } from '../context.ts';
import { release } from '../seating/release.ts';
import { attendanceClaims, claiming } from './attendance-claims.ts';
import { currentEdition } from './current.ts';

/** Each turn has seen the session or the grid change meanwhile; then the clock goes on. */
const ATTEMPTS = 10;

/** A session that is in the programme; null when it is not, or no longer. */
export const sittingThere = ({ models }: InEdition, id: string): Promise<SittingDoc | null> =>
  models.Sitting.findOne({ _id: id, removedAt: null }).lean<SittingDoc>();

/** Takes a session out of the programme, in one write. The document stays for some days, and nobody reads it but who was not
 * told in time, and the clock, which frees whoever is still expected there. It tells everybody.
 * @param which with a revision, only as it was read
 * @returns null when there was none */
export async function takeOut(
  { models, edition, now, tell }: InEdition,
  which: Pick<SittingDoc, '_id'> & Partial<Pick<SittingDoc, 'rev'>>,
): Promise<SittingDoc | null> {
  const at = now().toJSDate();
  const gone = await models.Sitting.findOneAndUpdate(
    { ...which, removedAt: null },
    {
      // No room and nobody: what the index needs is a claim that nothing else makes.
      $set: { removedAt: at, updatedAt: at, claims: [`${edition._id}·gone·${which._id}`] },
      $inc: { rev: 1 },
    },
    { returnDocument: 'after' },
  ).lean<SittingDoc>();
  if (gone) tell({ type: 'sitting-removed', editionId: edition._id, id: gone._id, rev: gone.rev });
  return gone;
}

/** Makes what is taken of those who come to a session agree with its time, after it was moved or taken out: each by one
 * write, as their attendance was read. Whoever changes a session or an attendance looks at the session again after their
 * last write, so that the last of all of them has seen the last time. Who presents a micro-atelier is left to it.
 * @returns who is elsewhere at its time, and is expected no longer; when it is not in the programme, all */
export async function expectAnew(context: InEdition, sittingId: string): Promise<string[]> {
  const { models } = context;
  const released: string[] = [];
  let here = context;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const sitting = await sittingThere(here, sittingId);
    const speakerIds = await presenting(here, sittingId);
    const there = { editionId: here.edition._id, sittingId };
    for (const attendance of await models.Attendance.find(there).lean<AttendanceDoc[]>()) {
      const comes = !attendance.participantIds.some((id) => speakerIds.includes(id));
      if (comes && !(await takeTime(here, sitting, attendance))) released.push(...attendance.participantIds);
    }
    const [edition, now] = await Promise.all([currentEdition(models), sittingThere(here, sittingId)]);
    if (edition?._id !== here.edition._id) break;
    if (edition.rev === here.edition.rev && now?.rev === sitting?.rev) break;
    here = { ...here, edition };
  }
  return released;
}

/** Who presents the micro-atelier that became this session. */
export async function presenting({ models }: InEdition, sittingId: string): Promise<string[]> {
  if (!sittingId.startsWith('mw-')) return [];
  const workshop = await models.Workshop.findById(sittingId.slice('mw-'.length))
    .select('speakerIds')
    .lean<Pick<WorkshopDoc, 'speakerIds'>>();
  return workshop?.speakerIds ?? [];
}

/** Does this attendance take the time of its session, and nothing else? */
export const isAtTime = (
  { edition }: InEdition,
  sitting: Pick<SittingDoc, 'start' | 'end'>,
  { participantIds, claims = [] }: Pick<AttendanceDoc, 'participantIds' | 'claims'>,
): boolean => participantIds.flatMap((id) => attendanceClaims(edition, sitting, id)).join() === claims.join();

/** @returns false when they are expected no longer */
async function takeTime(
  context: InEdition,
  sitting: SittingDoc | null,
  attendance: AttendanceDoc,
): Promise<boolean> {
  const { edition, models, now, tell } = context;
  const { _id, rev, participantIds } = attendance;
  if (sitting && isAtTime(context, sitting, attendance)) return true;
  let stays = sitting !== null;
  if (sitting) {
    const claims = participantIds.flatMap((id) => attendanceClaims(edition, sitting, id));
    const updatedAt = now().toJSDate();
    try {
      await models.Attendance.updateOne(
        { _id, rev },
        { ...claiming(claims, { updatedAt }), $inc: { rev: 1 } },
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      stays = false;
    }
  }
  // Who has just left by themselves is not told that they cannot come.
  if (!stays && !(await release(context, { _id, rev }))) return true;
  for (const participantId of participantIds) tell({ type: 'agenda', editionId: edition._id, participantId });
  return stays;
}
