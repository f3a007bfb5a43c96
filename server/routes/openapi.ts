import express, { Router } from 'express';
import swaggerFolder from 'swagger-ui-dist/absolute-path.js';
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { ERROR_CODES, ERROR_STATUS, ErrorView } from '../contract/errors.ts';
import { OPERATION_NAMES, OPERATIONS, type Operation, type OperationName } from '../contract/operations.ts';

/** The OpenAPI document, made from the same table and the same zod schemas that serve the requests. */
export function openApiDocument() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: "Trait d'union",
      version: '1',
      description: [
        'Every operation also exists as a socket.io command of the name given in its `operationId`, acknowledged with the same `{ data }` or `{ error }`.',
        '',
        '| code | status |',
        '| --- | --- |',
        ...ERROR_CODES.map((code) => `| ${code} | ${ERROR_STATUS[code]} |`),
      ].join('\n'),
    },
    paths: pathsOf(OPERATION_NAMES),
  });
}

function pathsOf(names: readonly OperationName[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const name of names) {
    const operation: Operation = OPERATIONS[name];
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(name, operation) };
  }
  return paths as ZodOpenApiPathsObject;
}

function describe(name: OperationName, operation: Operation) {
  const inPath = new Set([...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
  const shape =
    operation.input instanceof z.ZodObject ? (operation.input.shape as Record<string, z.ZodType>) : {};
  const only = (wanted: (key: string) => boolean) =>
    z.object(Object.fromEntries(Object.entries(shape).filter(([key]) => wanted(key))));
  const rest = only((key) => !inPath.has(key));
  const hasRest = Object.keys(rest.shape).length > 0;
  const reads = operation.method === 'get';
  return {
    operationId: name,
    summary: operation.summary,
    tags: [operation.tag],
    description:
      operation.access === 'anyone'
        ? 'Anyone.'
        : operation.access === 'people'
          ? 'Participants and staff.'
          : `Only ${operation.access.join(', ')}.`,
    ...(inPath.size > 0 || (reads && hasRest)
      ? {
          requestParams: {
            ...(inPath.size > 0 ? { path: only((key) => inPath.has(key)) } : {}),
            ...(reads && hasRest ? { query: rest } : {}),
          },
        }
      : {}),
    ...(!reads && hasRest ? { requestBody: { content: { 'application/json': { schema: rest } } } } : {}),
    responses: {
      '200': {
        description: 'Done',
        content: { 'application/json': { schema: z.object({ data: operation.output }) } },
      },
      default: {
        description: 'Refused',
        content: { 'application/json': { schema: z.object({ error: ErrorView }) } },
      },
    },
  };
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trait d'union · API</title>
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/api/docs/assets/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>`;
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, defaultModelsExpandDepth: -1 });`;

/** `/api/openapi.json`, and a readable page of it at `/api/docs`. */
export function openApiRouter(): Router {
  const router = Router();
  const document = openApiDocument();
  router.get('/api/openapi.json', (_request, response) => void response.json(document));
  router.get('/api/docs', (_request, response) => void response.type('html').send(PAGE));
  router.get('/api/docs/start.js', (_request, response) => void response.type('js').send(START));
  router.use('/api/docs/assets', express.static(swaggerFolder(), { index: false, maxAge: '1d' }));
  return router;
}
