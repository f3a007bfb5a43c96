import { useEffect, useState } from 'react';
import type { PlanView } from '../../server/contract/index.ts';
import type { CallError } from '../live/call.ts';
import { useRead } from '../live/queries.ts';
import { onGap, useFact } from '../live/socket.ts';

/** One programme, kept up to date: how far it is while it is prepared, and what others publish of it. */
export function usePlan(id: string): {
  plan: PlanView | undefined;
  /** Share of the work done, in [0, 1], as last told. */
  done: number | null;
  error: CallError | null;
  reread: () => void;
} {
  const { data, error, refetch } = useRead('plan:read', { id }, { staleTime: 0 });
  const [done, setDone] = useState<number | null>(null);
  const reread = () => void refetch();
  useFact('plan:progressed', (fact) => {
    if (fact.id === id) setDone(fact.done);
  });
  useFact('plan:changed', (fact) => {
    if (fact.id === id) reread();
  });
  useEffect(() => onGap(() => void refetch()), [refetch]);
  return { plan: data, done, error, reread };
}
