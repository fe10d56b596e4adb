import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { languages } from '../content-versions.mjs';
import { isIdentifier } from './identifier.mjs';
import { InputError } from './plan.mjs';

const template = new URL('template/', import.meta.url);

/** Names that a template imports or declares besides the words. */
const reserved = ['html', 'riverside', 'title', 'words'];

/**
 * The names of an element, by their placeholders in the template.
 * @typedef {Record<'name' | 'part' | 'tag' | 'Class' | 'title', string>} Names
 * @param {string} name
 * @returns {Names}
 */
function namesOf(name) {
  const part = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  /** @param {string} text */
  const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    name,
    part,
    tag: `dn-${name}`,
    Class: `Dn${upper(part)}`,
    title: upper(name.replaceAll('-', ' ')),
  };
}

/** @param {string} name @param {import('./plan.mjs').Plan} plan */
function checked(name, plan) {
  if (/^dn-/.test(name)) throw new InputError(`Leave out dn-: npm run new element ${name.slice(3)}`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new InputError(`An element's name is in kebab-case, with letters from a to z alone: not "${name}"`);
  const names = namesOf(name);
  if (names.tag in JSON.parse(plan.read('src/content/word-parts.json')))
    throw new InputError(`<${names.tag}> exists already`);
  if (reserved.includes(names.part) || names.part in Object.prototype || !isIdentifier(names.part))
    throw new InputError(`"${names.part}" is a name that the code needs itself; choose another`);
  if (existsSync(new URL(`src/elements/${name}`, plan.root)))
    throw new InputError(`src/elements/${name} exists already; choose another name`);
  if (readdirSync(new URL('src/content/words/en/', plan.root)).includes(`${names.part}.json`))
    throw new InputError(`src/content/words/en/${names.part}.json exists already; choose another name`);
  return names;
}

/** @param {Record<string, string[]>} entries */
const byKey = (entries) => Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * @param {string} text
 * @param {Readonly<Record<string, string>>} names
 */
const filled = (text, names) => text.replace(/__(\w+?)__/g, (_, id) => names[id] ?? '');

/**
 * @param {import('./plan.mjs').Plan} plan
 * @param {Names} names
 */
function addFiles(plan, names) {
  const files = readdirSync(template, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    // A file with a language in its path is written for each language.
    for (const lang of file.includes('__lang__') ? languages : ['']) {
      const path = filled(file.replaceAll('\\', '/').replace(/\.txt$/, ''), { ...names, lang });
      plan.add(path, filled(readFileSync(new URL(file, template), 'utf8'), names));
    }
  }
}

/**
 * Plans an element: its files, and its line in each list that is not derived.
 * @param {string} name
 * @param {import('./plan.mjs').Plan} plan
 * @returns {import('./plan.mjs').Tasks}
 */
export function newElement(name, plan) {
  const names = checked(name, plan);
  const { part, tag, Class, title } = names;
  addFiles(plan, names);
  plan.edit('src/content/word-parts.json', (text) =>
    JSON.stringify(byKey({ ...JSON.parse(text), [tag]: ['common', part].sort() })),
  );
  for (const lang of languages) {
    const line = `export { default as ${part} } from './${part}.json';`;
    /** @param {string} text */
    const sorted = (text) => [...text.trim().split('\n'), line].sort().join('\n');
    plan.edit(`src/content/words/${lang}/index.ts`, sorted);
  }
  plan.edit('src/entries/classes.ts', (text) => `${text}export { ${Class} } from '../elements/${name}.js';\n`);
  plan.edit('src/entries/dn-widgets.ts', (text) => `${text}import './elements/${tag}.js';\n`);
  plan.insert('src/content/origins/others.ts', /\n};\n$/, `\n\n  ${part}: 'interface',`);
  plan.insert('README.md', /\n\nEvery widget has `heading-level`/, `\n| \`${tag}\` | ${title} | |`);
  const choice = `<li><label><input type="checkbox" name="block" value="${tag}" /><span>${title} <code>${tag}</code></span></label></li>`;
  plan.insert('demo/builder.html', /<\/ul>\s*<\/fieldset>\s*<fieldset class="fields">/, choice);

  return [
    [`src/content/words/en/${part}.json`, 'write what it says'],
    ...languages
      .filter((lang) => lang !== 'en')
      .map(
        /** @returns {import('./plan.mjs').Tasks[number]} */
        (lang) => [`src/content/words/${lang}/${part}.json`, 'translate it: it is a copy of the English template'],
      ),
    ['src/content/origins/others.ts', 'name the fact or the source of each text'],
    [`src/elements/${name}.ts`, 'render the words; describe the element'],
    [`test/${name}.test.ts`, 'test what it promises'],
    ['README.md', 'say what it shows, and its attributes'],
    ['build/size.mjs', 'its budget, then `npm run size -- --write`'],
  ];
}
