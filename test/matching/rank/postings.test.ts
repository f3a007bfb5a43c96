import { expect } from 'chai';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../../../matching/index.ts';
import {
  addPosting,
  addUp,
  eachPosting,
  emptyPostings,
  type Postings,
  removePosting,
  sizeOf,
} from '../../../matching/rank/postings.ts';
import { documentTermWeight } from '../../../matching/rank/text.ts';

const SLOTS = 40;
const AVERAGE = 20;
const lengths = Float64Array.from({ length: SLOTS }, (_, slot) => 5 + slot);

const change = fc.record({
  list: fc.nat(200),
  slot: fc.nat(SLOTS - 1),
  frequency: fc.integer({ min: 1, max: 9 }),
});

function contentOf(postings: Postings, list: number): Map<number, number> {
  const found = new Map<number, number>();
  eachPosting(postings, list, (slot, frequency) => found.set(slot, frequency));
  return found;
}

describe('postings', () => {
  it('keep what a plain Map of Maps keeps, through any changes', () => {
    fc.assert(
      // Few lists, and among them some far off: they grow past one another, move, and are packed.
      fc.property(fc.array(change, { minLength: 500, maxLength: 3000 }), (changes) => {
        const postings = emptyPostings();
        const expected = new Map<number, Map<number, number>>();
        for (const { list, slot, frequency } of changes) {
          const known = expected.get(list) ?? new Map<number, number>();
          expected.set(list, known);
          if (known.delete(slot)) removePosting(postings, list, slot);
          else {
            known.set(slot, frequency);
            addPosting(postings, list, slot, frequency);
          }
        }
        for (const [list, known] of expected) {
          expect(sizeOf(postings, list)).to.equal(known.size);
          expect(contentOf(postings, list)).to.deep.equal(known);
          const raw = new Float64Array(SLOTS);
          addUp(postings, list, 2, raw, lengths, AVERAGE, DEFAULT_WEIGHTS.text);
          for (let slot = 0; slot < SLOTS; slot++) {
            const frequency = known.get(slot) ?? 0;
            expect(raw[slot]).to.equal(
              frequency && 2 * documentTermWeight(frequency, lengths[slot]!, AVERAGE, DEFAULT_WEIGHTS.text),
            );
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('weigh anew when the average length has changed, or the list', () => {
    const postings = emptyPostings();
    addPosting(postings, 0, 3, 2);
    const sum = (average: number) => {
      const raw = new Float64Array(SLOTS);
      addUp(postings, 0, 1, raw, lengths, average, DEFAULT_WEIGHTS.text);
      return [raw[3], raw[4]];
    };
    const weight = (frequency: number, slot: number, average: number) =>
      documentTermWeight(frequency, lengths[slot]!, average, DEFAULT_WEIGHTS.text);
    expect(sum(20)).to.deep.equal([weight(2, 3, 20), 0]);
    expect(sum(30)).to.deep.equal([weight(2, 3, 30), 0]);
    addPosting(postings, 0, 4, 5);
    expect(sum(30)).to.deep.equal([weight(2, 3, 30), weight(5, 4, 30)]);
  });

  it('know nothing of a list that was never written to, and of a slot that is not in a list', () => {
    const postings = emptyPostings();
    addPosting(postings, 0, 3, 2);
    removePosting(postings, 0, 4);
    removePosting(postings, 9_999, 3);
    expect(contentOf(postings, 0)).to.deep.equal(new Map([[3, 2]]));
    expect(contentOf(postings, 9_999)).to.deep.equal(new Map());
    expect(sizeOf(postings, 9_999)).to.equal(0);
  });
});
