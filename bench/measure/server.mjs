import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);
/** @type {Record<string, string>} */
const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
/** @type {Record<string, URL>} */
const folders = {
  cdn: new URL('../../cdn/', import.meta.url),
  modules: new URL('../node_modules/', import.meta.url),
};

/**
 * Serves the contenders' pages and files compressed, as a CDN would, from memory.
 *
 * @param {import('../types.js').Contenders} contenders
 */
export async function serve(contenders) {
  /** The files of the last page, by their path, in the order of the requests. @type {import('../types.js').Served[]} */
  let served = [];
  /** @type {Map<string, Buffer | undefined>} */
  const compressed = new Map();

  /** @param {URL} address */
  const find = async ({ pathname, searchParams }) => {
    const [, folder = '', path = ''] = /^\/(\w+)\/(.*)$/.exec(pathname) ?? [];
    if (folder === 'page') return contenders[path]?.html(Number(searchParams.get('copies')));
    if (folder !== 'bundles') return folders[folder] && readFile(fileURLToPath(new URL(path, folders[folder])));
    const files = Object.values(contenders).flatMap(({ files }) => files ?? []);
    return files.find(({ name }) => name === path)?.code;
  };

  const server = createServer(async ({ url = '' }, response) => {
    const address = new URL(url, 'http://localhost');
    if (!compressed.has(url)) {
      const file = await find(address).catch(() => undefined);
      compressed.set(url, file === undefined ? undefined : await compress(file));
    }
    const body = compressed.get(url);
    served.push({ path: address.pathname, bytes: body?.length });
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'Cache-Control': 'no-store',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Content-Type': types[extname(address.pathname) || '.html'] ?? 'application/octet-stream',
    });
    return response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    /**
     * @param {string} name
     * @param {number} copies
     */
    page: (name, copies) => `http://127.0.0.1:${port}/page/${name}?copies=${copies}`,
    /** What was served since the last call. */
    served: () => {
      const files = served;
      served = [];
      return files;
    },
    close: () => server.close(),
  };
}
