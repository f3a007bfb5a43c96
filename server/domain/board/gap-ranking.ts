import type { MatchIndex, Steps } from '../../../matching/index.ts';
import type { Models } from '../../models/index.ts';
import { inTurns } from '../bourse/turns.ts';
import type { InEdition } from '../context.ts';
import { type Pair, pairsInSteps } from '../plans/requests.ts';
import type { Rankings } from '../plans/scheduler.ts';

/** Partners of a fiche that are looked at. */
const LISTED = 5;
/** Fiches ranked before the index may change again. */
const RANKED_AT_ONCE = 20;
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
  const index = await desk.index(edition._id);
  const ids = [...index.readings()].map(({ listing }) => listing.id);
  const rankings: Rankings[number][] = [];
  for (let at = 0; at < ids.length; at += RANKED_AT_ONCE)
    rankings.push(
      ...(await desk.ask(edition._id, (asked) => rankSome(asked, ids.slice(at, at + RANKED_AT_ONCE)))),
    );
  return inTurns(pairsInSteps(rankings));
}

function* rankSome(index: MatchIndex, ids: readonly string[]): Steps<Rankings[number][]> {
  const rankings: Rankings[number][] = [];
  for (const id of ids) {
    // The index went on following the store meanwhile.
    if (!index.has(id)) continue;
    const matches = yield* index.rankInSteps(id, { limit: LISTED });
    rankings.push({ id, matches: matches.map((match) => ({ id: match.id, score: match.score })) });
    yield;
  }
  return rankings;
}
