import { expect } from 'chai';
import { describe, it } from 'mocha';
import { batchesOf, countsOf } from '../../../client/people/batches.ts';
import {
  type ImportOrganisationView,
  type ImportPreview,
  type ImportRowView,
  LIMITS,
} from '../../../server/contract/index.ts';

const row = (line: number, organisation?: string): ImportRowView => ({
  ...{
    line,
    name: '',
    email: '',
    organisation: '',
    status: 'new',
    changes: [],
    problems: [],
  },
  person: { email: `p${line}@example.org`, ...(organisation ? { organisation } : {}) },
});
const organisation = (key: string): ImportOrganisationView => ({
  ...{ key, name: key, rows: 1, status: 'same', changes: [], type: null, country: null, similar: [] },
  ...{ sameAs: null, problems: [], organisation: { key, id: key } },
});
const preview = (rows: ImportRowView[], ...keys: string[]): ImportPreview => ({
  columns: [],
  rows,
  organisations: keys.map(organisation),
});

describe('the parts of an import', () => {
  it('hold as many people as one command takes, with the organisations that they name', () => {
    const rows = Array.from({ length: LIMITS.importBatch + 1 }, (_, index) =>
      row(index + 2, index === 0 ? 'a' : 'b'),
    );
    const [first, second, ...more] = batchesOf(preview(rows, 'a', 'b', 'c'), new Set());
    expect(more).to.deep.equal([]);
    expect([first?.people.length, first?.organisations]).to.deep.equal([
      LIMITS.importBatch,
      [
        { key: 'a', id: 'a' },
        { key: 'b', id: 'b' },
      ],
    ]);
    expect([second?.people.map(({ line }) => line), second?.organisations]).to.deep.equal([
      [LIMITS.importBatch + 2],
      [{ key: 'b', id: 'b' }],
    ]);
  });

  it('leave out what has a problem and what is done', () => {
    const wrong: ImportRowView = { ...row(3), status: 'problem', person: null };
    const rows = [row(2), wrong, row(4)];
    expect(batchesOf(preview(rows), new Set([2])).map(({ people }) => people)).to.deep.equal([
      [{ line: 4, email: 'p4@example.org' }],
    ]);
    expect(batchesOf(preview(rows), new Set([2, 4]))).to.deep.equal([]);
    expect(countsOf(preview(rows))).to.deep.equal({ new: 2, changes: 0, same: 0, problem: 1 });
  });
});
