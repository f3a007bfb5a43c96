import { expect } from 'chai';
import fc from 'fast-check';
import {
  createMatchIndex,
  type MatchIndex,
  type Reading,
  readSnapshot,
  SnapshotError,
  writeSnapshot,
} from '../../../matching/index.ts';
import { readJudged } from '../../bench/judged.ts';

const { listings } = readJudged();
const index = createMatchIndex(listings);

function* kept(from: MatchIndex) {
  for (const { listing, reading } of from.readings()) yield { key: listing.id, reading };
}
const lines = [...writeSnapshot('v1', kept(index))];

function read(from: readonly string[], version = 'v1'): Map<string, Reading> | undefined {
  const reader = readSnapshot(version);
  const found = new Map<string, Reading>();
  for (const line of from) {
    const one = reader.take(line);
    if (one) found.set(one.key, one.reading);
  }
  return reader.complete ? found : undefined;
}

describe('a snapshot of readings', () => {
  it('gives an index that answers to the last bit as one that read the texts', () => {
    const found = read(lines)!;
    expect([...found.keys()]).to.deep.equal(listings.map(({ id }) => id));
    const again = createMatchIndex();
    for (const listing of listings) again.upsert(listing, found.get(listing.id));
    expect([...again.readings()]).to.deep.equal(
      [...index.readings()].map(({ listing, reading }) => ({ listing, reading })),
    );
    for (const { id } of listings) expect(again.rank(id)).to.deep.equal(index.rank(id));
    expect([...again.lists()]).to.deep.equal([...index.lists()]);
    // What is written from there is the same text again.
    expect([...writeSnapshot('v1', kept(again))]).to.deep.equal(lines);
  });

  it('keeps an index without fiches', () => {
    expect(read([...writeSnapshot('v1', [])])).to.deep.equal(new Map());
  });

  it('refuses what another version wrote, and what is no snapshot', () => {
    expect(() => read(lines, 'v2')).to.throw(SnapshotError, 'was written by another version');
    expect(() => read(['{"format":"else"}'])).to.throw(SnapshotError, 'is not a snapshot');
    expect(() => read(['hello'])).to.throw(SnapshotError, 'cannot be read: hello');
  });

  it('is never complete, or throws, when a line is missing', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (gone) => {
        const rest = lines.filter((_, i) => i !== gone);
        let found: ReturnType<typeof read>;
        try {
          found = read(rest);
        } catch (error) {
          expect(error).to.be.instanceOf(SnapshotError);
        }
        expect(found).to.equal(undefined);
      }),
    );
    expect(() => read([...lines, lines[1]!])).to.throw(SnapshotError, 'goes on after its last line');
  });

  it('throws a SnapshotError, and nothing else, at a line that is not what it should be', () => {
    const [, good] = lines;
    const [key, lang, length, themes, odds, flat] = JSON.parse(good!);
    const bad = [
      [key, lang, length, themes, odds, [...flat, 'half']],
      [key, lang, length, themes, odds, ['a', 'b', 1, 'c']],
      [key, lang, length, themes, odds, [99_999, 1, 1, 'c']],
      [key, lang, length, themes.slice(1), odds, flat],
      [key, lang, length, themes, 'x', flat],
      [key, 'de', length, themes, odds, flat],
      [null, lang, length, themes, odds, flat],
      [],
    ];
    for (const line of bad) {
      expect(() => read([lines[0]!, JSON.stringify(line)]), JSON.stringify(line)).to.throw(SnapshotError);
    }
  });
});
