import { Context } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import { Query } from 'mingo/query';
import type { Options } from 'mingo/types';
import { type Doc, isPlain } from './clone.ts';
import { $eq, $in, $ne, $nin, type Test } from './equality.ts';
import { refuse } from './errors.ts';
import { isIndexable } from './key.ts';
import { hasPath } from './order.ts';
import { $addToSet, $count, $push, $sort } from './stages.ts';

/** What mingo evaluates with: its operators, and ours where its answers are not those of MongoDB. */
export const EVALUATION = {
  scriptEnabled: false,
  context: Context.init({
    accumulator: { ...accumulator, $push, $addToSet },
    expression,
    pipeline: { ...pipeline, $sort, $count },
    projection,
    query: { ...query, $eq, $ne, $in, $nin },
    window,
  } as never),
} satisfies Partial<Options>;

/** `$type` names that mingo knows; it would find that nothing has any other type. */
const TYPES = new Set<unknown>([
  'array',
  'bool',
  'date',
  'number',
  'null',
  'object',
  'string',
  'regex',
  'int',
  'double',
]);

/** Compiles a filter.
 * @throws MongoServerError for an operator that is not supported: it is never ignored */
export function matcher(filter: unknown): (doc: unknown) => boolean {
  if (!isPlain(filter)) throw refuse('a filter must be an object');
  assertSupported(filter);
  const tests: Test[] = [];
  const others: Doc = {};
  try {
    for (const [path, condition] of Object.entries(filter)) {
      const direct = directTests(path, condition);
      if (direct) tests.push(...direct);
      else others[path] = condition;
    }
    if (Object.keys(others).length > 0) {
      const compiled = new Query(others, EVALUATION);
      tests.push((doc) => compiled.test(doc as Doc));
    }
    return (doc) => tests.every((test) => test(doc));
  } catch (error) {
    throw refuse(`${(error as Error).message} in ${JSON.stringify(filter)}`);
  }
}

/** The conditions that nearly every query is made of, without the detour over mingo; undefined for all others. */
function directTests(path: string, condition: unknown): Test[] | undefined {
  if (path.startsWith('$')) return undefined;
  if (condition === null || isIndexable(condition)) return [$eq(path, condition)];
  if (!isPlain(condition)) return undefined;
  const tests: Test[] = [];
  for (const [operator, operand] of Object.entries(condition)) {
    if (operator === '$exists' && typeof operand === 'boolean' && !path.includes('.')) {
      tests.push((doc) => hasPath(doc, path) === operand);
    } else if (Object.hasOwn(DIRECT, operator)) {
      tests.push(DIRECT[operator as keyof typeof DIRECT](path, operand));
    } else return undefined;
  }
  return tests.length > 0 ? tests : undefined;
}

const DIRECT = { $eq, $ne, $in, $nin };

export function assertSupported(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) assertSupported(item);
  if (!isPlain(value)) return;
  for (const [key, operand] of Object.entries(value)) {
    if (key === '$where' || key === '$jsonSchema' || key === '$text') throw refuse(`${key} is not supported`);
    if (key === '$type' && ![operand].flat().every((type) => TYPES.has(type))) {
      throw refuse(`$type: ${JSON.stringify(operand)} is not supported`);
    }
    // The operators of an $expr have other meanings; mingo refuses those it does not know.
    if (key !== '$expr') assertSupported(operand);
  }
}
