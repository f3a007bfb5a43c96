import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { ERROR_CODES } from '../../../server/contract/errors.ts';
import { OPERATION_NAMES, OPERATIONS } from '../../../server/contract/operations.ts';
import { openApiDocument } from '../../../server/routes/openapi.ts';
import { startTestApp, type TestApp } from '../../support/app.ts';

interface Described {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: { 'application/json': { schema: unknown } } };
  responses: Record<string, { content: { 'application/json': { schema: unknown } } }>;
}
type Document = {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, Described>>;
  components?: { schemas?: Record<string, unknown> };
};

describe('the API described', () => {
  let app: TestApp;
  let document: Document;

  before(async () => {
    app = await startTestApp({ empty: true });
    document = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as Document;
  });
  after(() => app.stop());

  it('is what the code says', () => {
    expect(document).to.deep.equal(JSON.parse(JSON.stringify(openApiDocument())));
    expect(document.openapi).to.equal('3.1.0');
  });

  it('lists every operation once, at its path and method', () => {
    const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => `${one.operationId} ${method} ${path}`),
    );
    const declared = OPERATION_NAMES.map(
      (name) => `${name} ${OPERATIONS[name].method} ${OPERATIONS[name].path}`,
    );
    expect(listed.sort()).to.deep.equal(declared.sort());
  });

  it('gives no two operations one path and method', () => {
    const places = OPERATION_NAMES.map((name) => `${OPERATIONS[name].method} ${OPERATIONS[name].path}`);
    expect(new Set(places).size).to.equal(places.length);
  });

  it('names each path parameter as required', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const one of Object.values(methods)) {
        const found = (one.parameters ?? []).filter((parameter) => parameter.in === 'path');
        expect(found.map((parameter) => parameter.name).sort(), one.operationId).to.deep.equal(wanted.sort());
        expect(found.every((parameter) => parameter.required === true)).to.equal(true);
      }
    }
  });

  it('describes every answer and refusal, and refers only to schemas that it has', () => {
    for (const methods of Object.values(document.paths)) {
      for (const one of Object.values(methods)) {
        for (const status of ['200', 'default']) {
          expect(one.responses[status]?.content['application/json'].schema, one.operationId).to.be.an(
            'object',
          );
        }
      }
    }
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
    const missing = references.filter(([, name]) => !(name! in (document.components?.schemas ?? {})));
    expect(missing).to.deep.equal([]);
  });

  it('names every error code with its status', () => {
    for (const code of ERROR_CODES) expect(document.info.description).to.include(`| ${code} | `);
  });

  it('is a page whose files are served here', async () => {
    const page = await (await fetch(`${app.url}/api/docs`)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
    expect(files.length).to.equal(3);
    for (const file of files) {
      const response = await fetch(`${app.url}${file}`);
      expect([file, response.status]).to.deep.equal([file, 200]);
      await response.arrayBuffer();
    }
  });
});
