import type { Models } from '../../models/index.ts';
import { allRankings } from '../bourse/rankings.ts';
import { inTurns } from '../bourse/turns.ts';
import type { InEdition } from '../context.ts';
import { type Pair, pairsInSteps } from '../plans/requests.ts';

/** Partners of a fiche that are looked at. */
const LISTED = 5;
/** Rankings of all fiches are good for this long, ms: a fiche that changed meanwhile is suggested a minute later. */
const RANKED_FOR_MS = 60_000;

interface Ranked {
  at: number;
  pairs: Promise<Pair[]>;
}
const ranked = new WeakMap<Models, Map<string, Ranked>>();

/** Pairs of fiches of which one lists the other; the same answer for all who ask within a minute. */
export function rankedPairs(context: InEdition): Promise<Pair[]> {
  const editions = ranked.get(context.models) ?? new Map<string, Ranked>();
  ranked.set(context.models, editions);
  const known = editions.get(context.edition._id);
  const at = performance.now();
  if (known && at - known.at < RANKED_FOR_MS) return known.pairs;
  const pairs = rankAll(context);
  editions.set(context.edition._id, { at, pairs });
  pairs.catch(() => editions.delete(context.edition._id));
  return pairs;
}

const rankAll = async (context: InEdition): Promise<Pair[]> =>
  inTurns(pairsInSteps(await allRankings(context, LISTED)));
