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

/** Group commit: the operations that arrive in one turn of the event loop run one after the other, share
 * one transaction and one fsync, and are acknowledged together once it is on the disk.
 *
 * A batch is one synchronous stretch: tables are changed as operations run, so that each sees those
 * before it, but no reader can come in between. What an operation that fails has changed is undone at
 * once, like a savepoint; when the commit fails, everything is, and every operation of the batch is
 * rejected, also those that only lost against a change that never was. */
export class Writer {
  /** Transactions committed so far. */
  commits = 0;
  readonly #commit: (changes: readonly Change[]) => void;
  #queue: Job[] = [];
  #scheduled = false;
  #closed = false;

  /** @param commit makes changes durable, all or nothing; returns once they are on the disk */
  constructor(commit: (changes: readonly Change[]) => void) {
    this.#commit = commit;
  }

  /** Runs an operation in the next batch. Resolves with its result once it is durable. */
  run<T>(operation: (batch: Batch) => T): Promise<T> {
    if (this.#closed) return Promise.reject(closedError());
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ run: operation, resolve: resolve as Job['resolve'], reject });
      this.#schedule();
    });
  }

  /** Writes what is queued, then refuses every later operation. */
  close(): void {
    this.#closed = true;
    while (this.#queue.length > 0) this.#flush();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // After the promises of this turn: everybody who is about to write has then arrived.
    setImmediate(() => {
      this.#scheduled = false;
      this.#flush();
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #flush(): void {
    const jobs = this.#queue.splice(0, MAX_OPERATIONS);
    if (jobs.length === 0) return;
    const batch = new Batch();
    const answers = jobs.map((job) => answer(job, batch));
    try {
      if (batch.changes.length > 0) {
        this.#commit(batch.changes);
        this.commits++;
      }
    } catch (error) {
      batch.rollback(0);
      for (const job of jobs) job.reject(error);
      return;
    }
    for (const settle of answers) settle();
  }
}

function answer(job: Job, batch: Batch): () => void {
  const mark = batch.changes.length;
  try {
    const result = job.run(batch);
    return () => job.resolve(result);
  } catch (error) {
    batch.rollback(mark);
    return () => job.reject(error);
  }
}
