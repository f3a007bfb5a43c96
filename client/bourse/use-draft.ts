import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ListingView } from '../../server/contract/index.ts';
import { CallError, call } from '../live/call.ts';
import { invalidate, keyOf, queryClient } from '../live/queries.ts';
import { changes, type Draft, draftOf, isEmpty, type Merge, merge } from './draft.ts';
import { dropBackup, NEW, readBackup, writeBackup } from './draft-store.ts';

/** Pause in typing after which a draft is saved. */
const SAVE_AFTER_MS = 1200;
const RETRY_AFTER_MS = 8000;

export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'changed' | 'offline' | 'failed';

export interface DraftDesk {
  draft: Draft;
  change(patch: Partial<Draft>): void;
  /** The fiche as the server last gave it; null while it is only on this device. */
  listing: ListingView | null;
  state: SaveState;
  savedAt: number | null;
  error: CallError | null;
  conflicts: Merge['conflicts'];
  settle(field: Merge['conflicts'][number]['field'], takeTheirs: boolean): void;
  /** Was something found on this device that the server did not have? */
  restored: boolean;
  /** Saves now. @returns the fiche as saved, or null when it could not be */
  save(): Promise<ListingView | null>;
  /** Learns a newer revision that another command brought back. */
  adopt(listing: ListingView): void;
}

/** A fiche being written: kept on this device at each key, on the server at each pause.
 *
 * A draft saves itself. A published fiche changes for everybody only when `save` is called. When someone
 * else saved meanwhile, both texts are joined and what clashes is shown. */
export function useDraft(initial: ListingView | null, blank: Draft, organisationId?: string): DraftDesk {
  const [start] = useState(() => startFrom(initial, blank));
  const [draft, setDraft] = useState(start.draft);
  const [listing, setListing] = useState(initial);
  const [state, setState] = useState<SaveState>(start.restored ? 'waiting' : 'idle');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [conflicts, setConflicts] = useState(start.conflicts);
  // What the server holds and what is being written, for saves that overlap with typing.
  const latest = useRef({ draft: start.draft, listing: initial, organisationId });
  const saving = useRef<Promise<ListingView | null> | null>(null);
  latest.current.organisationId = organisationId;

  const adopt = useCallback((next: ListingView) => {
    latest.current.listing = next;
    setListing(next);
    queryClient.setQueryData(keyOf('listing:read', { id: next.slug }), next);
    queryClient.setQueryData(keyOf('listing:read', { id: next.id }), next);
  }, []);

  const put = useCallback((next: Draft) => {
    latest.current.draft = next;
    setDraft(next);
    const { listing } = latest.current;
    const base = listing && draftOf(listing);
    const dirty = !base || !isEmpty(changes(base, next));
    if (dirty)
      writeBackup(listing?.id ?? NEW, { draft: next, base, id: listing?.id ?? null, at: Date.now() });
    else if (listing) dropBackup(listing.id);
    setState(dirty ? (listing?.status === 'published' ? 'changed' : 'waiting') : 'idle');
  }, []);

  const save = useCallback(async (): Promise<ListingView | null> => {
    // One save at a time; the next one takes what was typed meanwhile.
    if (saving.current) await saving.current;
    saving.current = attempt();
    const result = await saving.current;
    saving.current = null;
    return result;

    async function attempt(): Promise<ListingView | null> {
      const { listing, draft: sent, organisationId } = latest.current;
      const patch = listing ? changes(draftOf(listing), sent) : sent;
      if (listing && isEmpty(patch)) return listing;
      if (sent.title.trim() === '') return null;
      setState('saving');
      try {
        const { contactIds, ...fields } = sent;
        const saved = listing
          ? await call('listing:edit', { id: listing.id, rev: listing.rev, ...patch })
          : await call('listing:create', {
              ...fields,
              ...(contactIds.length > 0 && { contactIds }),
              ...(organisationId && { organisationId }),
            });
        if (!listing) dropBackup(NEW);
        adopt(saved);
        setError(null);
        setSavedAt(Date.now());
        invalidate('listing:list', 'partner:rank');
        // Words typed while saving stay; the rest is as the server keeps it.
        put(merge(sent, latest.current.draft, draftOf(saved)).draft);
        setState((now) => (now === 'idle' ? 'saved' : now));
        return saved;
      } catch (failure) {
        const problem =
          failure instanceof CallError ? failure : new CallError({ code: 'internal', message: '' });
        if (problem.code === 'stale' && listing) return joinWith(listing);
        setError(problem.code === 'offline' ? null : problem);
        setState(problem.code === 'offline' ? 'offline' : 'failed');
        return null;
      }
    }

    async function joinWith(old: ListingView): Promise<ListingView | null> {
      try {
        const fresh = await call('listing:read', { id: old.id });
        const joined = merge(draftOf(old), latest.current.draft, draftOf(fresh));
        adopt(fresh);
        put(joined.draft);
        setConflicts(joined.conflicts);
        if (joined.conflicts.length > 0) return null;
        return attempt();
      } catch (failure) {
        setError(failure as CallError);
        setState('failed');
        return null;
      }
    }
  }, [adopt, put]);

  const autosave = useEffectEvent(() => void save());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key starts the wait again
  useEffect(() => {
    if (conflicts.length > 0 || (state !== 'waiting' && state !== 'offline')) return;
    const wait = setTimeout(() => autosave(), state === 'offline' ? RETRY_AFTER_MS : SAVE_AFTER_MS);
    return () => clearTimeout(wait);
  }, [draft, state, conflicts]);

  return {
    draft,
    listing,
    state,
    savedAt,
    error,
    conflicts,
    restored: start.restored,
    change: (patch) => put({ ...latest.current.draft, ...patch }),
    settle: (field, takeTheirs) => {
      const conflict = conflicts.find((one) => one.field === field);
      setConflicts(conflicts.filter((one) => one.field !== field));
      if (conflict && takeTheirs) put({ ...latest.current.draft, [field]: conflict.theirs });
    },
    save,
    adopt,
  };
}

/** The server's text, joined with what this device kept. */
function startFrom(initial: ListingView | null, blank: Draft): Merge & { restored: boolean } {
  const backup = readBackup(initial?.id ?? NEW);
  if (!initial) return { draft: { ...blank, ...backup?.draft }, conflicts: [], restored: backup !== null };
  const server = draftOf(initial);
  if (!backup) return { draft: server, conflicts: [], restored: false };
  const joined = merge(backup.base ?? server, backup.draft, server);
  return { ...joined, restored: !isEmpty(changes(server, joined.draft)) };
}
