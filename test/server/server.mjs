import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** The folder of the repository. */
export const root = new URL('../../', import.meta.url);

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @typedef {import('node:http').RequestListener} Answer */

/**
 * The server of all tests that run in Node: on loopback, at a free port. It keeps no process alive.
 *
 * @param {Answer} answer
 */
export async function serve(answer) {
  const server = createServer(answer).listen(0, '127.0.0.1').unref();
  server.on('connection', (socket) => socket.unref());
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

/**
 * Answers with the files of a folder as a static host does, byte for byte unless they are edited.
 *
 * @param {URL} folder
 * @param {Record<string, string>} headers
 * @param {(file: Buffer) => string | Buffer} edit
 * @returns {Answer}
 */
export const files =
  (folder, headers = {}, edit = (file) => file) =>
  async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const file = await readFile(new URL(`.${path}`, folder)).catch(() => undefined);
    // Browsers ask for an icon that no page names, and log that it is missing.
    const missing = path === '/favicon.ico' ? 204 : 404;
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : missing, { 'Content-Type': type, ...headers });
    response.end(file && edit(file));
  };

/** A clinic's own server: its pages, and the files of the repository beside them. */
export async function serveClinic() {
  /** @type {Map<string | undefined, { html: string, policy: string }>} */
  const pages = new Map();
  const beside = files(root);
  const origin = await serve((request, response) => {
    const page = pages.get(request.url);
    if (!page) return beside(request, response);
    response.writeHead(200, {
      'Content-Type': types['.html'],
      ...(page.policy && { 'Content-Security-Policy': page.policy }),
    });
    response.end(page.html);
  });
  /**
   * Publishes a page, and returns its address.
   * @param {string} html
   */
  return (html, policy = '') => {
    const path = `/page-${pages.size}`;
    pages.set(path, { html, policy });
    return origin + path;
  };
}
