import type { EngagementDoc, ReleaseDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';

/** What was given back is of no use to anybody after this. */
const KEPT_DAYS = 2;
/** Removed at one tick of the clock. */
const AT_ONCE = 500;

const GIVEN_BACK: EngagementDoc['kind'][] = ['attendance', 'busy', 'closure'];

/** Gives back all that somebody's kept time, an attendance or a closed table takes, in one write. The document stays for
 * some days as a `release`, which nothing but the catch-up reads: who was not told in time learns of it from there.
 * @param which with a revision, only as it was read
 * @returns whether there was anything to give back */
export async function release(
  { models, now }: InEdition,
  which: Pick<EngagementDoc, '_id'> & Partial<Pick<EngagementDoc, 'rev'>>,
): Promise<boolean> {
  const { matchedCount } = await models.Engagement.updateOne(
    { ...which, kind: { $in: GIVEN_BACK } },
    { $set: { kind: 'release', updatedAt: now().toJSDate() }, $unset: { claims: 1 }, $inc: { rev: 1 } },
    { overwriteDiscriminatorKey: true },
  );
  return matchedCount === 1;
}

/** A duty of the clock: removes what was given back days ago, some of it at each tick; and sessions that were taken out of
 * the programme then. */
export async function forgetReleased({ models, edition, now }: InEdition): Promise<number> {
  const old = {
    editionId: edition._id,
    updatedAt: { $lte: now().minus({ days: KEPT_DAYS }).toJSDate() },
  };
  await models.Sitting.deleteMany({ ...old, removedAt: { $lte: old.updatedAt.$lte } });
  const found = await models.Release.find(old).select('_id').limit(AT_ONCE).lean<Pick<ReleaseDoc, '_id'>[]>();
  if (found.length === 0) return 0;
  // Somebody may be expected again by now, in the same document.
  const { deletedCount } = await models.Release.deleteMany({
    ...old,
    _id: { $in: found.map(({ _id }) => _id) },
  });
  return deletedCount;
}
