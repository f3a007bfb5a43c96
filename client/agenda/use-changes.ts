import { useEffect } from 'react';
import type { ChangeView } from '../../server/contract/index.ts';
import { call } from '../live/call.ts';
import { invalidate, keyOf, queryClient, useRead } from '../live/queries.ts';
import type { AgendaState } from './agenda-state.ts';
import { type Change, readChanges } from './changes.ts';

/** What has changed without this reader, until they have seen it. The server keeps what was seen, for every device of the
 * reader and for nobody else. */
export function useChanges(onBehalfOf: string | undefined, state: AgendaState): Changes {
  const input = onBehalfOf ? { participantId: onBehalfOf } : {};
  const read = useRead('change:list', input, { keep: true });
  const writes = Object.values(state.meetings).reduce((sum, { rev }) => sum + rev + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read again whenever a meeting was written
  useEffect(() => invalidate('change:list'), [writes]);
  return {
    list: readChanges(read.data ?? [], state),
    see: async (seen) => {
      const left = await call('change:see', {
        ...input,
        seen: seen.map(({ meetingId, lines }) => ({ meetingId, lines })),
      });
      queryClient.setQueryData(keyOf('change:list', input), left);
    },
  };
}

export interface Changes {
  list: readonly Change[];
  see: (seen: readonly ChangeView[]) => Promise<void>;
}
