import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { build } from 'vite';
import { languages } from '../../build/content-versions.mjs';
import { launch, openPage } from '../browsers/launch.mjs';
import { root, serve } from '../server/server.mjs';
import { decode } from './decode.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const results = await build({
  ...{ configFile: false, root: fileURLToPath(root), logLevel: 'error' },
  build: { write: false, lib: { entry: 'test/codes/show.mjs', formats: ['es'] } },
});
const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (results);
assert.ok(result);
const { code } = result.output[0];

const site = await serve(({ url }, response) => {
  const [type, body] =
    url === '/show.js'
      ? ['text/javascript', code]
      : ['text/html', '<!doctype html><html lang="en"><meta charset="utf-8" /><title>A clinic</title><body>'];
  response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy });
  response.end(body);
});

const browser = await launch();
after(() => browser.close());

/**
 * The longest text in a language that a code may have: 700 bytes of its words.
 * @param {string} lang
 */
function longest(lang) {
  const file = new URL(`src/content/words/${lang}/eligibility.json`, root);
  /** @type {{ questions: Record<string, { topic: string, answers: Record<string, string> }> }} */
  const { questions } = JSON.parse(readFileSync(file, 'utf8'));
  const lines = Object.values(questions).map(({ topic, answers }) => `${topic}: ${Object.values(answers).join(', ')}`);
  let text = '';
  for (const letter of lines.join('\n')) if (Buffer.byteLength(text + letter) <= 700) text += letter;
  return text;
}

/** @type {[string, import('playwright-core').BrowserContextOptions][]} */
const modes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
];

for (const [mode, preferences] of modes) {
  for (const deviceScaleFactor of [1, 2]) {
    test(`the longest code is readable at 320 px in every language: ${mode}, ${deviceScaleFactor} dots a pixel`, async () => {
      const viewport = { width: 320, height: 480 };
      const { page, logs } = await openPage(browser, { ...preferences, deviceScaleFactor, viewport });
      await page.goto(site);
      for (const lang of languages) {
        const text = longest(lang);
        await page.evaluate(async ({ file, text }) => (await import(file)).show(text), { file: '/show.js', text });
        assert.equal(await decode(await page.screenshot()), text, lang);
      }
      assert.deepEqual(logs, []);
      await page.close();
    });
  }
}
