import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { define } from '../../build/define.mjs';
import { setClock, today } from '../browsers/clock.mjs';
import { executable, isRoot } from '../browsers/installed.mjs';

const folder = new URL('../../cdn/', import.meta.url);
/** @type {Record<string, string>} */
const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** @param {import('node:http').RequestListener} answer */
export async function serve(answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

/** Our files as a CDN serves them: from another origin, with CORS, immutable; under `/other/` as another version. */
export const cdn = await serve(async ({ url = '/' }, response) => {
  const [, other, path = ''] = /^\/(other\/)?(.*)$/.exec(url) ?? [];
  const file = await readFile(new URL(path, folder)).catch(() => undefined);
  response.writeHead(file ? 200 : 404, {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': types[extname(url)] ?? 'text/plain',
  });
  response.end(other ? String(file).replaceAll(JSON.parse(define.__VERSION__), '9.9.9') : file);
});

/** @type {Map<string, { html: string, policy: string }>} */
const pages = new Map();

/** A clinic's server. */
const clinic = await serve(({ url = '/' }, response) => {
  const { html, policy } = pages.get(url) ?? { html: '', policy: '' };
  response.writeHead(html ? 200 : 204, {
    'Content-Type': 'text/html; charset=utf-8',
    ...(policy && { 'Content-Security-Policy': policy }),
  });
  response.end(html);
});

const browser = await chromium.launch({ executablePath: executable(), args: isRoot ? ['--no-sandbox'] : [] });
after(() => browser.close());

/** @type {Record<string, string>} */
export const integrity = JSON.parse(readFileSync(new URL('integrity.json', folder), 'utf8'));

/**
 * The tag that a webmaster pastes.
 * @param {string} file
 */
export const tag = (file) =>
  `<script type="module" src="${cdn}/${file}" integrity="${integrity[file]}" crossorigin="anonymous"></script>`;

/**
 * The address of a page on the clinic's server.
 * @param {string} body
 */
export function publish(body, { head = '', lang = 'en', policy = '' } = {}) {
  const path = `/${String(pages.size)}`;
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8" /><title>A clinic</title>${head}<body>${body}`;
  pages.set(path, { html, policy });
  return clinic + path;
}

/**
 * A page in the browser, with its console messages and its requests.
 * @param {string} address
 */
export async function visit(address) {
  const page = await browser.newPage();
  await page.addInitScript(setClock, today);
  /** @type {string[]} */
  const logs = [];
  /** @type {string[]} */
  const loaded = [];
  page.on('console', (message) => logs.push(message.text()));
  page.on('pageerror', (error) => logs.push(String(error)));
  page.on('request', (request) => loaded.push(request.url().replace(`${cdn}/`, '')));
  await page.goto(address);
  loaded.shift();
  return { page, logs, loaded };
}

/**
 * @param {string} body
 * @param {Parameters<typeof publish>[1]} [options]
 */
export const open = (body, options) => visit(publish(body, options));

export const widgets = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

/** What a webmaster pastes beside the script. */
export const pasted = `
  <dn-content page clinic="Riverside Physio" phone="+15550100" booking-url="/book" emergency-number="911"></dn-content>
  ${widgets.map((each) => `<${each}></${each}>`).join('')}`;

/**
 * Once every pasted widget is rendered, with the clinic's details.
 * @param {import('playwright-core').Page | import('playwright-core').FrameLocator} page
 */
export async function ready(page) {
  for (const each of widgets) await page.locator(`${each} [href="tel:911"]`).first().waitFor();
}
