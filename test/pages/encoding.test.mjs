import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { serve } from '../server/server.mjs';
import { visit } from './site.mjs';

/** @param {string} path */
const file = (path) => readFileSync(new URL(`../../cdn/${path}`, import.meta.url));

/**
 * A clinic's old server: its page is in windows-1252, and it sends no encoding for scripts.
 * @param {string[]} scripts
 */
const old = (scripts) =>
  serve(({ url = '/' }, response) => {
    if (url === '/') {
      const tags = scripts.map((each) => `<script src="cdn/${each}"></script>`).join('');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=windows-1252' });
      const html = `<!doctype html><html lang="en"><title>Praxis für Physiotherapie</title><body><p>Übung</p>${tags}
        <dn-side-effects></dn-side-effects><dn-techniques></dn-techniques>
        ${['es', 'ar', 'zh'].map((lang) => `<dn-side-effects lang="${lang}"></dn-side-effects>`).join('')}`;
      response.end(Buffer.from(html, 'latin1'));
    } else {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(url.startsWith('/cdn/') ? file(url.replace('/cdn/', '')) : '');
    }
  });

/**
 * The texts that a page should show, from the words.
 * @param {string} lang
 */
const words = (lang) =>
  JSON.parse(readFileSync(new URL(`../../src/content/words/${lang}/effects.json`, import.meta.url), 'utf8'));

test('classic scripts are intact on a page in windows-1252 whose server sends no encoding', async () => {
  const languages = ['es', 'ar', 'zh'];
  const { page, logs } = await visit(
    await old([...languages.map((lang) => `content/${lang}.js`), 'dn-widgets.classic.js', 'dn-widgets.classic.min.js']),
  );
  await page.getByText('Übung').waitFor();
  for (const lang of languages) {
    const widget = page.locator(`dn-side-effects[lang=${lang}]`);
    await widget.locator(`.dn[lang|=${lang}] .foot`).waitFor();
    await widget.getByText(words(lang).heading, { exact: true }).first().waitFor();
  }
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('dn-side-effects, dn-techniques')]
      .map(({ shadowRoot }) => shadowRoot?.textContent)
      .join(),
  );
  assert.doesNotMatch(text, /[ÃÂâ][\x80-\xbf€™œ]/);
  assert.deepEqual(logs, []);
});

test('the classic script can be part of a file in any encoding, because it is ASCII only', () => {
  assert.doesNotMatch(file('dn-widgets.classic.js').toString(), /[^\0-\x7f]/);
});
