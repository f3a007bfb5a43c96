import { useState } from 'react';
import type { Disturbance, InputOf, RepairOutcome, RepairPreview } from '../../server/contract/index.ts';
import { type CallError, call } from '../live/call.ts';
import { useAttempt } from './use-attempt.ts';
import type { Board } from './use-board.ts';

interface Wanted {
  disturbance: Disturbance;
  note: string;
  answerMinutes: number | null;
}

export interface Repair {
  preview: RepairPreview | null;
  outcome: RepairOutcome | null;
  pending: boolean;
  refusal: CallError | null;
  look: (wanted: Wanted) => Promise<void>;
  run: (wanted: Wanted) => Promise<void>;
  /** Back to the form. */
  reset: () => void;
}

/** Looks at what a repair would do, then does it. */
export function useRepair(board: Board): Repair {
  const [preview, setPreview] = useState<RepairPreview | null>(null);
  const [outcome, setOutcome] = useState<RepairOutcome | null>(null);
  const { pending, refusal, attempt, forgive } = useAttempt();
  const inputOf = ({ disturbance, note, answerMinutes }: Wanted): InputOf<'repair:preview'> => ({
    disturbances: [disturbance],
    note,
    ...(answerMinutes === null ? {} : { answerMinutes }),
  });
  return {
    preview,
    outcome,
    pending,
    refusal,
    look: (wanted) => attempt(async () => setPreview(await call('repair:preview', inputOf(wanted)))),
    run: (wanted) =>
      attempt(async () => {
        const done = await call('repair:run', inputOf(wanted));
        setOutcome(done);
        setPreview(null);
        for (const move of done.moves) board.apply({ type: 'move', move });
        await board.reread();
      }),
    reset: () => {
      setPreview(null);
      setOutcome(null);
      forgive();
    },
  };
}
