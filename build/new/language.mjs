import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../content-versions.mjs';
import { isIdentifier } from './identifier.mjs';
import { InputError } from './plan.mjs';

const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Tags that don't identify one language. */
const special = ['mis', 'mul', 'und', 'zxx'];

/**
 * The canonical tag, such as `it` for `ita`.
 * @param {string} tag
 */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** @param {string} lang */
function check(lang) {
  if (!/^[a-z]{2,3}$/.test(lang))
    throw new InputError(`A language is a primary tag of BCP 47 in lower case, such as it: not "${lang}"`);
  if (languages.includes(lang)) throw new InputError(`src/content/words/${lang} exists already`);
  const registered = canonical(lang);
  if (registered !== undefined && registered !== lang)
    throw new InputError(`The tag for "${lang}" is ${registered}: npm run new language ${registered}`);
  if (special.includes(lang) || inEnglish.of(lang) === undefined)
    throw new InputError(`"${lang}" is the tag of no language that is known`);
  if (!isIdentifier(lang)) throw new InputError(`"${lang}" is a reserved word of JavaScript`);
}

/**
 * The language's own name, capitalized for a list.
 * @param {string} lang
 */
function ownName(lang) {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/**
 * TypeScript doesn't know these yet: Node 20 has the property, newer versions have the method.
 * @typedef {{ direction: string }} TextInfo
 * @typedef {Intl.Locale & { textInfo?: TextInfo, getTextInfo?(): TextInfo }} Locale
 */

/** @param {string} lang */
function directionOf(lang) {
  const locale = /** @type {Locale} */ (new Intl.Locale(lang));
  const info = locale.textInfo ?? locale.getTextInfo?.();
  if (!info) throw new Error('This version of Node does not know the direction of a language');
  return info.direction;
}

/**
 * Plans a language: its words, copied from the English, and its line in each list that is not derived.
 * @param {string} lang
 * @param {import('./plan.mjs').Plan} plan
 * @returns {import('./plan.mjs').Tasks}
 */
export function newLanguage(lang, plan) {
  check(lang);
  const name = inEnglish.of(lang) ?? lang;
  const direction = directionOf(lang);

  const english = new URL('src/content/words/en/', plan.root);
  for (const file of readdirSync(english)) {
    plan.add(`src/content/words/${lang}/${file}`, readFileSync(new URL(file, english), 'utf8'));
  }
  const entry = plan.read('src/entries/content/fr.ts');
  plan.add(
    `src/entries/content/${lang}.ts`,
    entry.replace('French', name).replaceAll("'fr'", `'${lang}'`).replaceAll('/fr/', `/${lang}/`),
  );
  const module = `../content/words/${lang}/index.js`;
  plan.insert('src/node/languages.ts', /import \* as en /, `import * as ${lang} from '${module}';\n`);
  plan.insert('src/node/languages.ts', / };\n/, `, ${lang}`);
  plan.insert(
    'test/support/written.ts',
    /import en /,
    `import ${lang} from '../../src/content/words/${lang}/common.json';\n`,
  );
  plan.insert('test/support/written.ts', / };\n/, `, ${lang}`);
  plan.insert('src/content/languages.ts', /\];\n/, `{ lang: '${lang}', dir: '${direction}' },`);
  // Matches nothing until somebody who speaks the language writes the forbidden claims.
  plan.insert('src/content/changes/claims.ts', /};\n/, `${lang}: '(?!)',\n`);
  plan.insert(
    'demo/builder.html',
    /<\/select><\/label/,
    `<option value="${lang}" lang="${lang}">${ownName(lang)}</option>`,
  );
  for (const file of ['README.md', 'docs/content.md']) plan.insert(file, / and simplified Chinese/, `, ${name}`);

  return [
    [`src/content/words/${lang}/*.json`, 'translate them: they are copies of the English'],
    ['src/content/changes/claims.ts', 'write what no text may claim, in place of (?!)'],
    ['test/changes/claims.test.ts', 'claims, other forms of them, and what may be said'],
    ['src/content/languages.ts', 'name the script, where readers use more than one'],
    ['src/content/duration.ts', 'how a range is said, where it is said in words'],
    ['test/languages/numbers.test.ts', 'how numbers, days and ranges are written'],
    [
      'integrations/wordpress/build/translations.mjs',
      'its locale in WordPress, also in plugin/includes/language.php, with a .po file in plugin/languages',
    ],
    ['build/size.mjs', 'its budget, then `npm run size -- --write`'],
  ];
}
