import { Query } from 'mingo/query';
import { copyOf, type Doc, isPlain } from './clone.ts';
import { refuse } from './errors.ts';
import { EVALUATION } from './query.ts';

/** Makes the function that copies the projected part of a document out of the store.
 * @param filter the query, for the positional projection `array.$`
 * @throws MongoServerError for a mixture of inclusion and exclusion */
export function projector(projection: unknown, filter: Doc = {}): (doc: Doc) => Doc {
  if (projection === undefined || projection === null) return copyOf;
  const spec = fieldsOf(projection);
  const fields = Object.entries(spec);
  if (fields.length === 0) return copyOf;
  // $slice, $elemMatch, positional and computed fields are mingo's, on a copy, which it may edit.
  if (
    fields.some(
      ([path, value]) => typeof value === 'object' || typeof value === 'string' || path.includes('$'),
    )
  ) {
    return (doc) => {
      try {
        return (new Query(filter, EVALUATION).find([copyOf(doc)], spec).all() as Doc[])[0] ?? {};
      } catch (error) {
        throw refuse(`${(error as Error).message} in the projection ${JSON.stringify(spec)}`);
      }
    };
  }
  const others = fields.filter(([path]) => path !== '_id');
  const including = others.length > 0 ? isOn(others[0]?.[1]) : isOn(spec._id);
  if (others.some(([, value]) => isOn(value) !== including)) {
    throw refuse(`cannot mix inclusion and exclusion in the projection ${JSON.stringify(spec)}`, 31254);
  }
  const tree = treeOf(others.map(([path]) => path));
  const withId = spec._id === undefined || isOn(spec._id);
  if (including && withId) tree.set('_id', null);
  if (!including && !withId) tree.set('_id', null);
  return (doc) => (including ? included(doc, tree) : excluded(doc, tree)) as Doc;
}

/** Path parts; null where a path ends. */
type Tree = Map<string, Tree | null>;

function fieldsOf(projection: unknown): Doc {
  if (Array.isArray(projection)) return Object.fromEntries(projection.map((path) => [String(path), 1]));
  if (isPlain(projection)) return projection;
  throw refuse('a projection must be an object');
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function treeOf(paths: string[]): Tree {
  const tree: Tree = new Map();
  for (const path of paths) {
    const parts = path.split('.');
    let at = tree;
    for (const [i, part] of parts.entries()) {
      const below = at.get(part);
      if (below === null || (i === parts.length - 1 && below))
        throw refuse(`path collision at "${path}"`, 31249);
      const next: Tree | null = i === parts.length - 1 ? null : (below ?? new Map());
      at.set(part, next);
      if (next) at = next;
    }
  }
  return tree;
}

function included(doc: Doc, tree: Tree): Doc {
  const result: Doc = {};
  for (const key of Object.keys(doc)) {
    const below = tree.get(key);
    if (below === undefined) continue;
    const value = below === null ? copyOf(doc[key]) : includedValue(doc[key], below);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Of an array, the parts of its objects; of anything else that is no object, nothing. */
function includedValue(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value))
    return value.map((item) => includedValue(item, tree)).filter((item) => item !== undefined);
  return isPlain(value) ? included(value, tree) : undefined;
}

function excluded(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => excluded(item, tree));
  if (!isPlain(value)) return copyOf(value);
  const result: Doc = {};
  for (const key of Object.keys(value)) {
    const below = tree.get(key);
    if (below === undefined) result[key] = copyOf(value[key]);
    else if (below) result[key] = excluded(value[key], below);
  }
  return result;
}
