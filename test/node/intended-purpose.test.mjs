import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @param {string} file */
const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** @param {string} text */
const plain = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * What a Markdown file quotes.
 * @param {string} markdown
 */
const quoteOf = (markdown) => plain(Array.from(markdown.matchAll(/^> ?(.*)$/gm), ([, line]) => line).join(' '));

const document = read('docs/intended-purpose.md');

test('the intended purpose is short, and says in one sentence what it is for and in one what it is not', () => {
  assert.ok(document.trim().split('\n').length <= 40);
  const [isFor = '', isNot = '', ...rest] = quoteOf(document).split(/(?<=\.) /);
  assert.match(isFor, /general information .* prepare patients for a conversation/);
  for (const no of ['no diagnosis', 'no score', 'no decision', 'monitor nobody', 'no consent'])
    assert.ok(isNot.includes(no));
  assert.deepEqual(rest, []);
});

test('README quotes it in the same words, and links to it', () => {
  const readme = read('README.md');
  assert.equal(quoteOf(readme), quoteOf(document));
  assert.ok(readme.includes('](docs/intended-purpose.md)'));
});

test('Storybook’s start page quotes it in the same words, and links to it', () => {
  const story = read('stories/pages/start-here.stories.ts');
  const [, quote] = /<blockquote>(.*?)<\/blockquote>/s.exec(story) ?? [];
  assert.equal(plain(quote ?? ''), quoteOf(document));
  assert.ok(story.includes('href="docs/intended-purpose.md"'));
});
