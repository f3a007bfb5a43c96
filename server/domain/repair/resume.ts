import { Refusal } from '../../errors.ts';
import type { RepairDoc } from '../../models/index.ts';
import type { InEdition } from '../context.ts';
import { carryOutRepair } from './repairs.ts';
import { carryOutUndo } from './undo.ts';

/** The process that began goes on; after so long without an end another one does, ms. */
const GIVEN_TIME_MS = 15_000;

/** Repairs that a server did not end, or did not take back to the end. Run by the clock, safe in any number of
 * processes. */
export async function resumeRepairs(context: InEdition): Promise<void> {
  const halfDone = await context.models.Repair.find({
    editionId: context.edition._id,
    status: { $in: ['running', 'undoing'] },
    updatedAt: { $lte: context.now().minus({ milliseconds: GIVEN_TIME_MS }).toJSDate() },
  }).lean<RepairDoc[]>();
  for (const repair of halfDone) {
    try {
      if (repair.status === 'running') await carryOutRepair(context, repair);
      else await carryOutUndo(context, repair);
    } catch (error) {
      // Its room is taken by now: noted by the repair itself.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
