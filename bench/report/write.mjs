import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const file = new URL('../../docs/speed.md', import.meta.url);
const begin = '<!-- written by `npm run bench -- --write`: begin -->';
const end = '<!-- end -->';

/**
 * Puts the results into docs/speed.md, between its two comments.
 * @param {string} text
 */
export async function writeDocument(text) {
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/speed.md lacks the comments ${begin} and ${end}`);
  const after = `${before.slice(0, from)}${begin}\n\n${text}\n\n${before.slice(to)}`;
  writeFileSync(file, await format(after, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
