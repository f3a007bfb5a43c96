import type { Doc } from './clone.ts';
import { refuse } from './errors.ts';

/** Options that change nothing in a store of one process whose every write is durable, and those that
 * mongoose hands down although it has already seen to them. */
const HARMLESS = new Set([
  'w',
  'j',
  'journal',
  'wtimeout',
  'writeConcern',
  'readConcern',
  'readPreference',
  'comment',
  'maxTimeMS',
  'batchSize',
  'noCursorTimeout',
  'allowDiskUse',
  'raw',
  'promoteValues',
  'checkKeys',
  'forceServerObjectId',
  'bypassDocumentValidation',
  'retryWrites',
  'ignoreUndefined',
  'returnOriginal',
  'timeoutMS',
  'cursor',
  'lean',
  'strict',
  'strictQuery',
  'populate',
  'new',
  'rawResult',
  'overwrite',
  'overwriteImmutable',
  'context',
  'setDefaultsOnInsert',
  'timestamps',
  'runValidators',
  'multi',
  'multipleCastError',
  'omitUndefined',
  'translateAliases',
  'sanitizeFilter',
  'sanitizeProjection',
  'overwriteDiscriminatorKey',
  'middleware',
  'requireFilter',
  'validateBeforeSave',
  'validateModifiedOnly',
  'throwOnValidationError',
  'skipValidation',
  'pathsToSave',
  'defaults',
  'updatePipeline',
  'schemaLevelProjections',
  'fields',
  'aggregateErrors',
  'perDocumentLimit',
  'useMongooseAggCursor',
  '__v',
  'version',
  'includeResultMetadata',
]); // prettier-ignore

/** @param meaningful the options that this operation follows
 * @throws MongoServerError for one that would change the answer and is not supported */
export function checkOptions(
  operation: string,
  options: Doc | undefined,
  meaningful: readonly string[] = [],
): Doc {
  if (!options) return {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || value === false) continue;
    if (meaningful.includes(name) || HARMLESS.has(name) || name.startsWith('_')) continue;
    if (name === 'projection') continue; // mongoose adds one to whatever it does when a path is not selected
    if (name === 'session') throw refuse('sessions and transactions are not supported', 20);
    throw refuse(`${operation} does not support the option "${name}"`, 72);
  }
  return options;
}

const DIRECTIONS = new Map<unknown, 1 | -1>([
  [1, 1],
  ['1', 1],
  ['asc', 1],
  ['ascending', 1],
  [-1, -1],
  ['-1', -1],
  ['desc', -1],
  ['descending', -1],
]); // prettier-ignore

/** Reads a sort in any of the forms of the driver: an object, a Map, an array of pairs, a name. */
export function sortSpec(sort: unknown): [string, 1 | -1][] {
  if (sort === undefined || sort === null) return [];
  const pairs: [unknown, unknown][] =
    typeof sort === 'string'
      ? [[sort, 1]]
      : Array.isArray(sort)
        ? Array.isArray(sort[0])
          ? sort
          : typeof sort[1] === 'string' && !DIRECTIONS.has(sort[1])
            ? sort.map((path) => [path, 1])
            : [[sort[0], sort[1]]]
        : sort instanceof Map
          ? [...sort]
          : Object.entries(sort);
  return pairs.map(([path, direction]) => {
    const sign = DIRECTIONS.get(direction);
    if (typeof path !== 'string' || !sign)
      throw refuse(`cannot sort by ${String(path)}: ${JSON.stringify(direction)}`);
    return [path, sign];
  });
}

/** Reads a number of documents. */
export function count(name: string, value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw refuse(`${name} takes a whole number`);
  return value;
}
