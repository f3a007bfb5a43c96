import { Aggregator } from 'mingo/aggregator';
import { copyOf, type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { assertSupported, EVALUATION } from './query.ts';

/** Stages after which no document of the input has been edited in place. */
const PURE = new Set(['$match', '$group', '$sort', '$limit', '$skip', '$count', '$sortByCount']);

/** Stages that would write, or read something other than documents. */
const REFUSED = new Set(['$out', '$merge', '$sample']);

/** Runs an aggregation pipeline.
 * @param matching the documents of the collection that match a filter, to be left as they are
 * @param collection the documents of another one, for `$lookup`
 * @throws MongoServerError for a stage or operator that is not supported */
export function aggregated(
  pipeline: Doc[],
  matching: (filter: Doc) => Doc[],
  collection: (name: string) => Doc[],
): Doc[] {
  for (const stage of pipeline) assertStage(stage);
  const [first, ...rest] = pipeline;
  const filter = isPlain(first?.$match) ? first.$match : undefined;
  const stages = filter ? rest : pipeline;
  const docs = matching(filter ?? {});
  const pure = stages.every((stage) => PURE.has(Object.keys(stage)[0] as string));
  try {
    const aggregator = new Aggregator(stages, {
      ...EVALUATION,
      collectionResolver: (name: string) => collection(name).map(copyOf),
    });
    // Also what comes out is copied: one document may be in it twice.
    return aggregator.run<Doc>(pure ? docs.slice() : docs.map(copyOf)).map(shaped);
  } catch (error) {
    if ((error as { code?: unknown }).code !== undefined) throw error;
    throw refuse(`${(error as Error).message} in the pipeline ${JSON.stringify(pipeline)}`);
  }
}

function assertStage(stage: unknown): void {
  const names = isPlain(stage) ? Object.keys(stage) : [];
  const [name = ''] = names;
  if (names.length !== 1 || REFUSED.has(name))
    throw refuse(`the stage ${name || JSON.stringify(stage)} is not supported`);
  const operand = (stage as Doc)[name];
  if (name === '$match') assertSupported(operand);
  const inner =
    name === '$facet' ? Object.values(operand as Doc) : isPlain(operand) ? [operand.pipeline] : [];
  for (const pipeline of inner) if (Array.isArray(pipeline)) pipeline.forEach(assertStage);
}

/** A copy of a result in which what mingo left undefined is absent from objects and null in arrays. */
function shaped<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : shaped(item))) as T;
  if (!isPlain(value)) return copyOf(value);
  const result: Doc = {};
  for (const key of Object.keys(value)) if (value[key] !== undefined) result[key] = shaped(value[key]);
  return result as T;
}
