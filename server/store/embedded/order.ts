import { ObjectId } from 'mongodb';
import { isPlain } from './clone.ts';

/** Compares two values in BSON order: null, numbers, strings, objects, arrays, binaries, ids, booleans, dates.
 * Source: https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const rank = typeRank(a);
  const difference = rank - typeRank(b);
  if (difference !== 0) return difference;
  if (rank === 1) return 0;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = compareValues(a[i], b[i]);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (isPlain(a) && isPlain(b)) return compareObjects(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  const [x, y] = [scalar(a), scalar(b)];
  if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : -1; // NaN sorts below every number
  if (Number.isNaN(y)) return 1;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Compares two documents as a sort of MongoDB does: an array counts by its smallest element when
 * ascending and by its largest when descending, a missing field as null.
 * @param spec path → 1 or -1, in order of importance */
export function byFields<T>(spec: [string, 1 | -1][]): (a: T, b: T) => number {
  return (a, b) => {
    for (const [path, direction] of spec) {
      const order = compareValues(sortKey(a, path, direction), sortKey(b, path, direction));
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

/** Every value that a path of a document leads to, through arrays, as an index of MongoDB sees it.
 * An empty array yields `undefined`, a missing field null. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const dot = path.indexOf('.');
  if (dot === -1 && isPlain(value)) {
    const found = value[path];
    if (!Array.isArray(found)) return [found === undefined ? null : found];
  }
  const found: unknown[] = [];
  collect(value, path.split('.'), 0, found);
  return found;
}

/** Whether a path leads to anything at all, be it null. */
export function hasPath(value: unknown, path: string): boolean {
  const [head = '', ...rest] = path.split('.');
  if (Array.isArray(value)) {
    if (/^\d+$/.test(head) && Number(head) < value.length) {
      return rest.length === 0 || hasPath(value[Number(head)], rest.join('.'));
    }
    return value.some((item) => isPlain(item) && hasPath(item, path));
  }
  if (!isPlain(value) || !Object.hasOwn(value, head)) return false;
  return rest.length === 0 || hasPath(value[head], rest.join('.'));
}

function collect(value: unknown, parts: string[], at: number, found: unknown[]): void {
  if (at === parts.length) {
    if (!Array.isArray(value)) found.push(value === undefined ? null : value);
    else if (value.length === 0) found.push(undefined);
    else found.push(...value);
    return;
  }
  const part = parts[at] as string;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(part)) collect(value[Number(part)], parts, at + 1, found);
    else if (value.length === 0) found.push(null);
    else for (const item of value) collect(isPlain(item) ? item : undefined, parts, at, found);
  } else if (isPlain(value)) collect(value[part], parts, at + 1, found);
  else found.push(null);
}

function sortKey(value: unknown, path: string, direction: 1 | -1): unknown {
  const [first, ...others] = valuesAt(value, path);
  let best = first;
  for (const other of others) if (compareValues(other, best) * direction < 0) best = other;
  return best;
}

function compareObjects(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  for (let i = 0; i < Math.min(keysA.length, keysB.length); i++) {
    const [keyA, keyB] = [keysA[i] as string, keysB[i] as string];
    const order =
      typeRank(a[keyA]) - typeRank(b[keyB]) || compareText(keyA, keyB) || compareValues(a[keyA], b[keyB]);
    if (order !== 0) return order;
  }
  return keysA.length - keysB.length;
}

/** MongoDB compares UTF-8 bytes; JavaScript compares UTF-16 units, which differ only around surrogates. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const [surrogateX, surrogateY] = [isSurrogate(x), isSurrogate(y)];
    return surrogateX === surrogateY ? x - y : surrogateX ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function scalar(value: unknown): number | string {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || value instanceof Date) return Number(value);
  return value instanceof ObjectId ? value.toHexString() : String(value);
}

function typeRank(value: unknown): number {
  if (value === undefined) return 0; // an empty array in an index, below null
  if (value === null) return 1;
  switch (typeof value) {
    case 'number':
      return 2;
    case 'string':
      return 3;
    case 'boolean':
      return 8;
  }
  if (Array.isArray(value)) return 5;
  if (value instanceof ObjectId) return 7;
  if (value instanceof Date) return 9;
  if (value instanceof RegExp) return 11;
  return isPlain(value) ? 4 : 6;
}
