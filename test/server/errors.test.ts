import { expect } from 'chai';
import { describe, it } from 'mocha';
import * as mongo from 'mongodb';
import { z } from 'zod';
import { Refusal, refusalOf, refusalOfZod } from '../../server/errors.ts';

describe('refusals', () => {
  it('on the wire are a code, a sentence and their details', () => {
    const refusal = new Refusal('stale', 'read it again', { current: { rev: 3 } });
    expect(refusal.view()).to.deep.equal({ code: 'stale', message: 'read it again', current: { rev: 3 } });
    expect(refusal).to.be.instanceOf(Error);
  });

  it('are unavailable while the store is away, internal for what was not foreseen, and both are reported', () => {
    const { MongoNetworkError, MongoServerSelectionError, MongoServerError } = mongo;
    const away = [
      new MongoNetworkError('connection 3 to 127.0.0.1:27017 closed'),
      new MongoServerSelectionError('no primary', {} as never),
      new MongoServerError({ message: 'not primary', code: 10107 }),
    ];
    const reported: unknown[] = [];
    const codeOf = (error: unknown) => refusalOf(error, 'test', (one) => reported.push(one)).code;
    const other = new MongoServerError({ message: 'E11000', code: 11000 });
    expect(away.map(codeOf)).to.deep.equal(['unavailable', 'unavailable', 'unavailable']);
    expect([other, new Error('?'), 'text'].map(codeOf)).to.deep.equal(['internal', 'internal', 'internal']);
    expect(reported).to.deep.equal([...away, other, reported[4], 'text']);
    const refusal = new Refusal('stale', 'read it again');
    expect(refusalOf(refusal, 'test', () => expect.fail('a refusal is not reported'))).to.equal(refusal);
  });

  it('of an input name each field, what it must be and what it was', () => {
    const schema = z.strictObject({
      list: z.array(z.number('must be a number')),
      word: z.string().max(3, 'too long'),
    });
    const input = { list: [1, 'two'], word: 'x'.repeat(100) };
    expect(refusalOfZod(schema.safeParse(input).error!, input).view()).to.deep.equal({
      code: 'bad_input',
      message: `list.1: must be a number (got "two"); word: too long (got "${'x'.repeat(56)}…)`,
      fields: [
        { path: 'list.1', message: 'must be a number (got "two")' },
        { path: 'word', message: `too long (got "${'x'.repeat(56)}…)` },
      ],
    });
  });

  it('of a value that is missing do not show one', () => {
    const error = z.object({ word: z.string('must be text') }).safeParse({}).error!;
    expect(refusalOfZod(error, {}).message).to.equal('word: must be text');
    expect(refusalOfZod(error, null).message).to.equal('word: must be text');
  });

  it('name twenty fields at most', () => {
    const input = Array.from({ length: 50 }, () => 'x');
    expect(refusalOfZod(z.array(z.number()).safeParse(input).error!, input).details.fields?.length).to.equal(
      20,
    );
  });
});
