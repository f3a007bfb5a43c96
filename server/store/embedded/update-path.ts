import { type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { matcher } from './query.ts';

/** What the positional parts of a path (`$`, `$[]`, `$[name]`) refer to. */
export interface Positions {
  filter: Doc;
  arrayFilters: Doc[];
}

/** The place a path of an update ends in. */
export interface Place {
  holder: Doc | unknown[];
  key: string | number;
}

/** Replaces the positional parts of a path by the array positions that they stand for in this document. */
export function concretePaths(doc: Doc, path: string, positions: Positions): string[][] {
  let paths: string[][] = [[]];
  for (const part of path.split('.')) {
    if (part === '' || part === '__proto__') throw refuse(`"${path}" is not a path`, 56);
    paths = part.startsWith('$')
      ? paths.flatMap((head) => indexes(doc, head, part, positions).map((i) => [...head, String(i)]))
      : paths.map((head) => [...head, part]);
  }
  return paths;
}

/** The object or array that holds the last part of a path, made on the way when it is missing.
 * @throws MongoServerError 28 when the path goes through something that cannot hold it */
export function placeFor(doc: Doc, path: string[]): Place {
  let holder: unknown = doc;
  for (const [depth, part] of path.entries()) {
    const key = keyIn(holder, part);
    if (key === undefined) {
      const at = path.slice(0, depth).join('.');
      throw refuse(`cannot create field "${part}" in "${at}", which is ${JSON.stringify(holder)}`, 28);
    }
    if (Array.isArray(holder)) while (holder.length <= Number(key)) holder.push(null);
    const place = { holder: holder as Doc | unknown[], key };
    if (depth === path.length - 1) return place;
    if (valueAt(place) === undefined) setAt(place, {});
    holder = valueAt(place);
  }
  throw refuse('an update needs a path', 56);
}

/** The place of a path where it exists, else undefined. */
export function findPlace(doc: Doc, path: string[]): Place | undefined {
  let holder: unknown = doc;
  for (const [depth, part] of path.entries()) {
    const key = keyIn(holder, part);
    if (key === undefined) return undefined;
    const place = { holder: holder as Doc | unknown[], key };
    if (valueAt(place) === undefined) return undefined;
    if (depth === path.length - 1) return place;
    holder = valueAt(place);
  }
  return undefined;
}

export function valueAt({ holder, key }: Place): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : Object.hasOwn(holder, key) ? holder[key] : undefined;
}

export function setAt({ holder, key }: Place, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

function keyIn(holder: unknown, part: string): string | number | undefined {
  if (Array.isArray(holder)) return /^\d+$/.test(part) ? Number(part) : undefined;
  return isPlain(holder) ? part : undefined;
}

function indexes(doc: Doc, head: string[], part: string, positions: Positions): number[] {
  const path = head.join('.');
  const place = findPlace(doc, head);
  const array = place && valueAt(place);
  if (!Array.isArray(array)) {
    throw refuse(`the path "${path}" must be an array for the positional ${part}`);
  }
  if (part === '$') return [matchedIndex(array, path, positions.filter)];
  if (part === '$[]') return [...array.keys()];
  const name = /^\$\[([a-z][A-Za-z0-9]*)\]$/.exec(part)?.[1];
  const filter = positions.arrayFilters.find((one) =>
    Object.keys(one).some((key) => key.split('.')[0] === name),
  );
  if (!name || !filter) throw refuse(`no array filter for ${part} in "${path}"`);
  const matches = matcher(filter);
  return [...array.keys()].filter((i) => matches({ [name]: array[i] }));
}

/** The position of the element that made the document match: the one that satisfies every condition
 * on the array, else the first that satisfies one of them. */
function matchedIndex(array: unknown[], path: string, filter: Doc): number {
  const conditions = conditionsOn(path, filter);
  const satisfies = conditions.map(matcher);
  const wrapped = array.map((element) => nest(path.split('.'), [element]));
  const all = conditions.length === 0 ? -1 : wrapped.findIndex((one) => satisfies.every((test) => test(one)));
  const found = all >= 0 ? all : wrapped.findIndex((one) => satisfies.some((test) => test(one)));
  if (found < 0)
    throw refuse(`the positional operator found no element of "${path}" that the filter matched`);
  return found;
}

function conditionsOn(path: string, filter: Doc): Doc[] {
  return Object.entries(filter).flatMap(([key, condition]) => {
    if (key === '$and' && Array.isArray(condition))
      return condition.flatMap((one) => conditionsOn(path, one as Doc));
    return key === path || key.startsWith(`${path}.`) ? [{ [key]: condition }] : [];
  });
}

function nest(parts: string[], value: unknown): Doc {
  return parts.reduceRight<unknown>((inner, part) => ({ [part]: inner }), value) as Doc;
}
