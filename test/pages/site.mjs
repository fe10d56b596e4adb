import { readFileSync } from 'node:fs';
import { after, afterEach } from 'node:test';
import { define } from '../../build/define.mjs';
import { launch, openPage } from '../browsers/launch.mjs';
import { files, root, serve, serveClinic } from '../server/server.mjs';

const folder = new URL('cdn/', root);

const fromCdn = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=31536000, immutable' };
const ours = files(folder, fromCdn);
const otherVersion = files(folder, fromCdn, (file) => String(file).replaceAll(JSON.parse(define.__VERSION__), '9.9.9'));

/** Our files as a CDN serves them: from another origin, with CORS, immutable; under `/other/` as another version. */
export const cdn = await serve((request, response) => {
  const isOther = request.url?.startsWith('/other/');
  request.url = request.url?.replace(/^\/other\//, '/');
  return (isOther ? otherVersion : ours)(request, response);
});

const publishPage = await serveClinic();

const browser = await launch();
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
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8" /><title>A clinic</title>${head}<body>${body}`;
  return publishPage(html, policy);
}

// A page that stays open takes time from the tests that follow.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/**
 * A page in the browser for this test, with its console messages and its requests.
 * @param {string} address
 */
export async function visit(address) {
  const { page, logs } = await openPage(browser);
  /** @type {string[]} */
  const loaded = [];
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

/**
 * The file that the autoloader loads for an element.
 * @param {string} element
 */
export const entry = (element) => `elements/${element}.js`;

/**
 * Of the files that a page loaded, those of elements.
 * @param {string[]} loaded
 */
export const entriesOf = (loaded) => loaded.filter((file) => file.startsWith('elements/')).sort();
