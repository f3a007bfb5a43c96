import { closedError } from './errors.ts';
import type { Change } from './table.ts';

/** At most this many operations share a transaction, so that a burst does not hold up the event loop. */
const MAX_OPERATIONS = 256;

/** What an operation does to tables, noted as it goes, so that it can be written or undone. */
export class Batch {
  readonly changes: Change[] = [];

  note(change: Change): void {
    this.changes.push(change);
  }

  /** Undoes everything noted since there were `mark` changes. */
  rollback(mark: number): void {
    while (this.changes.length > mark) {
      const change = this.changes.pop() as Change;
      change.table.undo(change);
    }
  }
}

interface Job {
  run: (batch: Batch) => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Group commit: operations that arrive together run one after the other, share one transaction and one
 * fsync, and are acknowledged together once it is on the disk.
 *
 * A batch runs in one synchronous stretch and changes the tables as it goes, so that each operation sees
 * those before it; what an operation that fails has changed is undone at once, like a savepoint. One batch
 * is committed at a time, off the event loop; whoever reads meanwhile gets the answer when the commit has
 * ended (`durable`). When it fails, the whole batch is undone and every operation of it is rejected, also
 * those that only lost against a change that never was. */
export class Writer {
  /** Transactions committed so far. */
  commits = 0;
  readonly #commit: (changes: readonly Change[]) => Promise<void>;
  #queue: Job[] = [];
  #scheduled = false;
  #closed = false;
  #committing: Promise<boolean> | undefined;

  /** @param commit makes changes durable, all or nothing; resolves once they are on the disk */
  constructor(commit: (changes: readonly Change[]) => Promise<void>) {
    this.#commit = commit;
  }

  /** Runs an operation in one of the next batches. Resolves with its result once it is durable. */
  run<T>(operation: (batch: Batch) => T): Promise<T> {
    if (this.#closed) return Promise.reject(closedError());
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ run: operation, resolve: resolve as Job['resolve'], reject });
      this.#schedule();
    });
  }

  /** Reads the tables. Resolves with what is durable: an answer from a batch that is being committed waits
   * for the end of that commit, and is read again should it fail. */
  async durable<T>(read: () => T): Promise<T> {
    for (;;) {
      const committing = this.#committing;
      const answer = read();
      if (!committing || (await committing)) return answer;
    }
  }

  /** Runs something that writes to the file by itself, between two batches. */
  async alone<T>(operation: () => T): Promise<T> {
    while (this.#committing) await this.#committing;
    if (this.#closed) throw closedError();
    return operation();
  }

  /** Refuses every later operation, and resolves when those before it are written. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#queue.length > 0 || this.#committing) {
      if (this.#committing) await this.#committing;
      else this.#flush();
    }
  }

  #schedule(): void {
    if (this.#scheduled || this.#committing) return;
    this.#scheduled = true;
    // After the promises of this turn: everybody who is about to write has then arrived.
    setImmediate(() => {
      this.#scheduled = false;
      if (!this.#committing) this.#flush();
    });
  }

  #flush(): void {
    const jobs = this.#queue.splice(0, MAX_OPERATIONS);
    if (jobs.length === 0) return;
    const batch = new Batch();
    const answers = jobs.map((job) => answerOf(job, batch));
    if (batch.changes.length === 0) {
      for (const settle of answers) settle();
      if (this.#queue.length > 0) this.#schedule();
      return;
    }
    this.#committing = this.#commit(batch.changes).then(
      () => {
        this.commits++;
        this.#committing = undefined;
        for (const settle of answers) settle();
        return true;
      },
      (error: unknown) => {
        batch.rollback(0);
        this.#committing = undefined;
        for (const job of jobs) job.reject(error);
        return false;
      },
    );
    this.#committing.then(() => this.#queue.length > 0 && this.#schedule());
  }
}

function answerOf(job: Job, batch: Batch): () => void {
  const mark = batch.changes.length;
  try {
    const result = job.run(batch);
    return () => job.resolve(result);
  } catch (error) {
    batch.rollback(mark);
    return () => job.reject(error);
  }
}
