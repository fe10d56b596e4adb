import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { snippets } from '../../demo/snippets.js';
import { version } from '../../build/define.mjs';
import { cdn, onSlow4g, publish } from './slow-site.mjs';

/** @import { Choice, Snippet } from '../../demo/snippets.js' */

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const integrity = json('cdn/integrity.json');
const changes = json('demo/changes.json');

const core = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

/** What is chosen in the builder, but for what a case is about. */
const choice = {
  ...{ version, integrity, blocks: core, language: '', changes: undefined, colors: {} },
  clinic: { clinic: 'Riverside Physio', phone: '+15550100', 'emergency-number': '911' },
  emergencyLine: 'Heavy bleeding? Call 911 now.',
};

/**
 * What may be late: each of it by two seconds, on top of slow 4G.
 * @type {Record<string, { choice?: Partial<Choice>, lang?: string, src?: boolean, late?: string, shows: RegExp }>}
 */
const contents = {
  nothing: { shows: /You may feel sore|sore/ },
  'the words of the page’s language': { lang: 'es', late: 'words', shows: /dolor|molestia/ },
  'the words of the chosen language': { choice: { language: 'es' }, late: 'content', shows: /dolor|molestia/ },
  'the check of changes': { choice: { changes }, late: 'check.js', shows: /warm shower/ },
  'the file of changes': { src: true, late: 'changes.json', shows: /warm shower/ },
};

/**
 * The tags replaced by what the commands write.
 * @param {Snippet} snippet
 */
function rendered({ page = '', clinic = '', changes = '', commands = '' }) {
  const [, lang] = /--lang (\S+)/.exec(commands) ?? [];
  const [, stylesheet = ''] = /--stylesheet "(.*?)"/.exec(commands) ?? [];
  const options = { lang, stylesheet, clinic: JSON.parse(clinic), changes: changes ? JSON.parse(changes) : undefined };
  return page.replaceAll(/<(dn-(?!content)[a-z-]+).*?<\/\1>/g, (_, tag) => renderStatic(tag, options));
}

/**
 * @param {Snippet} snippet
 */
const classic = ({ page = '' }) =>
  page
    .replace(/<link rel="modulepreload".*?>/g, '')
    .replace(/<script type="module" src="([^"]*)dn-(core|widgets)\.js" integrity="[^"]*"/, (_, base) =>
      `<script defer src="${base}dn-widgets.classic.js" integrity="${integrity['dn-widgets.classic.js']}"`,
    );

/** @type {Record<string, { way: string, blocks?: string[], html?: (snippet: Snippet) => string }>} */
const ways = {
  'dn-core.js': { way: 'plain' },
  'dn-widgets.js': { way: 'plain', blocks: ['dn-takeaways', ...core] },
  'the head': { way: 'head' },
  'autoload.js': { way: 'autoload' },
  'autoload.js, small': { way: 'autoload', blocks: ['dn-takeaways', 'dn-needle-fear'] },
  'static HTML': { way: 'static', html: rendered },
  WordPress: { way: 'wordpress' },
  'dn-widgets.classic.js': { way: 'plain', html: classic },
};

/**
 * @param {keyof typeof ways} name
 * @param {keyof typeof contents} content
 */
async function address(name, content) {
  const { way, blocks = core, html = ({ page = '' }) => page } = ways[name];
  const { choice: chosen, lang = 'en', src = false, late = '' } = contents[content];
  const base = `${cdn}/late-${late}/cdn/`;
  const snippet = await snippets[way]?.({ ...choice, base, blocks, ...chosen });
  assert.ok(snippet);
  let text = html(snippet);
  if (src) text = text.replace('<dn-content page', `<dn-content page src="${cdn}/late-${late}/demo/changes.json"`);
  const [head = '', body = ''] = text.includes('<!-- Where') ? text.split('<!-- Where each widget belongs -->') : ['', text];
  const policy = `default-src 'none'; connect-src ${cdn}; ${snippet.policy?.replace('style-src', "style-src 'self'")}`;
  return publish(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>A clinic</title>
      <link rel="stylesheet" href="/test/pages/shift.css" />${head}</head>
      <body><header>Riverside</header><div class="columns"><aside>Opening hours</aside>
      <main><h1>Needling</h1>${body}<p>Our own text.</p></main><aside>News</aside></div>
      <footer>Our address</footer></body></html>`,
    policy,
  );
}

describe('layout shift', { concurrency: 6 }, () => {
  for (const name of Object.keys(ways))
    for (const [content, { shows }] of Object.entries(contents))
      for (const width of [412, 768, 1280]) {
        if (process.env.W && !process.env.W.split(',').includes(String(width))) continue;
        test(`${name}, late: ${content}, ${width} px wide`, async () => {
          await onSlow4g(await address(name, content), width, async ({ page, logs, shifts }) => {
            await page.waitForFunction(
              ([source = '']) => {
                const widgets = [...document.querySelectorAll('main > *')].filter(
                  ({ localName }) => localName.startsWith('dn-') && localName !== 'dn-content',
                );
                return (
                  widgets.length > 1 &&
                  widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.foot')) 
                );
              },
              [shows.source],
            );
            await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
            assert.deepEqual(await shifts(), []);
            assert.deepEqual(logs, []);
          });
        });
      }
});
