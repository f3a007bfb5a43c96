import { valuesAt } from './order.ts';
import type { Entry, Table } from './table.ts';
import type { Writer } from './writer.ts';

/** How often expired documents are looked for: once a minute, as MongoDB does. */
const EVERY_MS = 60_000;

/** Deletes what the indexes with `expireAfterSeconds` say has expired. As in MongoDB a document may be
 * read for up to a minute longer: what must not be used after a date has to compare that date. */
export class Expiry {
  readonly #writer: Writer;
  readonly #tables: () => Iterable<Table>;
  readonly #timer: NodeJS.Timeout;

  constructor(writer: Writer, tables: () => Iterable<Table>) {
    this.#writer = writer;
    this.#tables = tables;
    this.#timer = setInterval(() => this.sweep().catch(() => {}), EVERY_MS); // tried again in a minute
    this.#timer.unref();
  }

  /** @returns how many documents were deleted */
  async sweep(now = Date.now()): Promise<number> {
    if (![...this.#tables()].some((table) => table.definitions.some(isExpiring))) return 0;
    return this.#writer.run((batch) => {
      let deleted = 0;
      for (const table of this.#tables()) {
        for (const definition of table.definitions.filter(isExpiring)) {
          const [path = ''] = Object.keys(definition.key);
          const deadline = now - (definition.expireAfterSeconds ?? 0) * 1000;
          for (const entry of [...table.all()].filter((one) => isPast(one, path, deadline))) {
            batch.note(table.delete(entry));
            deleted++;
          }
        }
      }
      return deleted;
    });
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function isExpiring(definition: { expireAfterSeconds?: number }): boolean {
  return definition.expireAfterSeconds !== undefined;
}

/** An array of dates expires with its earliest; anything that is no date never does. */
function isPast({ doc }: Entry, path: string, deadline: number): boolean {
  return valuesAt(doc, path).some((value) => value instanceof Date && value.getTime() <= deadline);
}
