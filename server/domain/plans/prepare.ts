import { nanoid } from 'nanoid';
import type { Placement, Request, SoftWeights } from '../../../matching/schedule/index.ts';
import { DEFAULT_SOFT_WEIGHTS } from '../../../matching/schedule/index.ts';
import type { MatchReason } from '../../../matching/types.ts';
import type { PlanSettings } from '../../contract/plans.ts';
import type { PlanDoc, PlanEntryDoc, PlanRequest, PlanUnplaced } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { runLength } from '../seating/rest.ts';
import { type Candidate, planRequests } from './requests.ts';
import { type ScheduleFacts, scheduleFacts } from './schedule-facts.ts';
import { scheduleProblem } from './schedule-problem.ts';
import { type Planner, PlannerStopped, type Solved } from './scheduler.ts';
import { settle } from './store.ts';

/** Share of the work that comes before the search, for the bar. */
const READ_SHARE = 0.05;
/** Pairs explained before somebody else's question has its turn. */
const EXPLAINED_AT_ONCE = 50;
const FACTOR = { off: 0, normal: 1, strong: 3 } as const;

/** The background work of `prepare`: reads, ranks, solves, writes the entries, and then says that they are there. */
export async function preparePlan(context: InEdition, plan: PlanDoc, planner: Planner): Promise<void> {
  try {
    const facts = await scheduleFacts(context);
    const candidates = await planRequests(context, plan.settings, facts);
    await progress(context, plan, READ_SHARE);
    const { problem } = scheduleProblem(facts, {
      requests: candidates.map(requestOf),
      bookedWeight: mean(candidates.map(({ weight }) => weight)),
    });
    const options = {
      timeLimitMs: plan.settings.seconds * 1000,
      seed: 1,
      softWeights: softWeightsOf(plan.settings.priorities),
    };
    const solved = await planner.solve(problem, options, ({ done }) => {
      void progress(context, plan, READ_SHARE + (1 - READ_SHARE) * done);
    });
    const { kept, tired } = withRest(facts, candidates, solved.meetings);
    const entries = await entriesFor(context, plan, candidates, kept);
    await context.models.PlanEntry.insertMany(entries);
    const written = await settle(context, plan._id, {
      ...resultOf(candidates, solved, tired),
      state: 'ready',
      booked: facts.bookings.length,
    });
    // Stopped in the last moment.
    if (!written) await context.models.PlanEntry.deleteMany({ planId: plan._id });
  } catch (error) {
    const stopped = error instanceof PlannerStopped;
    await settle(context, plan._id, { state: stopped ? 'cancelled' : 'failed' });
    if (!stopped) throw error;
  }
}

/** Weights of the schedule from what staff chose. */
export function softWeightsOf(priorities: PlanSettings['priorities']): Partial<SoftWeights> {
  const { firstMeetings, preferred, compact, rest } = DEFAULT_SOFT_WEIGHTS;
  return {
    firstMeetings: firstMeetings.map((bonus) => bonus * FACTOR[priorities.firstMeetings]),
    preferred: preferred * FACTOR[priorities.preferredTimes],
    compact: compact * FACTOR[priorities.compactDays],
    rest: rest * FACTOR[priorities.breaks],
  };
}

async function progress(context: InEdition, { _id, editionId }: PlanDoc, done: number): Promise<void> {
  context.tell({ type: 'plan-progress', editionId, id: _id, done });
  await context.models.Plan.updateOne({ _id, state: 'running' }, { $max: { done } });
}

const requestOf = ({ id, participantIds, weight, slots, preferred }: Candidate): Request => ({
  id,
  participants: participantIds,
  weight,
  preferred,
  ...(slots ? { slots } : {}),
});

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The schedule avoids more meetings in a row than somebody wishes; where it could not, the lightest give way, since
 * accepting one would be refused. */
