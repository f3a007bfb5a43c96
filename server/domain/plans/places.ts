import type { EditionDoc, ParticipantDoc, PlanEntryDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { interpretersFor } from '../edition/interpreters.ts';
import { type TableNeed, tableNeed } from '../edition/video.ts';
import { commonSlots, type FreeSlot, takenSlots, takenTables } from '../seating/availability.ts';

/** What an entry of a programme may still choose: what is free in the store, and not wanted by the other entries. */
export interface Places {
  /** Nearest to where it is. */
  slots: FreeSlot[];
  /** Which tables will do. */
  need: TableNeed;
  tablesIn(slotId: string): EditionDoc['tables'];
  interpreterIn(slotId: string): string | null;
}

/** @param others entries of the same programme */
export async function placesFor(
  context: InEdition,
  entry: PlanEntryDoc,
  people: readonly ParticipantDoc[],
  others: readonly PlanEntryDoc[],
): Promise<Places> {
  const { edition, models } = context;
  const taken = await takenSlots(models, edition._id, entry.participantIds);
  const tables = await takenTables(models, edition);
  for (const one of others) if (one._id === entry._id || one.state === 'planned') leave(one, taken, tables);
  for (const other of others) {
    if (other._id === entry._id || !wants(other)) continue;
    for (const id of other.participantIds) taken.get(id)?.add(other.slotId);
    const inUse = tables.get(other.slotId) ?? new Set();
    if (other.tableId) inUse.add(other.tableId);
    if (other.interpreterId) inUse.add(other.interpreterId);
    tables.set(other.slotId, inUse);
  }
  const interpreters = interpretersFor(edition, people);
  const need = tableNeed(people);
  const around = gridOf(edition).find((slot) => slot.id === entry.slotId)?.start;
  return {
    slots: commonSlots({
      edition,
      now: context.now().toJSDate(),
      taken: [...taken.values()],
      tables,
      need,
      interpreters,
      ...(around ? { around } : {}),
    }),
    need,
    tablesIn: (slotId) =>
      edition.tables.filter(({ id, video }) => (video || need === 'any') && !tables.get(slotId)?.has(id)),
    interpreterIn: (slotId) => interpreters?.find((id) => !tables.get(slotId)?.has(id)) ?? null,
  };
}

/** A booked meeting that is to move, this one or another, gives back the place that it had. */
function leave(
  { move, published, participantIds }: PlanEntryDoc,
  taken: ReadonlyMap<string, Set<string>>,
  tables: ReadonlyMap<string, Set<string>>,
): void {
  if (!move || published) return;
  const { slotId, tableId, interpreterId } = move.from;
  for (const id of participantIds) taken.get(id)?.delete(slotId);
  for (const id of [tableId, interpreterId]) if (id) tables.get(slotId)?.delete(id);
}

/** Does it want its place? A confirmed one holds it in the store. */
const wants = ({ state, published }: PlanEntryDoc): boolean =>
  state === 'planned' || (state === 'published' && published?.as === 'draft');
