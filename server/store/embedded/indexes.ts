import { type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { matcher } from './query.ts';

/** What `createIndex` was asked for, in the form that `listIndexes` gives back. */
export interface IndexDefinition {
  v: 2;
  key: Record<string, 1 | -1>;
  name: string;
  unique?: boolean;
  sparse?: boolean;
  partialFilterExpression?: Doc;
  expireAfterSeconds?: number;
}

/** The index every collection has. The map of documents is that index. */
export const ID_INDEX: IndexDefinition = { v: 2, key: { _id: 1 }, name: '_id_' };

const PARTIAL_OPERATORS = new Set(['$exists', '$eq', '$gt', '$gte', '$lt', '$lte', '$type', '$in']);
const HARMLESS = new Set(['background', 'v', 'name', 'writeConcern', 'w', 'j', 'comment', 'maxTimeMS']);

/** Reads the arguments of `createIndex`.
 * @throws MongoServerError (67, CannotCreateIndex) for what is not supported here or not valid in MongoDB */
export function defineIndex(spec: unknown, options: Doc = {}): IndexDefinition {
  const key = keyPattern(spec);
  const paths = Object.keys(key);
  const definition: IndexDefinition = {
    v: 2,
    key,
    name:
      typeof options.name === 'string' ? options.name : paths.map((path) => `${path}_${key[path]}`).join('_'),
  };
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined || value === null || HARMLESS.has(option)) continue;
    switch (option) {
      case 'unique':
      case 'sparse':
        if (value) definition[option] = true;
        break;
      case 'partialFilterExpression':
        definition.partialFilterExpression = partialFilter(value);
        break;
      case 'expireAfterSeconds':
        if (typeof value !== 'number' || value < 0 || paths.length !== 1) {
          throw refuse('expireAfterSeconds takes a number ≥ 0 on an index of one field', 67);
        }
        definition.expireAfterSeconds = value;
        break;
      default:
        throw refuse(`createIndex does not support the option "${option}"`, 67);
    }
  }
  if (definition.sparse && definition.partialFilterExpression) {
    throw refuse('an index is either sparse or partial', 67);
  }
  return definition;
}

/** Whether two definitions ask for the same index, whatever its name. */
export function sameIndex(a: IndexDefinition, b: IndexDefinition): boolean {
  const shape = ({ name: _, ...rest }: IndexDefinition) => JSON.stringify(Object.entries(rest).sort());
  return shape(a) === shape(b) && Object.keys(a.key).join() === Object.keys(b.key).join();
}

function keyPattern(spec: unknown): Record<string, 1 | -1> {
  const key: Record<string, 1 | -1> = {};
  const entries: [unknown, unknown][] =
    typeof spec === 'string'
      ? [[spec, 1]]
      : spec instanceof Map
        ? [...spec]
        : isPlain(spec)
          ? Object.entries(spec)
          : [];
  for (const [path, direction] of entries) {
    if (typeof path !== 'string' || (direction !== 1 && direction !== -1)) {
      throw refuse(
        `an index on ${String(path)}: ${JSON.stringify(direction)} is not supported, only 1 and -1`,
        67,
      );
    }
    key[path] = direction;
  }
  if (Object.keys(key).length === 0) throw refuse('createIndex needs at least one field', 67);
  return key;
}

/** MongoDB allows few operators here, so that membership can be decided from the document alone. */
function partialFilter(value: unknown): Doc {
  if (!isPlain(value)) throw refuse('partialFilterExpression must be an object', 67);
  for (const [path, condition] of Object.entries(value)) {
    if (path === '$and' && Array.isArray(condition)) condition.forEach(partialFilter);
    else if (path.startsWith('$')) throw refuse(`partialFilterExpression does not support ${path}`, 67);
    else if (isPlain(condition)) {
      for (const [operator, operand] of Object.entries(condition)) {
        if (operator.startsWith('$') && !PARTIAL_OPERATORS.has(operator)) {
          throw refuse(`partialFilterExpression does not support ${operator}`, 67);
        }
        if (operator === '$exists' && operand !== true) {
          throw refuse('partialFilterExpression supports $exists: true only', 67);
        }
      }
    }
  }
  matcher(value); // refuses now what it could not evaluate later
  return value;
}
