import { BSON, ObjectId } from 'mongodb';

/** The text that stands for one value in an index: equal for values that MongoDB finds equal, else different. */
export function keyOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `s${value}`;
    case 'number':
      return `n${value + 0}`; // -0 is 0
    case 'boolean':
      return `b${value}`;
    case 'undefined':
      return 'u';
  }
  if (value === null) return 'z';
  if (value instanceof Date) return `d${value.getTime()}`;
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  return `e${BSON.EJSON.stringify(value, { relaxed: true })}`;
}

/** Whether equality with this value can be answered by an index as well as by a scan. Null stands for a
 * missing field too, arrays match as a whole or by element, patterns match many: those are scanned. */
export function isIndexable(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    (typeof value === 'number' && !Number.isNaN(value)) ||
    typeof value === 'boolean' ||
    value instanceof Date ||
    value instanceof ObjectId
  );
}
