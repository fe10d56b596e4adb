import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** The output of the build, which documents name too. */
const built = ['cdn', 'dist'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map((file) =>
    posix.join(folder, file.replaceAll('\\', '/')),
  ),
);

const files = [...git('ls-files', '--cached', '--others', '--exclude-standard'), ...built];
const folders = new Set(files.flatMap((file) => file.split('/').map((_, at, all) => all.slice(0, at).join('/'))));
const all = [...new Set([...files, ...folders])].filter(Boolean);
const top = [...folders].filter((folder) => folder && !folder.includes('/'));

/**
 * A path, in which NAME, LANG and the like match any name, and so do the stars of a glob.
 * @param {string} path
 */
const pattern = (path) =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replace(/\b[A-Z]{4,}\b/g, '[\\w-]+')
      .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'))}$`,
  );

/** @param {string} path */
const exists = (path) => all.includes(path) || all.some((file) => pattern(path).test(file));

/**
 * The paths that a document names: those in our folders, source files by their name alone, and links.
 * @param {string} document
 * @param {string} text
 */
function named(document, text) {
  const code = Array.from(text.matchAll(/`([^`\s]+)`/g), ([, token = '']) => token.replace(/\/$/, ''));
  const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, link = '']) =>
    posix.join(posix.dirname(document), link),
  );
  const inFolders = code.filter((token) => top.some((folder) => token.startsWith(`${folder}/`)));
  const alone = code.filter((token) => /^[\w.-]+\.(?:ts|mjs)$/.test(token));
  return { paths: [...inFolders, ...links], alone };
}

const documents = ['README.md', 'CONTRIBUTING.md', ...git('ls-files', 'docs/*.md')];

for (const document of documents) {
  test(`every file that ${document} names exists`, () => {
    const { paths, alone } = named(document, readFileSync(new URL(document, root), 'utf8'));
    const names = all.map((file) => posix.basename(file));
    const missing = [...paths.filter((path) => !exists(path)), ...alone.filter((name) => !names.includes(name))];
    assert.deepEqual(missing, []);
  });
}

test('a file that is named and missing is found', () => {
  const { paths, alone } = named(
    'docs/a.md',
    '`src/none.ts` `src/elements/NAME.ts` `none.ts` [a](../none.md) `a/b` `cdn/`',
  );
  assert.deepEqual([...paths, ...alone], ['src/none.ts', 'src/elements/NAME.ts', 'none.md', 'none.ts']);
  assert.deepEqual(paths.map(exists), [false, true, false]);
  assert.ok(exists('src/content/words/LANG/PART.json') && !exists('src/content/words/LANG/PART.txt'));
  assert.ok(exists('test/**/*.test.ts') && !exists('src/**/*.test.ts'));
});

test('CONTRIBUTING has one recipe of five steps a task, two ways of ten, and a glossary of 40 words at most', () => {
  const sections = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8').split(/^## /m).slice(1);
  /** @param {string} begin */
  const steps = (begin) =>
    sections.filter((each) => each.startsWith(begin)).map((each) => each.match(/^\d+\. /gm)?.length ?? 0);
  assert.deepEqual(steps('Add '), [5, 5, 5, 5]);
  assert.deepEqual(steps('How '), [10, 10]);
  const glossary = sections.find((each) => each.startsWith('Glossary')) ?? '';
  const words = Array.from(glossary.matchAll(/^- \*\*([^*]+)\*\*: .+\.$/gm), ([, word]) => word);
  assert.equal(words.length, glossary.match(/^- /gm)?.length);
  assert.ok(words.length <= 40);
  assert.deepEqual(words, words.toSorted());
});
