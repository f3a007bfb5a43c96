import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import * as contract from './server/contract/index.ts';

const api = `http://localhost:${process.env.API_PORT ?? 3000}`;

export default defineConfig({
  root: 'client',
  build: { outDir: '../dist/client', emptyOutDir: true },
  // The Host header stays that of the page: the server refuses requests of other origins.
  server: {
    proxy: { '/api': { target: api, changeOrigin: false }, '/socket.io': { target: api, ws: true } },
  },
  plugins: [
    contractData(),
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: 'script-defer',
      includeAssets: ['icon.svg'],
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/index.html',
        // The API and its documentation always come from the network.
        navigateFallbackDenylist: [/^\/api\b/, /^\/socket\.io\b/],
      },
      manifest: {
        name: "Trait d'union",
        short_name: "Trait d'union",
        description: 'Rencontres et projets entre collectivités',
        lang: 'fr',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf7f1',
        theme_color: '#0b5d63',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
        ],
      },
    }),
  ],
});

/** The pages need the contract's data (paths, limits, lists), not its schemas: the server validates. Leaving zod out
 * makes the first load a fifth lighter; importing a schema in client/ is an error of the build. */
function contractData(): Plugin {
  const file = fileURLToPath(new URL('./server/contract/index.ts', import.meta.url));
  const operations = Object.fromEntries(
    Object.entries(contract.OPERATIONS).map(([name, { method, path, input }]) => [
      name,
      { method, path, input: { shape: 'key' in input.shape ? { key: true } : {} } },
    ]),
  );
  const values = Object.entries({ ...contract, OPERATIONS: operations }).filter(([, value]) => isData(value));
  return {
    name: 'contract-data',
    enforce: 'pre',
    load: (id) =>
      id === file
        ? values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n')
        : undefined,
  };
}

function isData(value: unknown): boolean {
  return typeof value !== 'function' && !(typeof value === 'object' && value !== null && '_zod' in value);
}
