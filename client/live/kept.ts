/** Answers kept on this device for reading offline. Cleared at sign-out. */
const PREFIX = 'tdu.kept.';

export interface Kept<T> {
  data: T;
  /** When it was read, milliseconds of this device's clock. */
  at: number;
}

export function readKept<T>(name: string, input: unknown): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(keyOf(name, input));
    return text ? (JSON.parse(text) as Kept<T>) : undefined;
  } catch {
    return undefined;
  }
}

export function writeKept(name: string, input: unknown, data: unknown): void {
  try {
    localStorage.setItem(keyOf(name, input), JSON.stringify({ data, at: Date.now() }));
  } catch {
    // Storage is full or forbidden: reading offline is lost, nothing else.
  }
}

export function forgetKept(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}

function keyOf(name: string, input: unknown): string {
  return `${PREFIX}${name}.${JSON.stringify(input)}`;
}
