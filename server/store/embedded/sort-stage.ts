import { Lazy } from 'mingo/lazy';
import type { Doc } from './clone.ts';
import { sortSpec } from './options.ts';
import { byFields } from './order.ts';

/** The stage `$sort` in BSON order; mingo's own differs for arrays and for mixed types. */
export function $sort(docs: ReturnType<typeof Lazy>, spec: Doc): ReturnType<typeof Lazy> {
  const compare = byFields<Doc>(sortSpec(spec));
  return docs.transform((all) => Lazy((all as Doc[]).sort(compare) as never));
}
