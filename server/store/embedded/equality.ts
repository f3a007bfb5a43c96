import { isPlain } from './clone.ts';
import { keyOf } from './key.ts';

/** Equality in filters, in place of mingo's, which loses sight of elements that lack a field and of
 * arrays inside arrays, and does not mind the order of fields in a subdocument; MongoDB does. */

export type Test = (doc: unknown) => boolean;

export function $eq(path: string, operand: unknown): Test {
  if (operand === null || typeof operand === 'string' || typeof operand === 'number') {
    return reaching(path, (leaf) => (leaf ?? null) === operand);
  }
  const key = keyOf(operand);
  return reaching(path, (leaf) => typeof leaf === typeof operand && keyOf(leaf ?? null) === key);
}

export function $in(path: string, operand: unknown): Test {
  if (!Array.isArray(operand)) throw new Error('$in needs an array');
  const patterns = operand.filter((one) => one instanceof RegExp);
  const keys = new Set(operand.filter((one) => !(one instanceof RegExp)).map(keyOf));
  return reaching(
    path,
    (leaf) =>
      keys.has(keyOf(leaf ?? null)) ||
      (typeof leaf === 'string' && patterns.some((pattern) => pattern.test(leaf))),
  );
}

export function $ne(path: string, operand: unknown): Test {
  const test = $eq(path, operand);
  return (doc) => !test(doc);
}

export function $nin(path: string, operand: unknown): Test {
  const test = $in(path, operand);
  return (doc) => !test(doc);
}

/** `anyLeaf` for a path; most are one field of a document, and most of the time of a query is spent here. */
function reaching(path: string, test: (leaf: unknown) => boolean): Test {
  const parts = path.split('.');
  if (parts.length > 1) return (doc) => anyLeaf(doc, parts, 0, test);
  return (doc) => {
    if (!isPlain(doc)) return anyLeaf(doc, parts, 0, test);
    const value = Object.hasOwn(doc, path) ? doc[path] : undefined;
    return test(value) || (Array.isArray(value) && value.some(test));
  };
}

/** Whether a value that the path leads to passes: the value itself and, when it is an array, its elements.
 * A missing field is undefined, once for each object that lacks it; an element that is no object counts for nothing. */
function anyLeaf(value: unknown, parts: string[], at: number, test: (leaf: unknown) => boolean): boolean {
  const part = parts[at];
  if (part === undefined) return test(value) || (Array.isArray(value) && value.some(test));
  if (Array.isArray(value)) {
    if (
      /^\d+$/.test(part) &&
      Number(part) < value.length &&
      anyLeaf(value[Number(part)], parts, at + 1, test)
    ) {
      return true;
    }
    return value.some((item) => isPlain(item) && anyLeaf(item, parts, at, test));
  }
  if (!isPlain(value)) return test(undefined);
  return anyLeaf(Object.hasOwn(value, part) ? value[part] : undefined, parts, at + 1, test);
}
