import { type Doc, isPlain } from './clone.ts';
import { isIndexable, keyOf } from './key.ts';
import { hasPath, valuesAt } from './order.ts';

/** Value → documents that hold it at one path. Always complete, whether the declared index is sparse,
 * partial or unique, so that it can stand in for a scan. */
export class FieldIndex {
  readonly path: string;
  readonly #ids = new Map<string, Set<string>>();
  /** Instant → key, of the dates alone. */
  readonly #instants = new Map<number, string>();
  /** The instants in order, some of them gone by now: what a range of time is looked up in. */
  #timeline: number[] = [];
  #ordered = true;
  readonly #present = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Documents in which the path leads to anything. */
  get present(): ReadonlySet<string> {
    return this.#present;
  }

  add(id: string, doc: Doc): void {
    if (hasPath(doc, this.path)) this.#present.add(id);
    for (const value of valuesAt(doc, this.path)) {
      if (!isIndexable(value)) continue;
      const key = keyOf(value);
      const ids = this.#ids.get(key);
      if (ids) ids.add(id);
      else {
        this.#ids.set(key, new Set([id]));
        if (value instanceof Date) this.#addInstant(value.getTime(), key);
      }
    }
  }

  remove(id: string, doc: Doc): void {
    this.#present.delete(id);
    for (const value of valuesAt(doc, this.path)) {
      const key = keyOf(value);
      const ids = this.#ids.get(key);
      if (ids?.delete(id) && ids.size === 0) {
        this.#ids.delete(key);
        if (value instanceof Date) this.#instants.delete(value.getTime());
      }
    }
  }

  idsOf(key: string): ReadonlySet<string> {
    return this.#ids.get(key) ?? NONE;
  }

  /** How many instants a look at a range passes, at most. */
  countBetween(from: number, to: number): number {
    const timeline = this.#inOrder();
    return placeIn(timeline, to, true) - placeIn(timeline, from, false);
  }

  /** Documents that hold an instant in the range, ends included. */
  idsBetween(from: number, to: number): ReadonlySet<string> {
    const found = new Set<string>();
    const timeline = this.#inOrder();
    for (let at = placeIn(timeline, from, false); at < timeline.length && timeline[at]! <= to; at++) {
      const key = this.#instants.get(timeline[at]!);
      if (key !== undefined) for (const id of this.#ids.get(key)!) found.add(id);
    }
    return found;
  }

  #addInstant(instant: number, key: string): void {
    this.#instants.set(instant, key);
    if (instant < (this.#timeline.at(-1) ?? Number.NEGATIVE_INFINITY)) this.#ordered = false;
    this.#timeline.push(instant);
  }

  #inOrder(): readonly number[] {
    // Most instants are of now and come in order; those that went leave gaps until they are half of all.
    if (!this.#ordered || this.#timeline.length > 2 * this.#instants.size + 8) {
      this.#timeline = [...this.#instants.keys()].sort((a, b) => a - b);
      this.#ordered = true;
    }
    return this.#timeline;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The ids among which every document that matches the filter is to be found, or undefined when only a
 * scan can tell. The caller still evaluates the filter on each: an index narrows, it never decides. */
export function candidates(
  filter: Doc,
  index: (path: string) => FieldIndex | undefined,
): ReadonlySet<string> | undefined {
  const sets: ReadonlySet<string>[] = [];
  const ranges: [FieldIndex, from: number, to: number][] = [];
  const consider = (ids: ReadonlySet<string> | undefined) => ids && sets.push(ids);
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(condition)) {
      for (const branch of condition) if (isPlain(branch)) consider(candidates(branch, index));
    } else if (path === '$or' && Array.isArray(condition)) {
      consider(union(condition.map((branch) => (isPlain(branch) ? candidates(branch, index) : undefined))));
    } else {
      const values = wanted(condition);
      if (path === '_id') {
        if (values) consider(new Set(values.map(keyOf)));
        continue;
      }
      const found = index(path);
      if (!found) continue;
      if (values) consider(union(values.map((value) => found.idsOf(keyOf(value)))));
      if (isPlain(condition) && condition.$exists === true) consider(found.present);
      const range = span(condition);
      if (range) ranges.push([found, ...range]);
    }
  }
  let common = intersection(sets);
  for (const [found, from, to] of ranges) {
    if (common && common.size <= found.countBetween(from, to)) continue;
    common = intersection([...(common ? [common] : []), found.idsBetween(from, to)]);
  }
  return common;
}

/** Where in an ordered list the first number ≥ `value` stands, or with `after` the first > `value`. */
function placeIn(ordered: readonly number[], value: number, after: boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (after ? ordered[middle]! <= value : ordered[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ids that all sets hold; undefined when there is none. */
function intersection(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  if (!smallest || others.length === 0) return smallest;
  const common = new Set<string>();
  for (const id of smallest) if (others.every((ids) => ids.has(id))) common.add(id);
  return common;
}

/** The values one of which the field must equal, when the condition says so in a way an index can answer. */
function wanted(condition: unknown): unknown[] | undefined {
  if (isIndexable(condition)) return [condition];
  if (!isPlain(condition)) return undefined;
  if (isIndexable(condition.$eq)) return [condition.$eq];
  if (Array.isArray(condition.$in) && condition.$in.every(isIndexable)) return condition.$in;
  return undefined;
}

/** The instants among which one must be, when the condition bounds it by a date. One bound alone: of two,
 * each may be met by another element of an array. */
function span(condition: unknown): [from: number, to: number] | undefined {
  if (!isPlain(condition)) return undefined;
  const from = [condition.$gte, condition.$gt].find((bound) => bound instanceof Date);
  if (from) return [from.getTime(), Number.POSITIVE_INFINITY];
  const to = [condition.$lte, condition.$lt].find((bound) => bound instanceof Date);
  return to && [Number.NEGATIVE_INFINITY, to.getTime()];
}

function union(sets: (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  if (sets.length === 0) return undefined;
  if (sets.length === 1) return sets[0];
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return undefined;
    for (const id of set) all.add(id);
  }
  return all;
}
