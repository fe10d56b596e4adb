import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { after, test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';
import { tags } from '../../build/define.mjs';
import { Copy } from './copy.mjs';

const name = ['aftercare', 'sample-widget'].find((each) => !tags.includes(`dn-${each}`)) ?? '';
const lang = ['it', 'pt', 'nl', 'pl', 'he', 'ja'].find((each) => !languages.includes(each)) ?? '';

const copy = new Copy();
after(() => copy.remove());

/** @param {string[]} args */
const make = (...args) => copy.run('npm', 'run', '--silent', 'new', ...args);

/**
 * @param {string} command
 * @param {string[]} args
 */
async function succeeds(command, ...args) {
  const { code, printed } = await copy.run(command, ...args);
  assert.equal(code, 0, `${[command, ...args].join(' ')}\n${printed}`);
  return printed;
}

/**
 * What the command printed: the files that it wrote, and those to edit by hand.
 * @param {string} stdout
 */
const listed = (stdout) => {
  const [written = '', byHand = ''] = stdout.split('\nTo edit by hand:\n');
  return {
    written: Array.from(written.matchAll(/^ {2}(\S+)$/gm), ([, file = '']) => file),
    byHand: Array.from(byHand.matchAll(/^ {2}\d+\. (\S+): /gm), ([, file = '']) => file),
  };
};

const refused = {
  'no kind': [],
  'a kind that there is not': ['attribute', 'size'],
  'no name': ['element'],
  'two names': ['element', 'after', 'care'],
  'an element that there is': ['element', 'takeaways'],
  'an element whose words are taken': ['element', 'effects'],
  'an element whose file is taken': ['element', 'define'],
  'an element with its prefix': ['element', 'dn-aftercare'],
  'an element in capitals': ['element', 'afterCare'],
  'an element with two hyphens': ['element', 'after--care'],
  'an element outside its folder': ['element', '../aftercare'],
  'an element that is a word of JavaScript': ['element', 'new'],
  'an element that every object has': ['element', 'constructor'],
  'a language that there is': ['language', 'fr'],
  'a language of a region': ['language', 'pt-BR'],
  'a language in capitals': ['language', 'IT'],
  'a language by its name': ['language', 'italian'],
  'a language by its old tag': ['language', 'iw'],
  'a language by its long tag': ['language', 'ita'],
  'a language that nobody speaks': ['language', 'qx'],
  'no language at all': ['language', 'und'],
};

test('what can not be created is refused in one line, and nothing is written', async () => {
  const before = copy.texts();
  for (const [what, args] of Object.entries(refused)) {
    const { code, stdout, stderr } = await copy.run('node', 'build/new.mjs', ...args);
    assert.deepEqual({ code, stdout }, { code: 1, stdout: '' }, what);
    assert.match(stderr, /^.{10,150}\n$/, what);
  }
  assert.deepEqual(copy.texts(), before);
});

test('a new element and a new language pass type check, lint, build and tests', async () => {
  const made = [await make('element', name), await make('language', lang)];
  const files = made.map(({ code, stdout, printed }) => {
    assert.equal(code, 0, printed);
    const { written, byHand } = listed(stdout);
    assert.ok(byHand.length > 0 && byHand.length <= 12, `${byHand.length} files to edit by hand`);
    for (const file of [...written, ...byHand.map((each) => (each.endsWith('/*.json') ? dirname(each) : each))])
      assert.ok(copy.has(file), file);
    return written;
  });
  const written = [...new Set(files.flat())];

  const [built] = await Promise.all([
    succeeds('npm', 'run', 'build'),
    (async () => {
      await succeeds('npx', 'tsc');
      await succeeds('npx', 'eslint', ...written.filter((file) => /\.(ts|mjs)$/.test(file)));
      await succeeds('npx', 'prettier', '--check', ...written);
    })(),
  ]);
  assert.match(built, new RegExp(`English texts are left in src/content/words/${lang}: .*common\\.json \\(\\d+\\)`));

  const inBrowser = [`test/${name}.test.ts`, 'test/word-parts.test.ts', 'test/languages/numbers.test.ts'];
  await succeeds('npx', 'wtr', ...inBrowser.flatMap((file) => ['--files', file]));
  const tests = ['editors', 'language-lists', 'languages'].map((each) => `test/node/${each}.test.mjs`);
  await succeeds('node', '--test', ...tests);

  const { code, printed } = await copy.run('node', '--test', 'test/node/translated.test.mjs');
  assert.equal(code, 1, 'the tests fail for untranslated words');
  assert.match(printed, new RegExp(`not ok .* no sentence in ${lang} is still English`));
});
