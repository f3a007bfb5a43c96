import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { LIMITS } from '../../../server/contract/limits.ts';
import { startTestApp, type TestApp } from '../../support/app.ts';
import { everybody, leavesNoTrace } from '../../support/state.ts';

describe('the API over HTTP', () => {
  let app: TestApp;
  let cookie: string;

  before(async () => {
    app = await startTestApp();
    ({ cookie } = (await everybody(app)).awa);
  });
  after(() => app.stop());

  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${app.url}${path}`, {
      ...init,
      headers: { cookie, ...(init.headers as Record<string, string>) },
    });
    const body = (await response.json()) as { data?: unknown; error?: { code: string; message: string } };
    return { status: response.status, headers: response.headers, ...body };
  };
  const post = (path: string, body: string | undefined, headers: Record<string, string> = {}) =>
    leavesNoTrace(app, () =>
      call(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }),
    );

  it('answers what it does not know with a 404 that names it', async () => {
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['GET', '/api'],
      ['DELETE', '/api/board'],
      ['GET', '/api/docs/assets/nothing.js'],
    ]) {
      const { status, error } = await call(path!, { method: method! });
      expect([status, error?.code], path).to.deep.equal([404, 'not_found']);
    }
  });

  it('keeps answers out of caches', async () => {
    expect((await call('/api/agenda')).headers.get('cache-control')).to.equal('no-store');
    expect((await call('/api/board')).headers.get('cache-control')).to.equal('no-store');
  });

  it('reads lists and numbers from a query', async () => {
    const { data } = await call('/api/listings?kinds=offer,need&limit=1&mine=false');
    expect((data as { total: number; listings: unknown[] }).total).to.equal(3);
    expect((data as { listings: unknown[] }).listings.length).to.equal(1);
    const repeated = await call('/api/slots/common?participantIds=awa&participantIds=lise&limit=2');
    expect((repeated.data as unknown[]).length).to.equal(2);
  });

  it('refuses a body that is not a JSON object', async () => {
    for (const body of ['{', '[]', '7', '"x"', 'null', 'kind=need']) {
      const { status, error } = await post('/api/listings', body);
      expect([status, error?.code], body).to.deep.equal([400, 'bad_input']);
    }
    const { error } = await post('/api/listings', undefined);
    expect(error?.message).to.match(/title/);
  });

  it('refuses a body that is not sent as JSON', async () => {
    const body = JSON.stringify({ kind: 'need', title: 'Un formulaire' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const { status, error } = await post('/api/listings', body, { 'content-type': type });
      expect([status, error?.code], type).to.deep.equal([400, 'bad_input']);
    }
    const charset = await post('/api/listings', body, { 'content-type': 'application/json; charset=x-none' });
    expect(charset.status).to.equal(400);
    const encoding = await post('/api/listings', body, { 'content-encoding': 'rot13' });
    expect(encoding.status).to.equal(400);
  });

  it('refuses a body that is too large, with its limit', async () => {
    const { status, error } = await post(
      '/api/listings',
      JSON.stringify({ what: 'x'.repeat(LIMITS.bodyBytes) }),
    );
    expect([status, error?.code, error?.message]).to.deep.equal([
      413,
      'too_large',
      'the body is larger than 1000000 bytes',
    ]);
  });

  it('refuses other sites, whatever their origin looks like', async () => {
    const body = JSON.stringify({ kind: 'need', title: 'Forgé' });
    for (const origin of ['https://evil.example', 'null', 'nonsense', 'http://127.0.0.1:1']) {
      const { status, error } = await post('/api/listings', body, { origin });
      expect([status, error?.code], origin).to.deep.equal([403, 'forbidden']);
    }
  });

  it('accepts its own pages, at its own and at its public address', async () => {
    for (const origin of [app.url, 'http://localhost']) {
      const { status } = await call('/api/agenda/busy', {
        method: 'PUT',
        body: JSON.stringify({ slotIds: ['d1-1540'], busy: true }),
        headers: { 'content-type': 'application/json', origin },
      });
      expect(status).to.equal(200);
    }
  });

  it('refuses an address that is not UTF-8', async () => {
    const { status, error } = await call('/api/listings/%E0%A4%A');
    expect([status, error?.code]).to.deep.equal([400, 'bad_input']);
  });

  it('does not let the body name another fiche than the path', async () => {
    const { status } = await leavesNoTrace(app, () =>
      call('/api/listings/offer-drome', {
        method: 'PATCH',
        body: JSON.stringify({ id: 'need-podor', rev: 0, title: 'Détourné' }),
        headers: { 'content-type': 'application/json' },
      }),
    );
    expect(status).to.equal(403);
  });

  it('answers a HEAD like a GET without its body', async () => {
    const response = await fetch(`${app.url}/api/agenda`, { method: 'HEAD', headers: { cookie } });
    expect([response.status, await response.text()]).to.deep.equal([200, '']);
  });

  it('limits attempts to sign in', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 305 }, () =>
        post('/api/sign-in/redeem', JSON.stringify({ token: 'x'.repeat(32) })).then(
          (answer) => answer.status,
        ),
      ),
    );
    expect(new Set(attempts)).to.deep.equal(new Set([401, 429]));
    expect(attempts.filter((status) => status === 429).length).to.equal(5);
    const { error } = await post('/api/sign-in', JSON.stringify({ email: 'awa@example.org' }));
    expect(error?.code).to.equal('too_many_requests');
  });
});

describe('headers of every answer', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp();
  });
  after(() => app.stop());

  it('keep scripts of others out, and say nothing of the software', async () => {
    const { headers } = await fetch(`${app.url}/healthz`);
    const policy = headers.get('content-security-policy')!;
    expect(policy).to.include("default-src 'self'");
    expect(policy).to.include("script-src 'self'");
    expect(policy).to.include("frame-ancestors 'self'");
    expect(policy).to.not.include('unsafe-eval');
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('referrer-policy')).to.equal('no-referrer');
    expect(headers.get('x-powered-by')).to.equal(null);
    expect(headers.get('strict-transport-security'), 'only over https').to.equal(null);
    expect(policy).to.not.include('upgrade-insecure-requests');
    expect(headers.get('access-control-allow-origin')).to.equal(null);
  });
});
