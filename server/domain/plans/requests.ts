import { finish, type Steps, sortInSteps } from '../../../matching/steps.ts';
import { PLAN } from '../../contract/limits.ts';
import type { PlanSettings } from '../../contract/plans.ts';
import type {
  ListingDoc,
  MeetingDoc,
  OrganisationDoc,
  PlanEntryDoc,
  PlanRequest,
  ProposalBefore,
} from '../../models/index.ts';
import type { Rankings } from '../bourse/matcher.ts';
import { allRankings } from '../bourse/rankings.ts';
import type { InEdition } from '../context.ts';
import { whoSits } from './people.ts';
import { type Relations, relationsOf } from './relations.ts';
import type { ScheduleFacts } from './schedule-facts.ts';
import { organisationOf, slotsToCome } from './schedule-problem.ts';

/** A meeting to find a place for, with what the schedule needs and what its entry will say. */
export interface Candidate extends PlanRequest {
  id: string;
  /** The only slots, when somebody named them. */
  slots: string[] | null;
  /** Slots that one of the sides wished for. */
  preferred: string[];
  proposal: PlanEntryDoc['proposal'];
  /** Two fiches whose match is the reason. */
  pair: [string, string] | null;
}

/** Partners of a fiche that are looked at, and those among which it must be for the interest to be mutual. */
const LISTED = 10;
const BEST = 5;
/** What a request is worth before its score: who asked comes first. By judgement. */
const SOURCE_WEIGHT = { proposal: 1.5, mutual: 1.2, suggested: 0.8 } as const;
/** Stands for the score of a proposal about no fiche: an ordinary match. */
const USUAL_SCORE = 0.5;
/** Pairs between two pauses. */
const PAIRED_AT_ONCE = 500;
const EXPONENT = { off: 0, normal: 1, strong: 2.5 } as const;

/** Everything that a programme shall try to place: proposals that wait, pairs of organisations whose fiches are among the
 * best of one another, and suggested ones, as `settings` chooses. One meeting for two organisations: those that
 * will meet, met, declined or put the other aside are left alone. */
export async function planRequests(
  context: InEdition,
  settings: PlanSettings,
  facts: ScheduleFacts,
): Promise<Candidate[]> {
  const { models, edition } = context;
  const [listings, organisations, meetings] = await Promise.all([
    models.Listing.find({ editionId: edition._id, status: 'published' }).lean<ListingDoc[]>(),
    models.Organisation.find({ editionId: edition._id }).lean<OrganisationDoc[]>(),
    models.Meeting.find({ editionId: edition._id }).lean<MeetingDoc[]>(),
  ]);
  const relations = relationsOf(meetings, organisations, listings);
  const byId = new Map(listings.map((listing) => [listing._id, listing]));
  // A fiche may be published between the two readings.
  const pairs = pairsOf(await allRankings(context, LISTED)).filter(({ ids }) =>
    ids.every((id) => byId.has(id)),
  );
  const found = [
    ...proposals(settings, facts, relations, meetings, pairs, byId),
    ...matches(settings, facts, relations, pairs, byId),
  ];
  return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, PLAN.requests);
}

/** Two fiches and how they see each other; places count from 0. */
export interface Pair {
  ids: [string, string];
  score: number;
  mutual: boolean;
}

/** Pairs of fiches of which at least one lists the other, best first. */
export const pairsOf = (rankings: Rankings): Pair[] => finish(pairsInSteps(rankings));

/** The same for who must let others have a turn meanwhile. */
export function* pairsInSteps(rankings: Rankings): Steps<Pair[]> {
  const seen = new Map<string, { ids: [string, string]; scores: number[]; places: number[] }>();
  for (const { id, matches } of rankings) {
    for (const [place, match] of matches.entries()) {
      const ids: [string, string] = id < match.id ? [id, match.id] : [match.id, id];
      const name = ids.join(' ');
      const pair = seen.get(name) ?? { ids, scores: [], places: [] };
      pair.scores.push(match.score);
      pair.places.push(place);
      seen.set(name, pair);
    }
    yield;
  }
  const pairs: Pair[] = [];
  for (const { ids, scores, places } of seen.values()) {
    pairs.push({
      ids,
      score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
      mutual: places.length === 2 && places.every((place) => place < BEST),
    });
    if (pairs.length % PAIRED_AT_ONCE === 0) yield;
  }
  return yield* sortInSteps(pairs, (a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1));
}

