import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { correctionsIn } from '../build/corrections.mjs';
import { elements } from '../build/elements.mjs';
import { root, source } from '../build/files.mjs';
import { strings } from '../build/strings.mjs';
import { locales, readPo } from '../build/translations.mjs';
import { run } from './support/debian.mjs';
import { cores } from './support/site.mjs';
import { archive, names, paths, slug, text, version, written } from './support/zip.mjs';

const header = (file, name) => new RegExp(`^[ *]*${name}:\\s*(.+)$`, 'm').exec(text(file))?.[1].trim();
const main = `${slug}.php`;

const languages = readdirSync(`${root}src/content/words`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the zip has one folder, named like the plugin', () => {
  for (const name of paths) assert.ok(name.startsWith(`${slug}/`), name);
});

test('the headers are complete, and the readme says the same', () => {
  for (const name of ['Plugin Name', 'Description', 'Author', 'License', 'License URI'])
    assert.ok(header(main, name), name);
  assert.equal(header(main, 'Version'), version);
  assert.equal(header('readme.txt', 'Stable tag'), version);
  assert.match(text(main), new RegExp(`'DN_WIDGETS_VERSION', '${version.replaceAll('.', '\\.')}'`));
  for (const name of ['Requires at least', 'Requires PHP', 'License']) {
    assert.equal(header(main, name), header('readme.txt', name), name);
  }
  assert.equal(header(main, 'Text Domain'), slug);
  assert.equal(header('readme.txt', 'Tested up to'), cores.newest.version.split('.').slice(0, 2).join('.'));
  assert.equal(header(main, 'Requires at least'), cores.oldest.version.split('.').slice(0, 2).join('.'));
  assert.equal(/^=== (.+) ===/.exec(text('readme.txt'))[1], header(main, 'Plugin Name'));
});

test('the readme has at most five tags, a short description, and no claim of compliance', () => {
  assert.ok(header('readme.txt', 'Tags').split(',').length <= 5);
  const [, short] = /\n\n(.+)\n\n== Description ==/.exec(text('readme.txt'));
  assert.ok(short.length <= 150);
  for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']) {
    assert.match(text('readme.txt'), new RegExp(`^== ${section} ==$`, 'm'));
  }
  assert.doesNotMatch(text('readme.txt'), /complian|HIPAA|GDPR|certified|guarantee/i);
});

test('it names the source of the minified scripts, and has a license', () => {
  assert.match(text('readme.txt'), /= Source =[\s\S]*https:\/\/www\.npmjs\.com\/package\/dn-widgets/);
  assert.match(text('LICENSE.txt'), /MIT/);
});

test('there are no hidden files, archives or programs, and no two names differ only in case', () => {
  for (const name of names) assert.match(name, /^(?:[a-z][\w-]*\/)*[A-Za-z][\w.-]*\.(php|js|css|json|txt|mo)$/, name);
  for (const name of names) assert.doesNotMatch(name, /(^|\/)\.|\.map$|node_modules/, name);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
});

test('the zip is smaller than 10 MB, and no file that a person wrote is longer than 250 lines', () => {
  assert.ok(readFileSync(archive).length < 10e6);
  for (const name of written) assert.ok(text(name).split('\n').length <= 251, name);
});

test('the blocks are the elements of the manifest, with their attributes', () => {
  const blocks = names.filter((name) => name.endsWith('/block.json')).map((name) => JSON.parse(text(name)));
  assert.deepEqual(blocks.map(({ name }) => name).sort(), elements.map((element) => `${slug}/${element.slug}`).sort());
  for (const { slug: own, attributes } of elements) {
    const block = blocks.find(({ name }) => name === `${slug}/${own}`);
    assert.equal(block.apiVersion, 3);
    assert.equal(block.category, 'dry-needling');
    assert.equal(block.script, 'dn-widgets-preview');
    assert.equal(block.textdomain, slug);
    assert.equal(block.version, version);
    assert.ok(block.example && block.description && block.keywords.includes('dry needling'));
    assert.ok(names.includes(`blocks/${own}/${block.render.replace('file:./', '')}`));
    const keys = attributes.map(({ name }) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase()));
    assert.deepEqual(Object.keys(block.attributes).sort(), [...keys, 'lang'].sort());
    for (const { kind, options, initial, name } of attributes.filter((each) => each.kind === 'choice')) {
      assert.deepEqual([...block.attributes[name].enum].sort(), [...options].sort(), kind);
      assert.equal(block.attributes[name].default, initial);
    }
  }
});

test('there is static HTML for every element in every language', () => {
  for (const lang of languages) {
    for (const { tag } of elements) assert.ok(names.includes(`static/${lang}/${tag}.php`), `${tag} ${lang}`);
  }
});

test('every text of ours is translated into every language, with the same places', () => {
  const translated = languages.filter((lang) => lang !== 'en');
  assert.deepEqual(Object.keys(locales).sort(), translated.sort());
  const php = text('includes/language.php');
  for (const [lang, locale] of Object.entries(locales)) assert.ok(php.includes(`'${lang}' => '${locale}'`), lang);
  const places = (each) => (each.match(/%(?:\d\$)?s/g) ?? []).sort();
  const ours = strings().filter(({ isOurs }) => isOurs);
  for (const locale of Object.values(locales)) {
    const po = readPo(`${source}languages/${slug}-${locale}.po`);
    for (const { text: english, context } of ours) {
      if (context.startsWith('block t')) continue;
      const translation = po.get(context ? `${context}\u0004${english}` : english);
      assert.ok(translation, `${locale}: ${english}`);
      assert.deepEqual(places(translation), places(english), english);
    }
    for (const file of ['.mo', '-dn-widgets-editor.json', '-dn-widgets-settings.json']) {
      assert.ok(names.includes(`languages/${slug}-${locale}${file}`), file);
    }
  }
});

test('two builds make the same zip', () => {
  const hash = () => createHash('sha256').update(readFileSync(archive)).digest('hex');
  const first = hash();
  run(process.execPath, [new URL('../build/zip.mjs', import.meta.url).pathname]);
  assert.equal(hash(), first);
});

test('the corrections of a release are read from the changelog', () => {
  const changelog =
    '# Changes\n\n## 2.0.1\n\n#### Corrections\n\n- Old: "a". New:\n  "b", in `dn-evidence`.\n- Another.\n\n## 2.0.0\n\n- A feature.\n';
  assert.deepEqual(correctionsIn(changelog), { '2.0.1': ['Old: "a". New: "b", in dn-evidence.', 'Another.'] });
  assert.deepEqual(correctionsIn('## 1.0.0\n\n- A feature.\n'), {});
});

test('the blueprint of the directory’s preview is JSON, and is not in the zip', () => {
  const blueprint = new URL('../directory/blueprints/blueprint.json', import.meta.url);
  assert.ok(existsSync(blueprint));
  assert.ok(JSON.parse(readFileSync(blueprint, 'utf8')).steps.length > 0);
  assert.ok(!names.some((name) => name.includes('blueprint')));
});
