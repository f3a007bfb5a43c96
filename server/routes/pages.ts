import { join } from 'node:path';
import express, { Router } from 'express';

/** The built client. Its assets are named by their content and kept for a year; every other address is a page of
 * the application, so that back, reload and a shared link work. */
export function pagesRouter(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
    }),
    // An old page that asks for a script of an older build must not get HTML for it.
    (_request, response) => void response.status(404).type('text').send('not found'),
  );
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response) => response.set('Cache-Control', 'no-cache'),
    }),
  );
  router.get(/^\/(?!api\/|socket\.io\/).*/, (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
  return router;
}
