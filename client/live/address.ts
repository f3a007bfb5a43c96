import { useCallback } from 'react';
import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router';

export type ChangeQuery = (
  change: (query: URLSearchParams) => URLSearchParams,
  options?: NavigateOptions,
) => void;

/** The query of the address as state: `[query, changeQuery]`.
 *
 * A change starts from what the address says at that moment. React Router's own setter starts from the last
 * render, so of two changes in quick succession the second takes the first back. What changes nothing does not
 * navigate. */
export function useQuery(): readonly [URLSearchParams, ChangeQuery] {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback<ChangeQuery>(
    (make, options) => {
      const before = window.location.search;
      const after = make(new URLSearchParams(before)).toString();
      if (after === new URLSearchParams(before).toString()) return;
      void navigate({ search: after }, options);
    },
    [navigate],
  );
  return [query, change];
}

/** The query with these values; null and '' leave a name out. */
export function withValues(
  query: URLSearchParams,
  values: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const after = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}
