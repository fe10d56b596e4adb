import { readFileSync } from 'node:fs';
import { correctionsIn } from './corrections.mjs';
import { details, elements } from './elements.mjs';
import { copy, empty, filesIn, read, root, source, write } from './files.mjs';
import { php, phpFile, phpScript, translated as t } from './php.mjs';
import { changesSchema } from './schema.mjs';
import * as statics from './statics.mjs';
import { writeTranslations } from './translations.mjs';

/** Writes the plugin to `dist/dry-needling-widgets/`. It needs the package to be built: `npm run build` in its folder. */
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const wordParts = JSON.parse(readFileSync(`${root}src/content/word-parts.json`, 'utf8'));

const camelCase = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A language's own name: `Español`. */
const nameOf = (lang) => {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang);
  return name[0].toLocaleUpperCase(lang) + name.slice(1);
};

/** The language of one widget: every element has it, as any HTML element does. */
const lang = {
  name: 'lang',
  label: 'Language',
  help: 'Default: the language of the post.',
  kind: 'choice',
  options: ['', ...statics.tags],
  names: ['As the post', ...statics.tags.map(nameOf)],
  initial: '',
};

const words = (option) => option[0].toUpperCase() + option.slice(1).replaceAll('-', ' ');

function attributeData(attribute) {
  const { name, label, help, kind, options, min, max, initial } = attribute;
  const data = { key: camelCase(name), name, kind, label: t(label), help: t(help), initial };
  if (kind === 'number') {
    const range = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
    return { ...data, min, max, choices: range.map((level) => [level, level]) };
  }
  if (kind !== 'choice') return data;
  const names = attribute.names ?? options.map(words);
  const isOwn = (index) => name === 'lang' && index > 0;
  return {
    ...data,
    options,
    choices: options.map((option, index) => [option, isOwn(index) ? names[index] : t(names[index])]),
  };
}

const withLang = elements.map((element) => ({ ...element, attributes: [...element.attributes, lang] }));

const elementData = withLang.map(({ tag, slug, title, description, attributes }) => [
  tag,
  {
    slug,
    title: t(title, 'block title'),
    description: t(description, 'block description'),
    parts: wordParts[tag] ?? ['common'],
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeData(attribute)])),
  },
]);

const blockAttribute = ({ kind, options, initial }) => {
  const type = { flag: 'boolean', number: 'integer' }[kind] ?? 'string';
  return { type, ...(options && { enum: options }), default: initial };
};

function writeBlock({ tag, slug, title, description, attributes }) {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `dry-needling-widgets/${slug}`,
    version,
    title,
    category: 'dry-needling',
    icon: 'heart',
    description,
    keywords: ['dry needling', 'physiotherapy', 'patient information'],
    textdomain: 'dry-needling-widgets',
    attributes: Object.fromEntries(attributes.map((each) => [camelCase(each.name), blockAttribute(each)])),
    supports: { html: false, align: ['wide', 'full'] },
    example: { attributes: {} },
    editorScript: 'dn-widgets-editor',
    editorStyle: 'dn-widgets-editor',
    script: 'dn-widgets-preview',
    render: 'file:./render.php',
  };
  write(`blocks/${slug}/block.json`, `${JSON.stringify(block, null, 2)}\n`);
  const render = `echo dn_widgets_render_block( ${php(tag)}, $attributes ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped there.`;
  write(`blocks/${slug}/render.php`, phpScript(`The block of ${tag}.`, render));
}

function writeStatic(lang) {
  const file = (name, template) =>
    write(`static/${lang}/${name}.php`, phpFile(`Static HTML in the language ${lang}: ${name}.`, template));
  for (const element of elements) file(element.tag, statics.staticTemplate(element, lang));
  file('reduced', statics.reducedTemplate(lang));
  file('line', statics.lineTemplate(lang));
  file('json-ld', statics.jsonLdTemplate(lang));
}

const languageData = (lang) => ({
  name: nameOf(lang),
  version: statics.versionOf(lang),
  due: statics.dueUnreviewed,
  days: statics.dayPatterns(lang),
  first: statics.firstDay(lang),
});

/** What visitors and the editor load: no source maps, and no entry that WordPress has no use for. */
const isUsed = (file) =>
  /^(dn-widgets(\.classic)?\.min\.js|(check|fhir)\.js|static\.css|words\/.+\.js|chunks\/(calendar|handout)-.+\.js)$/.test(
    file,
  );

empty();
for (const file of filesIn(source)) {
  if (file.endsWith('.po')) continue;
  const text = read(source + file);
  write(file, /^(dry-needling-widgets\.php|readme\.txt)$/.test(file) ? text.replaceAll('@version@', version) : text);
}
for (const file of filesIn(`${root}cdn`).filter(isUsed)) copy(`${root}cdn/${file}`, `cdn/${file}`);
copy(`${root}LICENSE`, 'LICENSE.txt');
for (const element of withLang) writeBlock(element);
write('generated/elements.php', phpFile('The elements.', Object.fromEntries(elementData)));
write(
  'generated/details.php',
  phpFile(
    'The details of a clinic.',
    Object.fromEntries(details.map(({ name, label, help }) => [name, { label, help: t(help) }])),
  ),
);
write(
  'generated/languages.php',
  phpFile('The languages of the content.', Object.fromEntries(statics.tags.map((each) => [each, languageData(each)]))),
);
write('generated/changes-schema.php', phpFile('The shape of the changes.', changesSchema()));
write(
  'generated/corrections.php',
  phpFile('Corrections of the content, by version.', correctionsIn(read(`${root}CHANGELOG.md`))),
);
for (const lang of statics.tags) writeStatic(lang);
writeTranslations();
