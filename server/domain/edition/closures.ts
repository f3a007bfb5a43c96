import type { ParsedInput } from '../../contract/operations.ts';
import { Refusal } from '../../errors.ts';
import { type Context, inEdition } from '../context.ts';
import { claimOf, slotOfClaim } from '../seating/availability.ts';
import { giveBackSlots, holdSlots } from '../seating/holdings.ts';
import { openSlot, outOfGrid } from '../seating/slots.ts';

/** Takes a table out of use in some slots (or gives it back) by the same claims as a meeting, so that nobody
 * can be booked there. All or nothing. @throws Refusal slot_taken naming the slots where somebody sits */
export async function closeTable(context: Context, input: ParsedInput<'table:close'>): Promise<void> {
  const here = inEdition(context);
  const table = here.edition.tables.find((candidate) => candidate.id === input.tableId);
  if (!table) throw new Refusal('not_found', `no table "${input.tableId}" in this edition`);
  const slotIds = [...new Set(input.slotIds)];
  const holder = { kind: 'closure', tableId: table.id } as const;
  if (!input.closed) await giveBackSlots(here, holder, slotIds);
  else {
    for (const slotId of slotIds) openSlot(here, slotId);
    const wanted = slotIds.map((slotId) => claimOf(here.edition._id, slotId, table.id));
    const inTheWay = await holdSlots(here, holder, slotIds);
    if (inTheWay.some((one) => one.kind === 'removal')) throw outOfGrid(`table ${table.label}`);
    const where = inTheWay
      .flatMap((one) => one.claims ?? [])
      .filter((claim) => wanted.includes(claim))
      .map(slotOfClaim);
    if (where.length > 0) {
      throw new Refusal(
        'slot_taken',
        `somebody sits at table ${table.label} in slot ${where.sort().join(', ')}: move that meeting first`,
      );
    }
  }
  here.tell({ type: 'board', editionId: here.edition._id, at: here.now().toJSDate() });
}
