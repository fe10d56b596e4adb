import { readFileSync } from 'node:fs';
import { elements } from './editors.mjs';

/** The document that has the tables. */
export const document = new URL('../../docs/cms.md', import.meta.url);

const yes = (value) => (value ? 'yes' : 'no');

/** The rows of the table of editors, from what was measured. */
export const editorRows = (measured) => [
  ['Editor', 'Settings', 'Line readable', 'Tags kept', 'Script kept', 'Live as pasted', 'Live, script in the head'],
  ...measured.map((one) => [
    one.name,
    one.settings,
    ...[one.isReadable, one.tags, one.script, one.isAlive, one.isAliveWithHead].map(yes),
  ]),
];

/** The values that an attribute allows, where its type lists them. */
function withValues({ name, type }) {
  const values = Array.from(type?.text.matchAll(/'([^']*)'/g) ?? [], ([, value]) => value);
  return values.length > 0 ? `\`${name}\` (${values.join(', ')})` : `\`${name}\``;
}

/** The rows of the sheet for Wix, from the manifest: one custom element each. */
export const wixRows = () => [
  ['Tag name', 'Attributes'],
  ...elements
    .toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1))
    .map(({ tagName, attributes = [] }) => [`\`${tagName}\``, attributes.map(withValues).join(', ')]),
];

const mark = (name) => [`<!-- table: ${name} -->`, `<!-- end of table: ${name} -->`];

function partsOf(text, name) {
  const [start, end] = mark(name);
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end);
  if (to < from) throw new Error(`${document.pathname} has no place for the table "${name}"`);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

/** The rows of a table as the document has them. */
export const documented = (name) =>
  partsOf(readFileSync(document, 'utf8'), name)[1]
    .trim()
    .split('\n')
    .filter((row) => !/^\|[ |:-]+$/.test(row))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The text of the document with other rows in a table. */
export function replaced(text, name, [head, ...rows]) {
  const [before, , after] = partsOf(text, name);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [before, '', line(head), line(head.map(() => '---')), ...rows.map(line), '', after].join('\n');
}