function proposals(
  settings: PlanSettings,
  facts: ScheduleFacts,
  relations: Relations,
  meetings: readonly MeetingDoc[],
  pairs: readonly Pair[],
  listings: ReadonlyMap<string, ListingDoc>,
): Candidate[] {
  const toCome = new Set(slotsToCome(facts.edition, facts.now).map((slot) => slot.id));
  const taken = new Set<string>();
  return [...meetings]
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a._id < b._id ? -1 : 1))
    .flatMap((meeting): Candidate[] => {
      const waits = meeting.state === 'proposed' && (!meeting.expiresAt || meeting.expiresAt > facts.now);
      const people = meeting.participantIds.map((id) => facts.people.get(id));
      const wished = meeting.proposedSlotIds.filter((id) => toCome.has(id));
      if (!waits || people.includes(undefined) || wished.length === 0) return [];
      const between = [...new Set(people.map((someone) => organisationOf(someone!)))].sort().join(' ');
      const source = relations.bothAsked(between) ? 'mutual' : 'proposal';
      if (!settings.sources.includes(source) && !settings.sources.includes('proposal')) return [];
      // Both sides asked: one meeting.
      if (source === 'mutual' && taken.has(between)) return [];
      taken.add(between);
      const pair =
        meeting.listingId === null
          ? undefined
          : (pairs.find(
              ({ ids }) => ids.includes(meeting.listingId!) && ids.includes(meeting.fromListingId ?? ''),
            ) ?? pairs.find(({ ids }) => isBetween(ids, between, meeting.listingId!, listings)));
      const score = pair?.score ?? null;
      return [
        {
          id: meeting._id,
          source,
          participantIds: meeting.participantIds,
          listingId: meeting.listingId,
          fromListingId: meeting.fromListingId ?? null,
          score,
          weight: weightOf('proposal', score, settings),
          slots: settings.proposalTimes === 'only' ? wished : null,
          preferred: wished,
          proposal: { meetingId: meeting._id, rev: meeting.rev, before: proposalBefore(meeting) },
          pair: pair?.ids ?? null,
        },
      ];
    });
}

const proposalBefore = ({
  requestedById,
  proposedSlotIds,
  expiresAt,
  people,
}: MeetingDoc): ProposalBefore => ({
  requestedById,
  proposedSlotIds,
  expiresAt,
  people,
});

const isBetween = (
  ids: readonly string[],
  between: string,
  listingId: string,
  listings: ReadonlyMap<string, ListingDoc>,
): boolean =>
  ids.includes(listingId) &&
  ids
    .map((id) => listings.get(id)?.organisationId)
    .sort()
    .join(' ') === between;

/** The best pair of fiches of each two organisations that have nothing to do with one another yet. */
function matches(
  settings: PlanSettings,
  facts: ScheduleFacts,
  relations: Relations,
  pairs: readonly Pair[],
  listings: ReadonlyMap<string, ListingDoc>,
): Candidate[] {
  const wanted = pairs.filter(
    ({ score, mutual }) =>
      (mutual && settings.sources.includes('mutual')) ||
      (settings.sources.includes('suggested') && score >= settings.minScore),
  );
  const seats = whoSits(facts);
  const done = new Set<string>();
  const found: Candidate[] = [];
  for (const { ids, score, mutual } of wanted) {
    const [one, other] = ids.map((id) => listings.get(id)!) as [ListingDoc, ListingDoc];
    const between = [one.organisationId, other.organisationId].sort().join(' ');
    if (one.organisationId === other.organisationId || done.has(between)) continue;
    if (relations.between(between) || relations.putAside(one, other)) continue;
    const people = seats.choose(one, other);
    if (!people) continue;
    done.add(between);
    // The need is what the talk is about.
    const about = one.kind === 'need' || other.kind !== 'need' ? one : other;
    const source = mutual && settings.sources.includes('mutual') ? 'mutual' : 'suggested';
    found.push({
      id: `${one._id}_${other._id}`,
      source,
      participantIds: people,
      listingId: about._id,
      fromListingId: (about === one ? other : one)._id,
      score,
      weight: weightOf(source, score, settings),
      slots: null,
      preferred: [one, other].flatMap((listing) =>
        listing.openSlots.filter(({ hostId }) => people.includes(hostId)).map(({ slotId }) => slotId),
      ),
      proposal: null,
      pair: ids,
    });
  }
  return found;
}

const weightOf = (source: keyof typeof SOURCE_WEIGHT, score: number | null, { priorities }: PlanSettings) =>
  SOURCE_WEIGHT[source] * (0.5 + (score ?? USUAL_SCORE)) ** EXPONENT[priorities.bestMatches];
