import { preview } from 'vite';

/** Serves the repository as it stands; another port is taken when this one is in use. */
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: 4173 },
  logLevel: 'error',
});

const [address] = server.resolvedUrls?.local ?? [];
console.log(`The demo clinic's page: ${address}demo/`);
