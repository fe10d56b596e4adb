import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('npm start serves the demo and prints its address, also when its port is in use', async () => {
  const other = createServer().listen(4173, '127.0.0.1');
  // If it is in use by another program, that is as good.
  await once(other, 'listening').catch(() => undefined);
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const server = spawn(process.execPath, ['demo/serve.mjs'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(server.stdout, 'data');
    const address = /http:\/\/\S+\/demo\//.exec(String(line))?.[0];
    assert.ok(address, `no address in: ${line}`);
    assert.notEqual(new URL(address).port, '4173');
    assert.match(await (await fetch(address)).text(), /<dn-overview/);
    assert.equal((await fetch(new URL('../cdn/dn-widgets.js', address))).status, 200);
    assert.equal((await fetch(new URL('nothing.html', address))).status, 404);
  } finally {
    server.kill();
    other.close();
  }
});

const folder = new URL('../../demo/', import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html') && file !== 'preview.html')
  .map((file) => ({ file, html: readFileSync(new URL(file, folder), 'utf8') }));

test('every page of the demo has the same header and footer, which mark the current page', () => {
  /**
   * @param {string | undefined} html
   * @param {string} tag
   */
  const shared = (html = '', tag) =>
    new RegExp(`<${tag}[^]+</${tag}>`).exec(html)?.[0].replace(' aria-current="page"', '');
  const [first] = pages;
  for (const { file, html } of pages) {
    for (const tag of ['header', 'footer']) assert.equal(shared(html, tag), shared(first?.html, tag), file);
    const current = [...html.matchAll(/href="([^"]+)" aria-current="page"/g)].map(([, href]) => href);
    const listed = html.includes(`<li><a href="${file}"`);
    assert.deepEqual(current, listed ? [file] : [], file);
  }
});

test('no link of the demo is broken', () => {
  /** @type {Record<string, string[]>} */
  const ids = Object.fromEntries(pages.map(({ file, html }) => [file, html.match(/(?<= id=")[^"]+/g) ?? []]));
  for (const { file, html } of pages) {
    for (const [, page, id] of html.matchAll(/(?:href|booking-url)="([\w-]+\.html)?(?:#([^"]+))?"/g)) {
      const target = ids[page ?? file];
      assert.ok(target, `${file}: no page ${page}`);
      if (id) assert.ok(target.includes(id), `${file}: no #${id} in ${page ?? file}`);
    }
  }
});
