import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Doc } from '../../../../server/store/embedded/clone.ts';
import { matcher } from '../../../../server/store/embedded/query.ts';
import { Table } from '../../../../server/store/embedded/table.ts';

const scalar = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b', '1', ''),
  fc.constantFrom(true, false, null, -0, 1.5),
  fc.constantFrom(new Date(0), new Date(1)),
);
const value = fc.oneof({ weight: 3, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }), fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 })); // biome-ignore format: one line
const sub = fc.record({ k: value, v: value }, { requiredKeys: [] });
const body = fc.record(
  { x: value, y: value, list: fc.oneof(fc.array(fc.oneof(sub, scalar), { maxLength: 3 }), sub, scalar) },
  { requiredKeys: [] },
);

const PATHS = ['x', 'y', 'list.k', 'list.v', 'list', 'list.0.k', 'absent'];
const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $eq: scalar }),
  fc.record({ $gt: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $exists: fc.constant(true), $ne: scalar }),
  fc.dictionary(fc.constantFrom('$gte', '$gt', '$lte', '$lt'), fc.constantFrom(new Date(0), new Date(1)), {
    minKeys: 1,
    maxKeys: 2,
  }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }), $ne: scalar }),
  fc.array(scalar, { maxLength: 2 }),
);
const { filter } = fc.letrec<{ filter: Doc; simple: Doc }>((tie) => ({
  simple: fc.dictionary(fc.constantFrom(...PATHS), condition, { minKeys: 1, maxKeys: 2 }),
  filter: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie('simple'),
    fc.record({ $or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ $and: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ _id: fc.oneof(fc.constantFrom('d0', 'd1', 'none'), fc.constant({ $in: ['d2', 'd0'] })) }),
    fc.tuple(tie('simple'), fc.constantFrom('d0', 'd1')).map(([rest, _id]) => ({ ...rest, _id })),
  ),
}));

function tableOf(bodies: Doc[], indexed: string[][]): Table {
  const table = new Table('t', 'test');
  // Half of the indexes before the documents, half after: they must know both.
  const add = (paths: string[]) =>
    table.addIndex(
      { v: 2, key: Object.fromEntries(paths.map((path) => [path, 1])), name: paths.join() },
      undefined,
    );
  indexed.slice(0, 2).forEach(add);
  for (const [i, one] of bodies.entries()) table.insert({ _id: `d${i}`, ...one });
  indexed.slice(2).forEach(add);
  return table;
}

function scan(table: Table, query: Doc): unknown[] {
  const matches = matcher(query);
  return [...table.all()].filter(({ doc }) => matches(doc)).map(({ doc }) => doc._id);
}

const found = (table: Table, query: Doc) => Array.from(table.matching(query), ({ doc }) => doc._id);

const INDEXED = [['x'], ['list.k', 'y'], ['list'], ['list.0.k']];

describe('index lookups', () => {
  it('give what a scan gives, in the same order', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 8 }), filter, (bodies, query) => {
        const table = tableOf(bodies, INDEXED);
        expect(found(table, query)).to.deep.equal(scan(table, query));
      }),
      { numRuns: 2000 },
    );
  });

  it('still do after updates, deletes and their undoing', () => {
    const step = fc.record({ at: fc.nat(7), to: fc.option(body), undo: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 1, maxLength: 6 }),
        fc.array(step, { maxLength: 6 }),
        filter,
        (bodies, steps, query) => {
          const table = tableOf(bodies, INDEXED);
          for (const { at, to, undo } of steps) {
            const entry = [...table.all()][at];
            if (!entry) continue;
            const before = [...table.all()].map(({ doc }) => doc);
            const change = to ? table.replace(entry, { _id: entry.doc._id, ...to }) : table.delete(entry);
            if (!undo) continue;
            table.undo(change);
            expect([...table.all()].map(({ doc }) => doc)).to.deep.equal(before);
          }
          expect(found(table, query)).to.deep.equal(scan(table, query));
        },
      ),
      { numRuns: 500 },
    );
  });
});
