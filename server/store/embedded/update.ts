import { copyOf, type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { keyOf } from './key.ts';
import { compareValues } from './order.ts';
import { addToSet, type PushOperand, popped, pulled, pushed } from './update-array.ts';
import {
  concretePaths,
  findPlace,
  type Place,
  type Positions,
  placeFor,
  setAt,
  valueAt,
} from './update-path.ts';

/** Applies update operators to a document and returns the new one; the given one stays as it is.
 *
 * Written here rather than left to mingo, which passes in silence over what MongoDB refuses: `$push` on
 * something that is no array, `$inc` on something that is no number, a path through a scalar.
 * @param inserting whether this is the insert of an upsert, for `$setOnInsert`
 * @throws MongoServerError for an unknown operator, a conflict between paths, an operand or field of the wrong type
 */
export function updated(doc: Doc, update: Doc, positions: Positions, inserting = false): Doc {
  const next = copyOf(doc);
  assertNoConflict(update);
  for (const [operator, fields] of Object.entries(update)) {
    if (!isPlain(fields)) throw refuse(`${operator} takes an object of fields`, 9);
    const apply = OPERATORS[operator];
    if (!apply) throw refuse(`the update operator ${operator} is not supported`, 9);
    if (operator === '$setOnInsert' && !inserting) continue;
    for (const [path, operand] of Object.entries(fields)) {
      for (const concrete of concretePaths(next, path, positions)) apply(next, concrete, operand);
    }
  }
  if (doc._id !== undefined && keyOf(next._id) !== keyOf(doc._id)) {
    throw refuse('the immutable field "_id" cannot be changed', 66);
  }
  return next;
}

/** @throws MongoServerError unless this is a document of update operators */
export function assertUpdate(update: unknown): asserts update is Doc {
  if (Array.isArray(update)) throw refuse('an update by a pipeline is not supported', 9);
  if (
    !isPlain(update) ||
    Object.keys(update).length === 0 ||
    !Object.keys(update).every((key) => key[0] === '$')
  ) {
    throw refuse('an update must consist of operators such as $set', 9);
  }
}

type Operator = (doc: Doc, path: string[], operand: unknown) => void;

const set: Operator = (doc, path, operand) => setAt(placeFor(doc, path), copyOf(operand));

const OPERATORS: Record<string, Operator> = {
  $set: set,
  $setOnInsert: set,
  $unset(doc, path) {
    const place = findPlace(doc, path);
    if (!place) return;
    if (Array.isArray(place.holder)) setAt(place, null);
    else delete place.holder[place.key];
  },
  $inc: arithmetic('$inc', (value, amount) => value + amount),
  $mul: arithmetic('$mul', (value, factor) => value * factor),
  $min: keepIf((operand, value) => compareValues(operand, value) < 0),
  $max: keepIf((operand, value) => compareValues(operand, value) > 0),
  $currentDate(doc, path, operand) {
    const type = isPlain(operand) ? operand.$type : operand === true && 'date';
    if (type !== 'date') throw refuse('$currentDate supports true and { $type: "date" }', 9);
    setAt(placeFor(doc, path), new Date());
  },
  $rename(doc, path, operand) {
    if (typeof operand !== 'string') throw refuse('$rename takes the new name of each field', 2);
    const place = findPlace(doc, path);
    if (!place) return;
    const value = valueAt(place);
    if (Array.isArray(place.holder)) throw refuse('$rename does not reach into arrays');
    delete place.holder[place.key];
    setAt(placeFor(doc, operand.split('.')), value);
  },
  $push: (doc, path, operand) => inArray(doc, path, (array) => pushed(array, operand as PushOperand)),
  $addToSet: (doc, path, operand) => inArray(doc, path, (array) => addToSet(array, operand)),
  $pull: (doc, path, operand) => inArrayIfAny('$pull', doc, path, (array) => pulled(array, operand)),
  $pullAll: (doc, path, operand) =>
    inArrayIfAny('$pullAll', doc, path, (array) => {
      if (!Array.isArray(operand)) throw refuse('$pullAll takes an array', 2);
      const gone = new Set(operand.map(keyOf));
      return array.filter((element) => !gone.has(keyOf(element)));
    }),
  $pop: (doc, path, operand) => inArrayIfAny('$pop', doc, path, (array) => popped(array, operand)),
};

function arithmetic(name: string, compute: (value: number, operand: number) => number): Operator {
  return (doc, path, operand) => {
    const place = placeFor(doc, path);
    const value = valueAt(place) ?? (isMissing(place) ? 0 : null);
    if (typeof operand !== 'number' || typeof value !== 'number') {
      throw refuse(`cannot apply ${name} of ${JSON.stringify(operand)} to ${JSON.stringify(value)}`, 14);
    }
    setAt(place, compute(value, operand));
  };
}

function keepIf(better: (operand: unknown, value: unknown) => boolean): Operator {
  return (doc, path, operand) => {
    const place = placeFor(doc, path);
    if (isMissing(place) || better(operand, valueAt(place))) setAt(place, copyOf(operand));
  };
}

function inArray(doc: Doc, path: string[], change: (array: unknown[]) => unknown[]): void {
  const place = placeFor(doc, path);
  const value = isMissing(place) ? [] : valueAt(place);
  if (!Array.isArray(value)) throw refuse(`the field "${path.join('.')}" must be an array`, 2);
  setAt(place, change(value));
}

function inArrayIfAny(name: string, doc: Doc, path: string[], change: (array: unknown[]) => unknown[]): void {
  const place = findPlace(doc, path);
  if (!place) return;
  const value = valueAt(place);
  if (!Array.isArray(value))
    throw refuse(`cannot apply ${name} to "${path.join('.')}", which is no array`, 2);
  setAt(place, change(value));
}

function isMissing(place: Place): boolean {
  return valueAt(place) === undefined;
}

/** MongoDB refuses an update that names one path twice, or a path and something inside it. */
function assertNoConflict(update: Doc): void {
  const paths = Object.entries(update).flatMap(([operator, fields]) =>
    isPlain(fields)
      ? Object.entries(fields).flatMap(([path, to]) => (operator === '$rename' ? [path, String(to)] : [path]))
      : [],
  );
  if (paths.length < 2) return;
  const seen = new Set(paths);
  for (const path of paths) {
    let clash = seen.size < paths.length && paths.indexOf(path) !== paths.lastIndexOf(path);
    for (let dot = path.indexOf('.'); dot >= 0 && !clash; dot = path.indexOf('.', dot + 1)) {
      clash = seen.has(path.slice(0, dot));
    }
    if (clash) throw refuse(`updating the path "${path}" would create a conflict`, 40);
  }
}
