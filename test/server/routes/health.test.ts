import { expect } from 'chai';
import { describe, it } from 'mocha';
import { startTestApp } from '../../support/app.ts';

describe('health', () => {
  it('tells that the process answers, and whether its store does', async () => {
    const app = await startTestApp({ empty: true });
    const ask = async (path: string) => {
      const response = await fetch(`${app.url}${path}`);
      return [response.status, await response.json()];
    };
    expect(await ask('/healthz')).to.deep.equal([200, { ok: true }]);
    expect(await ask('/readyz')).to.deep.equal([200, { ok: true }]);
    await app.store.close();
    expect(await ask('/healthz')).to.deep.equal([200, { ok: true }]);
    expect(await ask('/readyz')).to.deep.equal([503, { ok: false, because: 'the store does not answer' }]);
    await app.stop();
  });
});
