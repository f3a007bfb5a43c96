import { expect } from 'chai';
import { randomKey, requestOf } from '../../../client/live/call.ts';

const key = () => 'key-12345678';

describe('requestOf', () => {
  it('puts path parameters in the path and the rest of a read in the query', () => {
    const { url, init } = requestOf('partner:rank', { id: 'l 1', limit: 5 }, key);
    expect(url).to.equal('/api/listings/l%201/partners?limit=5');
    expect(init).to.deep.equal({ method: 'GET' });
  });

  it('joins lists with commas and leaves out what is empty', () => {
    const { url } = requestOf(
      'listing:list',
      { themes: ['eau', 'climat'], odds: [], search: undefined },
      key,
    );
    expect(url).to.equal('/api/listings?themes=eau%2Cclimat');
  });

  it('sends a command as JSON with a key, even where the schema is refined', () => {
    const { url, init } = requestOf('meeting:move', { id: 'm1', slotId: 'd1-1440' }, key);
    expect(url).to.equal('/api/meetings/m1/move');
    expect(init.method).to.equal('POST');
    expect(JSON.parse(init.body as string)).to.deep.equal({ slotId: 'd1-1440', key: 'key-12345678' });
  });

  it('keeps a key that the caller chose', () => {
    const { init } = requestOf('meeting:accept', { id: 'm1', key: 'mine-1234' }, key);
    expect(JSON.parse(init.body as string).key).to.equal('mine-1234');
  });

  it('adds no key where the schema takes none', () => {
    const { init } = requestOf('listing:publish', { id: 'l1' }, key);
    expect(JSON.parse(init.body as string)).to.deep.equal({});
  });
});

describe('randomKey', () => {
  it('is 32 hexadecimal digits, another each time', () => {
    expect(randomKey()).to.match(/^[0-9a-f]{32}$/);
    expect(randomKey()).to.not.equal(randomKey());
  });
});
