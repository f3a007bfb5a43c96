import { useEffect, useState } from 'react';
import { type ReadOptions, useRead } from '../live/queries.ts';
import { type Draft, previewOf } from './draft.ts';

const TYPING_MS = 700;
const OPTIONS: ReadOptions = { keepPrevious: true, staleTime: 5 * 60_000 };

/** Suggested tags and who could answer, a moment after typing pauses. */
export function usePreview(draft: Draft, id?: string) {
  const asked = useSettled(draft, TYPING_MS);
  const input = previewOf(asked);
  return useRead('partner:preview', input ? { ...input, ...(id ? { id } : {}) } : { kind: asked.kind }, {
    ...OPTIONS,
    enabled: input !== null,
  });
}

export type PreviewAnswer = ReturnType<typeof usePreview>;

/** The value, once it has not changed for a while. */
function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(wait);
  }, [value, afterMs]);
  return settled;
}
