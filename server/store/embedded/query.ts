import { Query } from 'mingo';
import { type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';

type Predicate = (doc: unknown) => boolean;

const OPTIONS = { scriptEnabled: false } as const;

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
export function matcher(filter: unknown): Predicate {
  if (!isPlain(filter)) throw refuse('a filter must be an object');
  assertSupported(filter);
  if (Object.keys(filter).length === 0) return () => true;
  try {
    const query = new Query(filter, OPTIONS);
    return (doc) => query.test(doc as Doc);
  } catch (error) {
    throw refuse(`${(error as Error).message} in ${JSON.stringify(filter)}`);
  }
}

export function assertSupported(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) assertSupported(item);
  if (!isPlain(value)) return;
  for (const [key, operand] of Object.entries(value)) {
    if (key === '$where' || key === '$jsonSchema' || key === '$text') throw refuse(`${key} is not supported`);
    if (key === '$type' && ![operand].flat().every((type) => TYPES.has(type))) {
      throw refuse(`$type: ${JSON.stringify(operand)} is not supported`);
    }
    assertSupported(operand);
  }
}
