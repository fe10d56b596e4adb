import { preview } from 'vite';

/** Serves the repository; if the port is in use, another one. */
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: 4173 },
  logLevel: 'error',
});

const [address] = server.resolvedUrls?.local ?? [];
console.log(`The demo clinic's page: ${address}demo/`);
