/** Work that is asked for more often than it can be done, such as looking through a waiting list after each change. */
export interface Repeated {
  /** Asks for one more run that begins after this call. However many ask meanwhile, one run serves them all.
   * @returns when that run is over; it never rejects */
  again: () => Promise<void>;
  /** When nothing runs any more; whoever asks later is not served. */
  settled: () => Promise<void>;
}

/** Runs `work` once at a time. @param report hears what it threw */
export function oneAtATime(work: () => Promise<void>, report: (error: unknown) => void): Repeated {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let over = false;
  const run = async () => {
    try {
      await work();
    } catch (error) {
      report(error);
    }
  };
  const start = (): Promise<void> => {
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    again: () => {
      if (over) return Promise.resolve();
      if (!running) return start();
      next ??= running.then(() => {
        next = undefined;
        return over ? undefined : start();
      });
      return next;
    },
    settled: async () => {
      over = true;
      await (next ?? running);
    },
  };
}
