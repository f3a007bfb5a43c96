import { fileURLToPath } from 'node:url';
import { DEMO_START } from '../../fixtures/demo/index.ts';
import { ensureClient } from '../../server/client-build.ts';
import { loadDemo } from '../../server/demo.ts';
import { startTestApp, type TestApp } from './app.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The application with the demo edition and its built pages, as a visitor of `npm start` meets it. */
export async function startDemoApp(): Promise<TestApp> {
  const clientFolder = await ensureClient(ROOT, () => {});
  const app = await startTestApp({ empty: true, demo: true, clientFolder, now: DEMO_START });
  await loadDemo(app.app.services);
  app.at(DEMO_START);
  return app;
}
