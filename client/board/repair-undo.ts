import { useState } from 'react';
import type { OutputOf } from '../../server/contract/index.ts';
import { type CallError, call } from '../live/call.ts';
import { invalidate } from '../live/queries.ts';
import { useAttempt } from './use-attempt.ts';
import type { Board } from './use-board.ts';

export type RepairUndo = OutputOf<'repair:undo'>;

export interface UndoingRepair {
  preview: RepairUndo | null;
  outcome: RepairUndo | null;
  pending: boolean;
  refusal: CallError | null;
  look: () => Promise<void>;
  run: () => Promise<void>;
  reset: () => void;
}

/** Looks at what taking a repair back would do, then does it. */
export function useRepairUndo(id: string, board: Board): UndoingRepair {
  const [preview, setPreview] = useState<RepairUndo | null>(null);
  const [outcome, setOutcome] = useState<RepairUndo | null>(null);
  const { pending, refusal, attempt, forgive } = useAttempt();
  return {
    preview,
    outcome,
    pending,
    refusal,
    look: () => attempt(async () => setPreview(await call('repair:undo-preview', { id }))),
    run: () =>
      attempt(async () => {
        setOutcome(await call('repair:undo', { id }));
        setPreview(null);
        invalidate('repair:list');
        await board.reread();
      }),
    reset: () => {
      setPreview(null);
      setOutcome(null);
      forgive();
    },
  };
}
