import type { ParsedInput } from '../contract/operations.ts';
import { Refusal } from '../errors.ts';
import type { ClosureDoc } from '../models/index.ts';
import { claimOf } from './availability.ts';
import { type Context, inEdition, isDuplicate } from './context.ts';
import { openSlot } from './seating.ts';

/** Takes a table out of use in some slots (or gives it back) by the same claims as a meeting, so that nobody
 * can be booked there. All or nothing. @throws Refusal slot_taken naming the slots where somebody sits */
export async function closeTable(context: Context, input: ParsedInput<'table:close'>): Promise<void> {
  const here = inEdition(context);
  const table = here.edition.tables.find((candidate) => candidate.id === input.tableId);
  if (!table) throw new Refusal('not_found', `no table "${input.tableId}" in this edition`);
  const slotIds = [...new Set(input.slotIds)];
  const idOf = (slotId: string) => `closed_${slotId}_${table.id}`;
  if (!input.closed) {
    await here.models.Closure.deleteMany({ _id: { $in: slotIds.map(idOf) } });
  } else {
    for (const slotId of slotIds) openSlot(here, slotId);
    const now = here.now().toJSDate();
    const written: string[] = [];
    for (const slotId of slotIds) {
      const closure: ClosureDoc = {
        _id: idOf(slotId),
        kind: 'closure',
        editionId: here.edition._id,
        rev: 0,
        slotId,
        tableId: table.id,
        participantIds: [],
        claims: [claimOf(here.edition._id, slotId, table.id)],
        createdAt: now,
        updatedAt: now,
      };
      try {
        await here.models.Closure.create(closure);
        written.push(closure._id);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        if (await here.models.Closure.exists({ _id: closure._id })) continue;
        await here.models.Closure.deleteMany({ _id: { $in: written } });
        throw new Refusal(
          'slot_taken',
          `somebody sits at table ${table.label} in slot ${slotId}: move that meeting first`,
        );
      }
    }
  }
  here.tell({ type: 'board', editionId: here.edition._id });
}
