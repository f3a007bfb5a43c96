import type { Draft } from './draft.ts';

/** A copy on this device of what is being written, so that no word is lost whatever happens. */
export interface Backup {
  draft: Draft;
  /** What the server had when writing began; null for a fiche that it does not have yet. */
  base: Draft | null;
  /** The fiche, once the server has it. */
  id: string | null;
  at: number;
}

const PREFIX = 'tdu.draft.';
/** Where a new fiche is kept until it has an identifier. */
export const NEW = 'new';

export function readBackup(id: string): Backup | null {
  try {
    const text = localStorage.getItem(PREFIX + id);
    return text ? (JSON.parse(text) as Backup) : null;
  } catch {
    return null;
  }
}

export function writeBackup(id: string, backup: Backup): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(backup));
  } catch {
    // Storage is full or forbidden: the server's copy remains.
  }
}

export function dropBackup(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Nothing was kept.
  }
}
