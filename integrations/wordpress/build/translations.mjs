import { elements } from './elements.mjs';
import { read, source, target, write } from './files.mjs';
import { writeFileSync, mkdirSync } from 'node:fs';
import { headingOf } from './statics.mjs';
import { strings } from './strings.mjs';

/** The locale of WordPress for each language of the content. */
export const locales = { ar: 'ar', de: 'de_DE', es: 'es_ES', fr: 'fr_FR', zh: 'zh_CN' };

/** The script of each file, for its own JSON. */
const handles = { 'editor/editor.js': 'dn-widgets-editor', 'admin/settings.js': 'dn-widgets-settings' };

const unquoted = (lines) =>
  lines
    .match(/"(?:[^"\\]|\\.)*"/g)
    .map((line) => JSON.parse(line))
    .join('');

/** A .po file: translations by `context + \u0004 + text`, or by the text alone. */
export function readPo(file) {
  const found = new Map();
  for (const entry of read(file).split(/\n\n+/)) {
    const part = (name) => new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1];
    const [context, text, translation] = ['msgctxt', 'msgid', 'msgstr'].map(part);
    if (!text || !translation) continue;
    const key = (context ? `${unquoted(context)}\u0004` : '') + unquoted(text);
    if (key !== '' && unquoted(translation) !== '') found.set(key, unquoted(translation));
  }
  return found;
}

const keyOf = ({ text, context }) => (context ? `${context}\u0004${text}` : text);

/** All translations into a language: ours, and as the title of a block its heading in the content. */
export function translationsOf(lang) {
  const ours = readPo(`${source}languages/dry-needling-widgets-${locales[lang]}.po`);
  const titles = elements.map(({ tag, title }) => [`block title\u0004${title}`, headingOf(tag, lang)]);
  const all = new Map([...titles.filter(([, heading]) => heading), ...ours]);
  return new Map(
    strings()
      .map(keyOf)
      .filter((key) => all.has(key))
      .map((key) => [key, all.get(key)]),
  );
}

const header = (locale) => `Content-Type: text/plain; charset=UTF-8\nLanguage: ${locale}\n`;

/** A .mo file: sorted pairs of texts, by GNU gettext's format. */
function mo(locale, translations) {
  const entries = [['', header(locale)], ...translations].map((pair) => pair.map((text) => Buffer.from(text)));
  entries.sort(([a], [b]) => Buffer.compare(a, b));
  const head = 28 + entries.length * 16;
  const tables = Buffer.alloc(head);
  [0x950412de, 0, entries.length, 28, 28 + entries.length * 8, 0, head].forEach((value, index) =>
    tables.writeUInt32LE(value, index * 4),
  );
  const texts = [];
  let offset = head;
  for (const column of [0, 1]) {
    entries.forEach((entry, index) => {
      const at = 28 + column * entries.length * 8 + index * 8;
      tables.writeUInt32LE(entry[column].length, at);
      tables.writeUInt32LE(offset, at + 4);
      texts.push(entry[column], Buffer.from([0]));
      offset += entry[column].length + 1;
    });
  }
  return Buffer.concat([tables, ...texts]);
}

/** Writes the translations for PHP and for each script. */
export function writeTranslations() {
  mkdirSync(`${target}languages`, { recursive: true });
  for (const [lang, locale] of Object.entries(locales)) {
    const translations = translationsOf(lang);
    writeFileSync(`${target}languages/dry-needling-widgets-${locale}.mo`, mo(locale, translations));
    for (const [file, handle] of Object.entries(handles)) {
      const own = strings()
        .filter(({ scripts }) => scripts.includes(file))
        .map(keyOf);
      const messages = Object.fromEntries(
        own.filter((key) => translations.has(key)).map((key) => [key, [translations.get(key)]]),
      );
      const data = { '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=1; plural=0;' }, ...messages };
      write(
        `languages/dry-needling-widgets-${locale}-${handle}.json`,
        `${JSON.stringify({ domain: 'messages', locale_data: { messages: data } })}\n`,
      );
    }
  }
}
