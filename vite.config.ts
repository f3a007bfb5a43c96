import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const api = `http://localhost:${process.env.API_PORT ?? 3000}`;

export default defineConfig({
  root: 'client',
  build: { outDir: '../dist/client', emptyOutDir: true },
  // The Host header stays that of the page: the server refuses requests of other origins.
  server: {
    proxy: { '/api': { target: api, changeOrigin: false }, '/socket.io': { target: api, ws: true } },
  },
  plugins: [
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
