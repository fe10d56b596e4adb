import { filesIn, read, target } from './files.mjs';

/**
 * The texts of the plugin that are translated, from its PHP and JavaScript as they are shipped: each with its context and
 * the kind of file that it is in.
 */
const call =
  /\b(_x|__|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*(?:'((?:[^'\\]|\\.)*)'\s*,\s*)?'dry-needling-widgets'\s*\)/gs;

const unescaped = (text) => text?.replaceAll(/\\(['\\])/g, '$1');

export function strings() {
  const found = new Map();
  for (const file of filesIn(target).filter((each) => /\.(php|js)$/.test(each) && !each.startsWith('cdn/'))) {
    const text = read(target + file);
    if (!text.includes('dry-needling-widgets')) continue;
    for (const [, , message, context] of text.matchAll(call)) {
      const entry = { text: unescaped(message), context: unescaped(context) ?? '', scripts: [] };
      const key = `${entry.context}\u0004${entry.text}`;
      if (!found.has(key)) found.set(key, { ...entry, isOurs: !file.startsWith('generated/') });
      const each = found.get(key);
      if (file.endsWith('.js')) each.scripts.push(file);
      each.isOurs ||= !file.startsWith('generated/');
    }
  }
  for (const file of filesIn(`${target}blocks`).filter((each) => each.endsWith('block.json'))) {
    for (const text of JSON.parse(read(`${target}blocks/${file}`)).keywords) {
      found.set(`block keyword\u0004${text}`, { text, context: 'block keyword', scripts: [], isOurs: true });
    }
  }
  return [...found.values()];
}
