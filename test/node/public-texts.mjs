import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'parse5';
import { renderStatic } from 'dn-widgets/static';
import { languages } from '../../build/content-versions.mjs';
import { widgets } from '../../build/define.mjs';

const root = new URL('../../', import.meta.url);
/** @param {string} file */
const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** What people read of the project, by pattern, so that a new file is found by itself. */
const patterns = [
  ...['*.md', '*.mdx', '*.txt', '*.html', '*.svg', '*.vue', '*.njk', '*.pot', '*.po', '*.php'],
  ...['.storybook/*', 'demo/*', 'integrations/*', 'stories/*'],
];

/**
 * Not read as text: pictures, lock files, word lists and tests, which hold sentences that claim too much on purpose.
 * @param {string} file
 */
const isRead = (file) =>
  !/^\.cspell\/|(?:^|\/)tests?\/|\.test\.\w+$|package(?:-lock)?\.json$|\.(?:png|webp|mo)$|\.npmrc$/.test(file);

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** @param {string[]} wanted */
const tracked = (...wanted) => git('ls-files', '--cached', '--others', '--exclude-standard', ...wanted);

export const files = tracked(...patterns).filter(isRead);

/**
 * The texts of a page: what is between its tags, each attribute, and each text in JSON-LD.
 * @typedef {{
 *   nodeName: string, value?: string, attrs?: { value: string }[], childNodes?: Node[], content?: Node,
 * }} Node
 * @param {string} html
 */
export function* textsOfHtml(html) {
  /** @type {string[]} */
  const between = [];
  /** @type {string[]} */
  const values = [];
  /** @param {Node} node */
  const visit = (node) => {
    if (node.nodeName === '#text') between.push(node.value ?? '');
    for (const { value } of node.attrs ?? []) {
      if (value === 'application/ld+json') values.push(...stringsOf(JSON.parse(node.childNodes?.[0]?.value ?? 'null')));
      else values.push(value);
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parse(html));
  // A phrase may go on in the next tag, and a word ends at the end of a block.
  yield between.join('');
  yield between.join(' ');
  yield* values;
}

/**
 * The texts of a file: without marks of emphasis, with tags and without them.
 * @param {string} file
 */
function textsOf(file) {
  const text = read(file);
  if (['.html', '.svg', '.njk'].includes(extname(file))) return [...textsOfHtml(text)];
  const plain = text.replace(/[*_`]/g, '');
  return [plain, plain.replace(/<[^>]*>/g, '')];
}

/**
 * Every string below some keys, or below any.
 * @param {unknown} value
 * @param {string[]} [keys]
 * @returns {Generator<string, void>}
 */
function* stringsOf(value, keys) {
  if (typeof value === 'string') yield value;
  else
    for (const [key, each] of Object.entries(value ?? {}))
      if (typeof each === 'object' || !keys || keys.includes(key)) yield* stringsOf(each, keys);
}

/** @param {string} file */
const described = (file) => [...stringsOf(JSON.parse(read(file)), ['description', 'summary', 'title'])];

/**
 * @param {string} file
 * @returns {string[]}
 */
const packageTexts = (file) => {
  const { description = '', keywords = [] } = JSON.parse(read(file));
  return [description, ...keywords];
};

/** All public texts: `{ place, text }`. Every widget is rendered in every language, with the titles of its pictures and JSON-LD. */
export function publicTexts() {
  const rendered = languages.flatMap((lang) =>
    widgets.map((tag) => ({
      place: `${tag}, ${lang}`,
      html: renderStatic(tag, { lang, jsonLd: tag === 'dn-overview' }),
    })),
  );
  const sources = [
    ...files.map((file) => ({ place: file, texts: textsOf(file) })),
    ...tracked('package.json', '*/package.json').map((file) => ({ place: file, texts: packageTexts(file) })),
    ...['custom-elements.json', 'cdn/content.schema.json'].map((file) => ({ place: file, texts: described(file) })),
    ...rendered.map(({ place, html }) => ({ place, texts: [...textsOfHtml(html)] })),
  ];
  return sources.flatMap(({ place, texts }) => [...new Set(texts)].map((text) => ({ place, text })));
}
