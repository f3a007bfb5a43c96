/** What is older is not remembered, ms. Longer than any page shows an answer without reading it again. */
export const REMEMBERED_MS = 10 * 60_000;

/** When each room was last told something by this process: who has just joined it is not in time for what was told while
 * their page read its answers. */
export class RecentNews {
  /** From the room told longest ago to the one told last. */
  readonly #at = new Map<string, number>();
  readonly #now: () => number;
  readonly #begun: number;

  /** @param now ms, never going back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#begun = now();
  }

  note(rooms: string | readonly string[]): void {
    const now = this.#now();
    for (const room of typeof rooms === 'string' ? [rooms] : rooms) {
      this.#at.delete(room);
      this.#at.set(room, now);
    }
    for (const [room, at] of this.#at) {
      if (now - at <= REMEMBERED_MS) return;
      this.#at.delete(room);
    }
  }

  /** Whether one of these rooms was told something in the last `ms`, or may have been: before this process began, or
   * longer ago than is remembered. */
  mayHaveTold(rooms: Iterable<string>, ms: number): boolean {
    const since = this.#now() - ms;
    if (ms > REMEMBERED_MS || since < this.#begun) return true;
    for (const room of rooms) if ((this.#at.get(room) ?? Number.NEGATIVE_INFINITY) >= since) return true;
    return false;
  }
}
