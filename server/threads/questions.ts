/** What a thread answers to a question. */
export type Answer = { id: number } & ({ result: unknown } | { error: string });

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  onWord: ((word: never) => void) | undefined;
}

/** Questions put to a thread, until it answers them. */
export class Questions {
  /** Why nothing is asked any more; null while it is. */
  over: Error | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** Nobody waits. */
  get idle(): boolean {
    return this.waiting.size === 0;
  }

  /** @param send puts the question, under this number
   * @param onWord hears what the thread says before it answers
   * @throws Error that the thread answered, or why it is over */
  ask<T, W = never>(send: (id: number) => void, onWord?: (word: W) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.over) return reject(this.over);
      const id = ++this.last;
      this.waiting.set(id, { resolve, reject, onWord });
      send(id);
    });
  }

  /** A word about a question that is still worked on. */
  tell(id: number, word: unknown): void {
    this.waiting.get(id)?.onWord?.(word as never);
  }

  settle(answer: Answer): void {
    const one = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('error' in answer) one?.reject(new Error(answer.error));
    else one?.resolve(answer.result as never);
  }

  /** Whoever waits, or asks from now on, is told why there is no answer. The first reason stays. */
  end(error: Error): void {
    this.over ??= error;
    for (const { reject } of this.waiting.values()) reject(this.over);
    this.waiting.clear();
  }
}
