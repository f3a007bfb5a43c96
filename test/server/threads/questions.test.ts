import { expect } from 'chai';
import { Questions } from '../../../server/threads/questions.ts';

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Error) => error.message,
  );

describe('questions put to a thread', () => {
  it('are answered by their numbers, in any order', async () => {
    const questions = new Questions();
    const sent: number[] = [];
    const [first, second] = [1, 2].map(() => questions.ask<string>((id) => sent.push(id)));
    expect(questions.idle).to.equal(false);
    questions.settle({ id: sent[1]!, result: 'second' });
    questions.settle({ id: sent[0]!, error: 'no first' });
    expect([await reasonOf(first!), await second]).to.deep.equal(['no first', 'second']);
    expect(questions.idle).to.equal(true);
  });

  it('hear how far it is, as long as they wait', async () => {
    const questions = new Questions();
    const heard: number[] = [];
    let number = 0;
    const asked = questions.ask<string, number>(
      (id) => {
        number = id;
      },
      (word) => heard.push(word),
    );
    questions.tell(number, 0.5);
    questions.settle({ id: number, result: 'done' });
    questions.tell(number, 0.9);
    expect([await asked, heard]).to.deep.equal(['done', [0.5]]);
  });

  it('are told why there is no answer, then and from then on', async () => {
    const questions = new Questions();
    const waiting = questions.ask(() => {});
    questions.end(new Error('stopped'));
    questions.end(new Error('a later reason'));
    const sent: number[] = [];
    const late = questions.ask((id) => sent.push(id));
    expect(await Promise.all([waiting, late].map(reasonOf))).to.deep.equal(['stopped', 'stopped']);
    expect(sent).to.deep.equal([]);
    expect(questions.over?.message).to.equal('stopped');
  });
});
