import { LIMITS, type LimitView } from '../../server/contract/index.ts';
import { invalidate, keyOf, queryClient, useRead } from '../live/queries.ts';
import { useMeetingFacts } from '../live/socket.ts';
import { isReached } from './limits.ts';

/** What others do with their meetings is not told here: while somebody is at their limit, it is asked again. */
const ASK_AGAIN_MS = 60_000;
const NONE: readonly LimitView[] = [];

/** Limits of these people, those that are reached and those of people for whom I act; none until it is known. */
export function useLimits(personIds: readonly string[]): readonly LimitView[] {
  const participantIds = [...new Set(personIds)].sort().slice(0, LIMITS.limitsAsked);
  const input = { participantIds };
  const known = queryClient.getQueryData<LimitView[]>(keyOf('limit:list', input));
  const read = useRead('limit:list', input, {
    enabled: participantIds.length > 0,
    keepPrevious: true,
    ...(known?.some(isReached) && { refetchInterval: ASK_AGAIN_MS }),
  });
  useMeetingFacts(() => invalidate('limit:list'));
  return participantIds.length > 0 ? (read.data ?? NONE) : NONE;
}
