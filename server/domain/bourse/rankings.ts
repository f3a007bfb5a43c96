import type { InEdition } from '../context.ts';
import type { Rankings } from './matcher.ts';

/** Fiches ranked before somebody else's question has its turn. */
const RANKED_AT_ONCE = 10;

/** The best partners of every fiche of the edition, from what the matcher has read already.
 * @param limit partners of each */
export async function allRankings({ desk, edition }: InEdition, limit: number): Promise<Rankings> {
  const ids = await (await desk.following(edition._id)).ids(edition._id);
  const rankings: Rankings = [];
  for (let at = 0; at < ids.length; at += RANKED_AT_ONCE) {
    const matcher = await desk.following(edition._id);
    rankings.push(...(await matcher.lists(edition._id, ids.slice(at, at + RANKED_AT_ONCE), limit)));
  }
  return rankings;
}
