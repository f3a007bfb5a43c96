import type { Models } from '../../models/index.ts';
import { inTurns } from '../bourse/turns.ts';
import type { InEdition } from '../context.ts';
import { type Pair, pairsInSteps } from '../plans/requests.ts';
import type { Rankings } from '../plans/scheduler.ts';

/** Partners of a fiche that are looked at. */
const LISTED = 5;
/** Fiches ranked before somebody else's question has its turn. */
const RANKED_AT_ONCE = 10;
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

async function rankAll({ desk, edition }: InEdition): Promise<Pair[]> {
  const ids = await (await desk.following(edition._id)).ids(edition._id);
  const rankings: Rankings[number][] = [];
  for (let at = 0; at < ids.length; at += RANKED_AT_ONCE) {
    const matcher = await desk.following(edition._id);
    rankings.push(...(await matcher.lists(edition._id, ids.slice(at, at + RANKED_AT_ONCE), LISTED)));
  }
  return inTurns(pairsInSteps(rankings));
}
