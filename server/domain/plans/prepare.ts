import type {
  InTheWay,
  Placement,
  Request,
  RoomMove,
  SoftWeights,
} from '../../../matching/schedule/index.ts';
import { DEFAULT_SOFT_WEIGHTS } from '../../../matching/schedule/index.ts';
import type { PlanSettings } from '../../contract/plans.ts';
import type { PlanDay, PlanDoc, PlanUnplaced } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { askedAbout } from '../repair/moves.ts';
import { runLength } from '../seating/rest.ts';
import { asked, entriesFor, moveEntries } from './entries.ts';
import { movedFacts, rearrangeable } from './rearrange.ts';
import { type Candidate, planRequests } from './requests.ts';
import { type ScheduleFacts, scheduleFacts } from './schedule-facts.ts';
import { scheduleProblem } from './schedule-problem.ts';
import { type Planner, PlannerStopped, type Solved, type SolveOptions } from './scheduler.ts';
import { settle } from './store.ts';
import { withinTimes } from './times.ts';

/** Share of the work that comes before the search, for the bar. */
const READ_SHARE = 0.05;
/** Share of the time for the search that goes into moving what is booked, on top of it. */
const MOVING_SHARE = 0.5;
const FACTOR = { off: 0, normal: 1, strong: 3 } as const;

/** The background work of `prepare`: reads, ranks, solves, writes the entries, and then says that they are there. */
export async function preparePlan(context: InEdition, plan: PlanDoc, planner: Planner): Promise<void> {
  try {
    const facts = await scheduleFacts(context);
    const candidates = withinTimes(await planRequests(context, plan.settings, facts), plan.settings, facts);
    await progress(context, plan, READ_SHARE);
    const wanted = {
      requests: candidates.map(requestOf),
      bookedWeight: mean(candidates.map(({ weight }) => weight)),
    };
    const { problem } = scheduleProblem(facts, wanted);
    const options = {
      timeLimitMs: plan.settings.seconds * 1000,
      seed: 1,
      softWeights: softWeightsOf(plan.settings.priorities),
    };
    const { rearrange } = plan.settings;
    const searchShare = (1 - READ_SHARE) / (rearrange ? 1 + MOVING_SHARE : 1);
    const solved = await planner.solve(problem, options, ({ done }) => {
      // Only a bar on a page: a store that is away just then must end neither the search nor this process.
      progress(context, plan, READ_SHARE + searchShare * done).catch(() => {});
    });
    const filled: Outcome = { ...withRest(facts, candidates, solved.meetings), solved, moves: [] };
    const outcome = rearrange
      ? await withRoom(context, planner, facts, candidates, filled, { ...wanted, ...options })
      : filled;
    const entries = await entriesFor(context, plan, candidates, outcome.kept);
    const entryOf = new Map(outcome.kept.map(({ request }, at) => [request, entries[at]!._id]));
    const moves = moveEntries(plan, facts, outcome.moves, entryOf);
    await context.models.PlanEntry.insertMany([...moves, ...entries]);
    const written = await settle(context, plan._id, {
      ...resultOf(facts, candidates, outcome.solved, outcome.tired),
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

type Tired = ReturnType<typeof withRest>['tired'];

interface Outcome {
  /** New meetings. */
  kept: Placement[];
  tired: Tired;
  solved: Solved;
  /** Booked meetings. */
  moves: RoomMove[];
}

/** The same programme, and what it gains when some booked meetings move. */
async function withRoom(
  context: InEdition,
  planner: Planner,
  facts: ScheduleFacts,
  candidates: readonly Candidate[],
  filled: Outcome,
  { requests, bookedWeight, timeLimitMs, softWeights }: ToMove,
): Promise<Outcome> {
  const asked = await askedAbout(context);
  const { problem, booked, movable } = rearrangeable(facts, asked, { requests, bookedWeight });
  const room = await planner.makeRoom(problem, [...booked, ...filled.kept], movable, {
    timeLimitMs: timeLimitMs * MOVING_SHARE,
    softWeights,
  });
  const { kept, tired } = withRest(movedFacts(facts, room), candidates, room.meetings);
  const placed = new Set(room.meetings.map(({ request }) => request));
  const stillTired = filled.tired.filter(({ candidate }) => !placed.has(candidate.id));
  const tiredIds = new Set(stillTired.map(({ candidate }) => candidate.id));
  return {
    kept,
    tired: [...tired, ...stillTired],
    moves: room.moves,
    solved: {
      ...filled.solved,
      ...room,
      unplaced: room.unplaced.filter(({ request }) => !tiredIds.has(request)),
    },
  };
}

type ToMove = { requests: Request[]; bookedWeight: number } & Pick<
  SolveOptions,
  'timeLimitMs' | 'softWeights'
>;

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

/** In which session somebody is who is not available. */
function dayOf({ expected }: ScheduleFacts, { participant, meets, away }: InTheWay): PlanDay {
  const sessions = (expected.get(participant) ?? []).flatMap(({ sittingId, slotIds }) => {
    const here = away.filter((id) => slotIds.includes(id));
    return here.length === 0 ? [] : [{ sittingId, slotIds: here }];
  });
  const seated = new Set(sessions.flatMap(({ slotIds }) => slotIds));
  return { participantId: participant, meets, sessions, away: away.filter((id) => !seated.has(id)) };
}

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

function resultOf(
  facts: ScheduleFacts,
  candidates: readonly Candidate[],
  solved: Solved,
  tired: Tired,
): Partial<PlanDoc> {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const toWin = solved.bound - solved.fixed;
  const unplaced = solved.unplaced.flatMap(
    ({ request, code, participants, slots, remedy, days = [] }): PlanUnplaced[] => {
      const candidate = byId.get(request);
      if (!candidate) return [];
      return [
        {
          ...asked(candidate),
          code,
          people: participants,
          slotIds: slots,
          remedy: remedy ?? null,
          days: days.map((day) => dayOf(facts, day)),
        },
      ];
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
