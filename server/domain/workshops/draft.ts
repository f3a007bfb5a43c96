import { nanoid } from 'nanoid';
import type { Answer, Problem, SoftWeights } from '../../../matching/schedule/index.ts';
import type { ParsedInput } from '../../contract/operations.ts';
import type { WorkshopDraftView } from '../../contract/workshops.ts';
import { Refusal } from '../../errors.ts';
import type { OrganisationDoc, ParticipantDoc, WorkshopDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, nameOf } from '../context.ts';
import type { SolveOptions } from '../plans/scheduler.ts';
import { sittingIdOf, takenRooms, takenTimes, type WorkshopTime, workshopTimes } from './times.ts';
import { isProgrammed } from './workshops.ts';

/** For the search; mostly it is at its bound long before. */
const TIME_LIMIT_MS = 1_000;

/** Drafts the programme of micro-ateliers: as many as possible, members of CUF first (seeds, letter of 2018), each
 * organisation once before any has two, at the times that people asked for where that costs nothing. What is in the
 * programme stays. Nothing is written. */
export async function prepareWorkshops(
  context: Context,
  input: ParsedInput<'workshop:prepare'>,
): Promise<WorkshopDraftView> {
  const here = inEdition(context);
  if (!here.edition.workshopCall) {
    throw new Refusal('wrong_state', 'this edition has no micro-ateliers yet: give rooms and times first');
  }
  const desk = await readDesk(here);
  if (desk.problem.slots.length === 0) {
    throw new Refusal('slot_closed', 'every time of micro-ateliers is over: add times to the call');
  }
  const softWeights = softWeightsOf(desk, input.oneEachFirst);
  const options = { softWeights, timeLimitMs: TIME_LIMIT_MS, seed: input.seed };
  const answer = await solveAside(here, desk.problem, options);
  return present(desk, answer, input.oneEachFirst);
}

/** In a thread of its own, so that nobody else waits for it. */
const solveAside = (context: InEdition, problem: Problem, options: SolveOptions): Promise<Answer> =>
  new Promise((resolve, reject) => {
    context.scheduler.start(`micro-ateliers-${nanoid(8)}`, (planner) =>
      planner.solve(problem, options, () => {}).then(resolve, reject),
    );
  });

interface Desk {
  /** What could be in the programme and is not. */
  open: WorkshopDoc[];
  placed: WorkshopDoc[];
  members: Set<string>;
  people: Map<string, ParticipantDoc>;
  taken: Map<string, Set<string>>;
  problem: Problem;
}

async function readDesk(context: InEdition): Promise<Desk> {
  const { edition, models } = context;
  const workshops = await models.Workshop.find({ editionId: edition._id, withdrawn: false })
    .sort({ createdAt: 1, _id: 1 })
    .lean<WorkshopDoc[]>();
  const now = context.now().toJSDate();
  const times = workshopTimes(edition).filter((time) => time.start > now);
  const coming = new Set(times.map((time) => time.id));
  const { roomIds } = edition.workshopCall!;
  // One that takes its place in this moment is neither here nor there: its room and its people count as taken.
  const placed = workshops.filter(
    (one) => isProgrammed(one) && coming.has(one.place!.timeId) && roomIds.includes(one.place!.roomId),
  );
  const open = workshops.filter((one) => !one.place);
  const own = new Set(placed.map((one) => sittingIdOf(one._id)));
  const speakerIds = [...new Set([...open, ...placed].flatMap((one) => one.speakerIds))];
  const people = new Map(
    (await models.Participant.find({ _id: { $in: speakerIds } }).lean<ParticipantDoc[]>()).map(
      (someone) => [someone._id, someone] as const,
    ),
  );
  const organisations = await models.Organisation.find({
    _id: { $in: [...new Set([...open, ...placed].map((one) => one.organisationId))] },
  }).lean<OrganisationDoc[]>();
  const members = new Set(organisations.filter((one) => one.cufMember).map((one) => one._id));
  const taken = await takenTimes(context, speakerIds, own);
  const rooms = await takenRooms(context, own);
  const problem: Problem = {
    slots: times.map((time) => time.id),
    blocks: blocksOf(times),
    // Every room has a screen: who joins by video can present in any.
    tables: roomIds.map((id) => ({
      id,
      video: true,
      unavailable: rooms
        .filter((one) => one.roomId === id && coming.has(one.timeId))
        .map((one) => one.timeId),
    })),
    participants: speakerIds.map((id) => ({
      id,
      organisation: people.get(id)?.organisationId ?? id,
      unavailable: [...(taken.get(id) ?? [])].filter((timeId) => coming.has(timeId)),
    })),
    requests: [...placed, ...open].map((one) => ({
      id: one._id,
      participants: one.speakerIds,
      weight: members.has(one.organisationId) ? open.length + placed.length + 1 : 1,
      preferred: one.preferred.filter((timeId) => coming.has(timeId)),
    })),
    locked: placed.map((one) => ({ request: one._id, slot: one.place!.timeId, table: one.place!.roomId })),
  };
  return { open, placed, members, people, taken, problem };
}

