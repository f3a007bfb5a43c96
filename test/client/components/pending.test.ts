import { expect } from 'chai';
import { describe, it } from 'mocha';
import { whilePending } from '../../../client/components/pending.ts';

describe('a button while its command is under way', () => {
  const act = () => undefined;
  const props = { type: 'submit', autoFocus: true, onPress: act, onKeyDown: act, onFocus: act } as const;

  it('does nothing, says that it is disabled and keeps the focus', () => {
    expect(whilePending({ ...props, isPending: true })).to.deep.equal({
      type: 'button',
      autoFocus: true,
      onFocus: act,
      'aria-disabled': true,
      'data-busy': true,
    });
  });

  it('is an ordinary button before and after', () => {
    expect(whilePending({ ...props, isPending: false })).to.deep.equal(props);
  });
});
