import type { EditionDoc } from '../../models/index.ts';
import type { Services } from '../context.ts';

/** The grid of an edition never changes without a new revision, so a document read is good for its grid (see gridOf). */
const remembered = new WeakMap<object, EditionDoc>();

type Version = Pick<EditionDoc, '_id' | 'rev' | 'changing'>;

/** The edition that this installation serves: the newest. */
export async function currentEdition(models: Services['models']): Promise<EditionDoc | null> {
  const newest = () => models.Edition.findOne().sort({ createdAt: -1 });
  const known = remembered.get(models);
  if (known) {
    const current = await newest().select('rev changing').lean<Version>();
    // The same object for the same revision: it is not read again, and what hangs on it (the grid) is computed once.
    if (current && sameVersion(known, current)) return known;
  }
  const edition = await newest().lean<EditionDoc>();
  if (edition) remembered.set(models, edition);
  return edition;
}

const sameVersion = (one: Version, other: Version): boolean =>
  one._id === other._id &&
  one.rev === other.rev &&
  one.changing?.token === other.changing?.token &&
  one.changing?.done === other.changing?.done;
