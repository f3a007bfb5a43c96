import { Lazy } from 'mingo/lazy';
import * as accumulator from 'mingo/operators/accumulator';
import type { Doc } from './clone.ts';
import { sortSpec } from './options.ts';
import { byFields } from './order.ts';

/** Stages and accumulators in place of mingo's, where its answers are not those of MongoDB. */

type Docs = ReturnType<typeof Lazy>;

/** In BSON order; mingo's own differs for arrays and for mixed types. */
export function $sort(docs: Docs, spec: Doc): Docs {
  const compare = byFields<Doc>(sortSpec(spec));
  return docs.transform((all) => Lazy((all as Doc[]).sort(compare) as never));
}

/** Of no document there is no count, rather than a count of 0. */
export function $count(docs: Docs, name: string): Docs {
  return docs.transform((all) => {
    const { length } = all as unknown[];
    return Lazy((length === 0 ? [] : [{ [name]: length }]) as never);
  });
}

/** A field that is missing adds nothing, rather than undefined. */
export const $push: typeof accumulator.$push = (...args) => accumulator.$push(...args).filter(isPresent);

export const $addToSet: typeof accumulator.$addToSet = (...args) =>
  accumulator.$addToSet(...args).filter(isPresent);

function isPresent(value: unknown): boolean {
  return value !== undefined;
}
