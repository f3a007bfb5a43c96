import {
  keepPreviousData,
  QueryClient,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../server/contract/index.ts';
import { CallError, call, TIMEOUT_MS } from './call.ts';
import { readKept, writeKept } from './kept.ts';
import { greetWith, socket } from './socket.ts';

const FRESH_MS = 30_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // A refusal is final; `call` has already tried twice.
      retry: (count, error) =>
        error instanceof CallError &&
        (error.code === 'unavailable' || error.code === 'internal') &&
        count < 2,
      networkMode: 'always',
      // Whoever has a socket reads again once it is connected, and not twice.
      refetchOnReconnect: () => !socket.active,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

// What a page opened without network could not read is read once the server is there. The library reads again only after a
// cut that it has seen itself, and of that it saw nothing.
socket.on('connect', () => {
  void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
});

greetWith(() => {
  // Answers under way: none was asked for before the page was opened, and none takes longer than two attempts.
  const asked = Math.min(performance.now(), 2 * TIMEOUT_MS);
  const shown = queryClient
    .getQueryCache()
    .findAll({ type: 'active', stale: false, predicate: ({ state }) => state.data !== undefined });
  return Math.max(asked, ...shown.map(({ state }) => Date.now() - state.dataUpdatedAt));
});

export interface ReadOptions {
  /** False: do not read yet. */
  enabled?: boolean;
  /** Keep the last answer on this device, so that it can be read offline after a reload. */
  keep?: boolean;
  /** Show the previous answer while another input is being read (filters, pages). */
  keepPrevious?: boolean;
  staleTime?: number;
  refetchInterval?: number;
}

/** The cache key of an answer: `[name, input]`. */
export function keyOf<N extends OperationName>(name: N, input?: InputOf<N>): readonly unknown[] {
  return input === undefined ? [name] : [name, input];
}

/** Reads an operation and keeps it in the cache; `dataUpdatedAt` says how old it is. */
export function useRead<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<N>, CallError> {
  const { keep, keepPrevious, ...rest } = options;
  const kept = keep ? readKept<OutputOf<N>>(name, input) : undefined;
  const settings: UseQueryOptions<OutputOf<N>, CallError> = {
    queryKey: keyOf(name, input),
    queryFn: async () => {
      const answer = await call(name, input);
      if (keep) writeKept(name, input, answer);
      return answer;
    },
    ...rest,
  };
  if (kept) {
    settings.initialData = kept.data as typeof settings.initialData;
    settings.initialDataUpdatedAt = kept.at;
    // Of a visit before: shown at once, and read again however young it is.
    const { staleTime = FRESH_MS } = rest;
    settings.staleTime = ({ state }) => (state.dataUpdateCount === 0 ? 0 : staleTime);
  }
  if (keepPrevious) settings.placeholderData = keepPreviousData as typeof settings.placeholderData;
  return useQuery(settings);
}

/** A command as a mutation: `const book = useCommand('meeting:book'); book.mutate({ … })`. */
export function useCommand<N extends OperationName>(name: N) {
  return useMutation<OutputOf<N>, CallError, InputOf<N>>({ mutationFn: (input) => call(name, input) });
}

/** Marks every cached answer of these operations as old; those on screen are read again. */
export function invalidate(...names: OperationName[]): void {
  for (const name of names) void queryClient.invalidateQueries({ queryKey: [name] });
}
