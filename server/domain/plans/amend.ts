import type { ParsedInput } from '../../contract/operations.ts';
import type { PlacesView } from '../../contract/plans.ts';
import { Refusal } from '../../errors.ts';
import type { PlanEntryDoc } from '../../models/index.ts';
import { type Context, type InEdition, inEdition, notFound } from '../context.ts';
import { participants } from '../people/people.ts';
import { slotOffer } from '../seating/alternatives.ts';
import { slotToPropose } from '../seating/slots.ts';
import { placesFor } from './places.ts';
import { changeEntry, entriesOf, noteWhatIsPublished, readyPlan, tellChanged } from './store.ts';

/** Alternatives named in a refusal. */
const ALTERNATIVES = 6;

/** Gives an entry that is not published, new or booked, another time or table, leaves it out or takes it in again.
 * @throws Refusal slot_taken with times that are free, also for the rest of the programme; wrong_state, slot_closed */
export async function amend(context: Context, input: ParsedInput<'plan:amend'>): Promise<PlanEntryDoc[]> {
  const here = inEdition(context);
  const { plan, entry, entries } = await within(here, input);
  if (entry.state === 'published')
    throw new Refusal(
      'wrong_state',
      'this meeting is published: move it on the board, or take it back first',
    );
  const fields = await amended(here, entry, entries, input);
  const written = await changeEntry(here, entry, fields);
  if (!written) throw new Refusal('stale', 'somebody else changed this meeting meanwhile: read it again');
  await tellChanged(here, plan._id);
  return [written];
}

/** Where an entry could be as things are: times free for its people, with the tables that will do, in the store and in the
 * programme. The place that it has is among them when it is still free. */
export async function places(context: Context, input: ParsedInput<'plan:places'>): Promise<PlacesView> {
  const here = inEdition(context);
  const { entry, entries } = await within(here, input);
  const people = await participants(here, entry.participantIds);
  const { slots, need, tablesIn } = await placesFor(here, entry, people, entries);
  const times = slots.map(({ id, start }) => ({
    start,
    slotId: id,
    tableIds: need === 'none' ? [] : tablesIn(id).map((table) => table.id),
  }));
  return {
    times: times
      .sort((a, b) => a.start.getTime() - b.start.getTime())
      .map(({ slotId, tableIds }) => ({ slotId, tableIds })),
  };
}

async function within(context: InEdition, { id, entryId }: { id: string; entryId: string }) {
  const plan = await readyPlan(context, id);
  await noteWhatIsPublished(context, plan._id);
  const entries = await entriesOf(context, plan._id);
  const entry = entries.find(({ _id }) => _id === entryId);
  if (!entry) throw notFound('entry of this programme', entryId);
  return { plan, entry, entries };
}

async function amended(
  context: InEdition,
  entry: PlanEntryDoc,
  entries: readonly PlanEntryDoc[],
  { slotId, tableId, leftOut }: ParsedInput<'plan:amend'>,
): Promise<Partial<PlanEntryDoc>> {
  if (leftOut) return { state: 'left-out', refusal: null };
  const wanted = slotId ?? entry.slotId;
  slotToPropose(context, wanted);
  const people = await participants(context, entry.participantIds);
  const places = await placesFor(context, entry, people, entries);
  const refuse = (what: string) => {
    const alternatives = places.slots.filter(({ id }) => id !== entry.slotId).slice(0, ALTERNATIVES);
    const advice = alternatives.map(({ id }) => id).join(', ') || 'none';
    return new Refusal('slot_taken', `${what}; free for all and in the programme: ${advice}`, {
      alternatives: alternatives.map(slotOffer),
    });
  };
  if (!places.slots.some(({ id }) => id === wanted))
    throw refuse(`slot ${wanted} is taken for one of the people, or there is no table or interpreter left`);
  const free = places.tablesIn(wanted);
  const kept = free.some(({ id }) => id === entry.tableId) ? entry.tableId : (free[0]?.id ?? null);
  const table = places.need === 'none' ? null : (tableId ?? kept);
  if (table !== null && !free.some(({ id }) => id === table)) {
    const labels = free.map(({ label }) => label).join(', ');
    throw refuse(`table ${table} is taken in slot ${wanted}, or has no video (free: ${labels})`);
  }
  // Where it is today: it does not move.
  if (entry.move?.from.slotId === wanted && entry.move.from.tableId === table)
    return { state: 'left-out', refusal: null };
  return {
    slotId: wanted,
    tableId: table,
    interpreterId: places.interpreterIn(wanted),
    wished:
      entry.slotId === wanted
        ? entry.wished
        : (entry.proposal?.before.proposedSlotIds ?? []).includes(wanted),
    amended: entry.amended || wanted !== entry.slotId || table !== entry.tableId,
    state: 'planned',
    refusal: null,
  };
}