export function withRest(
  facts: ScheduleFacts,
  candidates: readonly Candidate[],
  meetings: readonly Placement[],
): { kept: Placement[]; tired: { candidate: Candidate; personId: string; slotId: string }[] } {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const grid = gridOf(facts.edition);
  const held = new Map<string, Set<string>>();
  const hold = (ids: readonly string[], slotId: string) => {
    for (const id of ids) held.set(id, (held.get(id) ?? new Set()).add(slotId));
  };
  for (const { participantIds, slotId } of facts.bookings) hold(participantIds, slotId ?? '');
  const fresh = meetings.filter(({ request }) => byId.has(request));
  const kept: Placement[] = [];
  const tired: { candidate: Candidate; personId: string; slotId: string }[] = [];
  for (const meeting of [...fresh].sort(
    (a, b) => byId.get(b.request)!.weight - byId.get(a.request)!.weight,
  )) {
    const candidate = byId.get(meeting.request)!;
    const personId = candidate.participantIds.find((id) => {
      const most = facts.people.get(id)?.maxInARow;
      const row = () =>
        runLength(grid, facts.edition.changeoverMinutes, held.get(id) ?? new Set(), meeting.slot);
      return most != null && row() > most;
    });
    if (personId !== undefined) tired.push({ candidate, personId, slotId: meeting.slot });
    else {
      hold(candidate.participantIds, meeting.slot);
      kept.push(meeting);
    }
  }
  return { kept, tired };
}

async function entriesFor(
  context: InEdition,
  plan: PlanDoc,
  candidates: readonly Candidate[],
  placements: readonly Placement[],
): Promise<PlanEntryDoc[]> {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const explained = placements.flatMap(({ request }) => {
    const { pair, listingId } = byId.get(request)!;
    if (!pair) return [];
    const other = pair.find((id) => id !== listingId) ?? pair[1];
    return [{ request, pair: [listingId ?? pair[0], other] as const }];
  });
  const reasons: MatchReason[][] = [];
  for (const group of inGroups(explained, EXPLAINED_AT_ONCE)) {
    const matcher = await context.desk.following(plan.editionId);
    reasons.push(
      ...(await matcher.explain(
        plan.editionId,
        group.map(({ pair }) => pair),
      )),
    );
  }
  const because = new Map(explained.map(({ request }, index) => [request, reasons[index]!]));
  return placements.map(({ request, slot, table, interpreter }) => {
    const candidate = byId.get(request)!;
    return {
      ...asked(candidate),
      _id: nanoid(),
      planId: plan._id,
      editionId: plan.editionId,
      rev: 0,
      state: 'planned',
      reasons: heaviest(because.get(request) ?? []),
      slotId: slot,
      tableId: table,
      interpreterId: interpreter ?? null,
      wished: candidate.preferred.includes(slot),
      amended: false,
      proposal: candidate.proposal,
      published: null,
      round: 0,
      refusal: null,
    };
  });
}

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The three reasons that weigh most, each with the three words that say most. */
const heaviest = (reasons: readonly MatchReason[]): MatchReason[] =>
  [...reasons]
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, 3)
    .map((reason) => (reason.part === 'text' ? { ...reason, terms: reason.terms.slice(0, 3) } : reason));

function resultOf(
  candidates: readonly Candidate[],
  solved: Solved,
  tired: ReturnType<typeof withRest>['tired'],
): Partial<PlanDoc> {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const toWin = solved.bound - solved.fixed;
  const unplaced = solved.unplaced.flatMap(
    ({ request, code, participants, slots, remedy }): PlanUnplaced[] => {
      const candidate = byId.get(request);
      if (!candidate) return [];
      return [{ ...asked(candidate), code, people: participants, slotIds: slots, remedy: remedy ?? null }];
    },
  );
  return {
    done: 1,
    asked: candidates.length,
    objective: solved.objective,
    bound: solved.bound,
    distance: toWin > 0 ? Math.max(0, solved.bound - solved.objective) / toWin : 0,
    parts: solved.parts,
    unplaced: [
      ...unplaced,
      ...tired.map(({ candidate, personId, slotId }) => ({
        ...asked(candidate),
        code: 'rest' as const,
        people: [personId],
        slotIds: [slotId],
        remedy: null,
      })),
    ],
    help: solved.help.map(({ change, requests }) => ({ change, places: requests.length })),
  };
}

const asked = ({ source, participantIds, listingId, score, weight }: Candidate): PlanRequest => ({
  source,
  participantIds,
  listingId,
  score,
  weight,
});
