import { expect } from 'chai';
import { describe, it } from 'mocha';
import { cookieOptions, tokenOf } from '../../../server/routes/cookie.ts';
import { isOwnOrigin } from '../../../server/routes/origin.ts';

describe('the session cookie', () => {
  it('is read from the header, among others', () => {
    expect(tokenOf('a=1; tdu_session=abc; b=2')).to.equal('abc');
    expect(tokenOf('a=1')).to.equal(undefined);
    expect(tokenOf(undefined)).to.equal(undefined);
  });

  it('travels over https only where the product does', () => {
    const common = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 14 * 86_400_000 };
    expect(cookieOptions('https://rencontres.example.org')).to.deep.equal({ ...common, secure: true });
    expect(cookieOptions('http://localhost:3000')).to.deep.equal({ ...common, secure: false });
  });
});

describe('the origin of a request', () => {
  const own = (origin: string | undefined, host = 'localhost:3000') =>
    isOwnOrigin({ origin, host }, 'https://rencontres.example.org');

  it('is ours when it is the host asked for, the public address, or nobody’s page', () => {
    expect([
      own('http://localhost:3000'),
      own('https://rencontres.example.org'),
      own(undefined),
    ]).to.deep.equal([true, true, true]);
  });

  it('is not ours otherwise, port and garbage included', () => {
    const others = ['http://localhost:3001', 'https://example.org', 'null', '', 'x', 'https://'];
    expect(others.filter((origin) => own(origin))).to.deep.equal([]);
  });
});