/** One proposal of a member outweighs all others together; the first of an organisation outweighs that, if wished;
 * all wishes for times together weigh less than one proposal more. The solver counts in mean weights. */
function softWeightsOf({ problem }: Desk, oneEachFirst: boolean): Partial<SoftWeights> {
  const count = problem.requests.length;
  const unit = problem.requests.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, count);
  const first = oneEachFirst ? count + 2 : 0;
  return {
    firstMeetings: [first / unit],
    preferred: 1 / (2 * count * unit),
    rest: 0,
    compact: 0,
    tableChange: 0,
  };
}

/** Times that follow one another without a break. */
function blocksOf(times: readonly WorkshopTime[]): string[][] {
  const blocks = new Map<number, string[]>();
  for (const { id, window } of times) blocks.set(window, [...(blocks.get(window) ?? []), id]);
  return [...blocks.values()];
}

function present(desk: Desk, answer: Answer, oneEachFirst: boolean): WorkshopDraftView {
  const byId = new Map(desk.open.map((one) => [one._id, one]));
  const places = answer.meetings.flatMap(({ request, slot, table }) => {
    const workshop = byId.get(request);
    if (!workshop || table === null) return [];
    const asWished = workshop.preferred.length > 0 ? workshop.preferred.includes(slot) : null;
    return [{ id: request, rev: workshop.rev, timeId: slot, roomId: table, asWished }];
  });
  const placedIds = new Set([...desk.placed.map((one) => one._id), ...places.map((one) => one.id)]);
  const all = [...desk.placed, ...desk.open];
  const programmed = all.filter((one) => placedIds.has(one._id));
  const organisations = (some: WorkshopDoc[]) => new Set(some.map((one) => one.organisationId)).size;
  const served = new Set(programmed.map((one) => one.organisationId));
  const isMember = (one: WorkshopDoc) => desk.members.has(one.organisationId);
  return {
    places,
    unplaced: desk.open
      .filter((one) => !placedIds.has(one._id))
      .map((one) => ({ id: one._id, ...becauseOf(desk, one, { served, oneEachFirst }) })),
    figures: {
      proposed: all.length,
      programmed: programmed.length,
      members: all.filter(isMember).length,
      membersProgrammed: programmed.filter(isMember).length,
      organisations: organisations(all),
      organisationsProgrammed: organisations(programmed),
      wished: places.filter((one) => one.asWished !== null).length,
      asWished: places.filter((one) => one.asWished === true).length,
      // Less than one proposal, or half of one wish, is missing to the bound.
      proven: answer.bound - answer.objective < 1,
    },
  };
}

/** Why one has no place, in the order in which a person would ask. */
function becauseOf(
  desk: Desk,
  workshop: WorkshopDoc,
  { served, oneEachFirst }: { served: ReadonlySet<string>; oneEachFirst: boolean },
): Pick<WorkshopDraftView['unplaced'][number], 'code' | 'people'> {
  const { slots, tables } = desk.problem;
  const usable = slots.filter((slot) => tables.some((table) => !table.unavailable?.includes(slot)));
  const free = usable.filter((slot) => !workshop.speakerIds.some((id) => desk.taken.get(id)?.has(slot)));
  if (free.length === 0) {
    const busy = workshop.speakerIds.filter((id) => usable.some((slot) => desk.taken.get(id)?.has(slot)));
    const names = busy.map((id) => desk.people.get(id)).flatMap((one) => (one ? nameOf(one) : []));
    return usable.length > 0 ? { code: 'speakers-taken', people: names } : { code: 'no-room', people: [] };
  }
  if (oneEachFirst && served.has(workshop.organisationId)) return { code: 'one-each-first', people: [] };
  const outranked = !desk.members.has(workshop.organisationId) && desk.members.size > 0;
  return { code: outranked ? 'members-first' : 'no-room', people: [] };
}
