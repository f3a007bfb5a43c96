import { UNDO_SECONDS } from '../../server/contract/limits.ts';

export interface Toast {
  id: number;
  message: string;
  tone: 'plain' | 'error';
  /** Takes back what was just done; offered for `UNDO_SECONDS`. */
  undo?: () => void;
  seconds: number;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Shows a message, announced once; with `undo`, a button takes it back while there is time. */
export function toast(
  message: string,
  options: { undo?: () => void; tone?: Toast['tone']; seconds?: number } = {},
): void {
  lastId += 1;
  const entry: Toast = {
    id: lastId,
    message,
    tone: options.tone ?? 'plain',
    undo: options.undo,
    seconds: options.seconds ?? (options.undo ? UNDO_SECONDS : 6),
  };
  change([...toasts.slice(-2), entry]);
  resume(entry.id);
}

export function dismissToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  change(toasts.filter((entry) => entry.id !== id));
}

/** Stops the clock of every message while somebody reads or reaches for the button. */
export function pauseToasts(): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
}

export function resumeToasts(): void {
  for (const entry of toasts) resume(entry.id);
}

export function readToasts(): readonly Toast[] {
  return toasts;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function resume(id: number): void {
  const entry = toasts.find((candidate) => candidate.id === id);
  if (!entry || timers.has(id)) return;
  timers.set(
    id,
    setTimeout(() => dismissToast(id), entry.seconds * 1000),
  );
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
