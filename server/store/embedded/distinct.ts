import { copyOf, type Doc, isPlain } from './clone.ts';
import { keyOf } from './key.ts';
import { valuesAt } from './order.ts';

/** The different values that a path leads to in some documents, each element of an array by itself. */
export function distinctValues(docs: Doc[], path: string): unknown[] {
  const found = new Map<string, unknown>();
  for (const doc of docs) {
    for (const value of valuesAt(doc, path)) {
      if (value === undefined || (value === null && !holdsNull(doc, path))) continue;
      found.set(keyOf(value), copyOf(value));
    }
  }
  return [...found.values()];
}

/** Whether a path leads to a null that is stored, not to nothing. */
function holdsNull(value: unknown, path: string): boolean {
  const [head = '', ...rest] = path.split('.');
  if (Array.isArray(value))
    return value.some((item) => (path === '' ? item === null : holdsNull(item, path)));
  if (path === '') return value === null;
  return isPlain(value) && Object.hasOwn(value, head) && holdsNull(value[head], rest.join('.'));
}
