import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { holdTimers, retryDelays } from '../browsers/clock.mjs';
import { serve } from '../server/server.mjs';
import { cdn, open, ready, widgets } from './site.mjs';

/** @param {string} name */
const file = (name) =>
  readFileSync(new URL(`../../cdn/${name}`, import.meta.url), 'utf8').replaceAll('</script', '<\\/script');

/** A clinic's server with our script concatenated with another one, and nothing else of ours. */
const joined = await serve((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' });
  response.end(`window.theirs = true;\n${file('dn-widgets.classic.js')}\nwindow.theirsToo = true;`);
});

const changes = { screening: { ask: ['epilepsy'] }, text: { de: { 'effects.tiredness.about': 'Sagt die Praxis.' } } };
const clinic = { clinic: 'Riverside Physio', emergencyNumber: '911' };
const head = `<script type="application/json" data-dn-content>${JSON.stringify({ clinic, changes })}</script>`;
const body = widgets.map((tag) => `<${tag}></${tag}>`).join('');

/** The page's part that lets no test wait for a retry. */
const retriesAtOnce = `<script>(${String(holdTimers)})(${JSON.stringify(retryDelays)}).pass()</script>`;

/**
 * Waits until a message names the attribute, and returns all our messages.
 * @param {Pick<Awaited<ReturnType<typeof open>>, 'page' | 'logs'>} visit
 */
async function named({ page, logs }) {
  /** @param {string} text */
  const isNamed = (text) => text.includes('data-dn-base');
  if (!logs.some(isNamed)) await page.waitForEvent('console', (message) => isNamed(message.text()));
  return logs.filter((each) => each.startsWith('dn-widgets'));
}

/** @satisfies {Record<string, (base: string) => string>} */
const ways = {
  'autoload.js, inlined': (base) => `<script type="module" ${base}>${file('autoload.js')}</script>`,
  'dn-core.js, inlined': (base) => `<script type="module" ${base}>${file('dn-core.js')}</script>`,
  'dn-widgets.js, inlined': (base) => `<script type="module" ${base}>${file('dn-widgets.js')}</script>`,
  'dn-widgets.classic.js, inlined': (base) => `<script ${base}>${file('dn-widgets.classic.js')}</script>`,
  'dn-widgets.classic.js, joined with another script': (base) => `<script ${base} src="${joined}/all.js"></script>`,
  'dn-widgets.js, with the base on another tag': (base) =>
    `<script ${base}></script><script type="module">${file('dn-widgets.js')}</script>`,
};

for (const [way, script] of Object.entries(ways)) {
  for (const slash of ['', '/']) {
    test(`the words, the questions and a clinic's rules are found where data-dn-base${slash && ' with a slash'} says: ${way}`, async () => {
      const { page, logs } = await open(script(`data-dn-base="${cdn}${slash}"`) + body, { head, lang: 'de' });
      await ready(page);
      await page.getByText('Sagt die Praxis.').waitFor();
      await page.getByText('11 Fragen').first().waitFor();
      await page.locator('dn-eligibility-check .primary').click();
      await page.getByText('Sind Sie schwanger?').waitFor();
      assert.deepEqual(logs, []);
      await page.close();
    });
  }

  test(`one error says what to set where files are not found: ${way}`, async () => {
    const { page, logs } = await open(script('') + body, { head: retriesAtOnce, lang: 'de' });
    for (const each of await named({ page, logs })) assert.match(each, /can't load .*data-dn-base on a script tag/);
    await page.close();
  });
}

test('a base that is not an address is reported, and the words are English', async () => {
  const { page, logs } = await open(ways['dn-widgets.js, inlined']('data-dn-base="https://"') + body, {
    head: retriesAtOnce,
    lang: 'de',
  });
  const ours = await named({ page, logs });
  await page.getByText('Not yet reviewed').first().waitFor();
  assert.equal(ours.length, 1);
  await page.close();
});
