import { copyOf, type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { keyOf } from './key.ts';
import { byFields, compareValues } from './order.ts';
import { matcher } from './query.ts';

export interface PushOperand {
  $each?: unknown[];
  $position?: number;
  $slice?: number;
  $sort?: 1 | -1 | Record<string, 1 | -1>;
}

const MODIFIERS = new Set(['$each', '$position', '$slice', '$sort']);

/** The array after `$push`: inserted at `$position`, then sorted, then sliced, in this order whatever theirs. */
export function pushed(array: unknown[], operand: PushOperand): unknown[] {
  if (!hasModifier(operand)) return [...array, copyOf(operand)];
  const { $each, $position, $slice, $sort } = operand;
  for (const modifier of Object.keys(operand)) {
    if (!MODIFIERS.has(modifier)) throw refuse(`$push does not support ${modifier}`);
  }
  if (!Array.isArray($each)) throw refuse('$each takes an array');
  for (const number of [$position, $slice]) {
    if (number !== undefined && !Number.isInteger(number))
      throw refuse('$position and $slice take whole numbers');
  }
  let next = array.slice();
  next.splice($position ?? next.length, 0, ...$each.map(copyOf));
  if ($sort !== undefined) {
    next.sort(isPlain($sort) ? byFields(Object.entries($sort)) : (a, b) => compareValues(a, b) * $sort);
  }
  if ($slice !== undefined) {
    next = $slice < 0 ? next.slice($slice) : next.slice(0, $slice);
  }
  return next;
}

/** The array after `$addToSet`: only values that are not yet there, each once. */
export function addToSet(array: unknown[], operand: unknown): unknown[] {
  let values = [operand];
  if (isPlain(operand) && '$each' in operand) {
    if (!Array.isArray(operand.$each) || Object.keys(operand).length > 1) {
      throw refuse('$addToSet takes $each with an array and no other modifier');
    }
    values = operand.$each;
  }
  const next = array.slice();
  const known = new Set(array.map(keyOf));
  for (const value of values) {
    const key = keyOf(value);
    if (!known.has(key)) next.push(copyOf(value));
    known.add(key);
  }
  return next;
}

/** The array after `$pull`: without the elements equal to the operand, or matching it as a filter. */
export function pulled(array: unknown[], operand: unknown): unknown[] {
  if (operand instanceof RegExp) {
    return array.filter((element) => !(typeof element === 'string' && operand.test(element)));
  }
  if (!isPlain(operand)) {
    const key = keyOf(operand);
    return array.filter((element) => keyOf(element) !== key);
  }
  if (Object.keys(operand).some((key) => key.startsWith('$'))) {
    const matches = matcher({ element: operand });
    return array.filter((element) => !matches({ element }));
  }
  const matches = matcher(operand);
  return array.filter((element) => !(isPlain(element) && matches(element as Doc)));
}

/** The array after `$pop`: without its last element for 1, its first for -1. */
export function popped(array: unknown[], operand: unknown): unknown[] {
  if (operand === 1) return array.slice(0, -1);
  if (operand === -1) return array.slice(1);
  throw refuse('$pop takes 1 or -1', 9);
}

function hasModifier(operand: unknown): operand is PushOperand {
  return isPlain(operand) && Object.keys(operand).some((key) => key.startsWith('$'));
}
