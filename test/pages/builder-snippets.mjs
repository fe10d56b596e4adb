import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { renderStatic } from 'dn-widgets/static';
import { version } from '../../build/define.mjs';
import { snippets } from '../../demo/snippets.js';
import { host, publish } from './slow-site.mjs';

/**
 * @import { Choice, Snippet } from '../../demo/snippets.js'
 * @typedef {object} Way
 * @property {string} way - Of the builder.
 * @property {string[]} [blocks] - The widgets, if not those of `dn-core.js`.
 * @property {(snippet: Snippet) => string} [html] - What becomes of the snippet.
 * @property {string[]} [without] - What it does not load: names of `lateFiles`.
 * @typedef {{ late: string, lang?: string, src?: boolean, more?: Partial<Choice> }} Lateness
 */

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const integrity = json('cdn/integrity.json');

const blocks = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

/** What is chosen in the builder, but for what a case is about. */
const choice = {
  ...{ version, integrity, language: '', changes: undefined, colors: {} },
  clinic: { clinic: 'Riverside Physio', phone: '+15550100', 'emergency-number': '911' },
  emergencyLine: 'Heavy bleeding? Call 911 now.',
};

/**
 * The tags replaced by what the commands write.
 * @param {Snippet} snippet
 */
function rendered({ page = '', clinic = '', changes = '', commands = '' }) {
  const [, lang] = /--lang (\S+)/.exec(commands) ?? [];
  const [, stylesheet] = /--stylesheet "(.*?)"/.exec(commands) ?? [];
  const options = { lang, stylesheet, clinic: JSON.parse(clinic), changes: changes ? JSON.parse(changes) : undefined };
  return page.replaceAll(/<(dn-(?!content)[a-z-]+).*?<\/\1>/g, (_, tag) => renderStatic(tag, options));
}

/**
 * The script for a plain `<script src>`, which the builder does not offer, in place of that of a snippet.
 * @param {Snippet} snippet
 */
const classic = ({ page = '' }) =>
  page
    .replaceAll(/<link rel="modulepreload".*?>/g, '')
    .replace(
      /<script type="module" src="([^"]*)dn-core\.js" integrity="[^"]*"/,
      `<script defer src="$1dn-widgets.classic.js" integrity="${integrity['dn-widgets.classic.js']}"`,
    );

/**
 * Each way of loading.
 * @type {Record<string, Way>}
 */
export const ways = {
  'dn-core.js': { way: 'plain' },
  'dn-widgets.js': { way: 'plain', blocks: ['dn-takeaways', ...blocks] },
  'the head': { way: 'head', without: ['a file of changes'] },
  'autoload.js': { way: 'autoload' },
  'autoload.js with little to load': { way: 'autoload', blocks: ['dn-takeaways', 'dn-needle-fear'] },
  'static HTML': { way: 'static', html: rendered, without: ['the words of the page', 'a file of changes'] },
  WordPress: { way: 'wordpress' },
  'dn-widgets.classic.js': { way: 'plain', html: classic, without: ['the check of changes'] },
};

/** Nothing is late. */
const onTime = { late: '' };

/**
 * What may come two seconds late, by the names of its files.
 * @type {Record<string, Lateness>}
 */
export const lateFiles = {
  'the chosen words': { late: 'content+words', more: { language: 'es' } },
  'the check of changes': { late: 'check.js', more: { changes: json('demo/changes.json') } },
  'the words of the page': { late: 'words', lang: 'es' },
  'a file of changes': { late: 'changes.json', src: true },
};

/**
 * The address of a page with the builder's HTML in a column between two others, under a strict policy.
 * @param {Way} way
 * @param {Lateness} [lateness]
 * @param {(html: string) => string} [edit]
 */
export async function pageOf({ way, html = ({ page = '' }) => page, ...chosen }, lateness = onTime, edit = String) {
  const { late, lang = 'en', src = false, more } = lateness;
  const folder = `${host}/late-${late}`;
  const snippet = await snippets[way]?.({ ...choice, base: `${folder}/cdn/`, blocks, ...chosen, ...more });
  assert.ok(snippet);
  const changes = src ? ` src="${folder}/demo/changes.json"` : '';
  const pasted = edit(html(snippet)).replace('<dn-content page', `$&${changes}`);
  const [body, head = ''] = pasted.split('<!-- Where each widget belongs -->').reverse();
  const policy = snippet.policy?.replace('style-src', `connect-src ${host}; style-src 'self'`);
  return publish(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><title>A clinic</title>
      <link rel="stylesheet" href="/test/pages/columns.css" />${head}</head>
      <body><header>Riverside</header><div class="columns"><aside>Opening hours</aside>
      <main><h1>Needling</h1>${body}<p>Our own text.</p></main><aside>News</aside></div>
      <footer>Our address</footer></body></html>`,
    `default-src 'none'; ${policy}`,
  );
}
