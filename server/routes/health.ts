import { Router } from 'express';

/** `/healthz`: the process answers. `/readyz`: its store answers too. */
export function healthRouter(ping: () => Promise<void>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ ok: true }));
  router.get('/readyz', async (_request, response) => {
    try {
      await ping();
      response.json({ ok: true });
    } catch {
      response.status(503).json({ ok: false, because: 'the store does not answer' });
    }
  });
  return router;
}
