import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { claimIn } from '../../dist/content/changes/claims.js';
import { languages } from '../../build/content-versions.mjs';
import { files, publicTexts, textsOfHtml } from './public-texts.mjs';

/** Sentences that name a claim in order to deny or forbid it, each with the reason why it may stand. */
/** @type {[sentence: string, why: string][]} */
const allowed = [
  ["They can't tell you that dry needling is safe for you.", 'the demo repeats the disclaimer'],
  ['a statement that no text may make, such as "safe" or "a good candidate".', 'the glossary explains what a claim is'],
  [
    'No text may say that a reader is safe, eligible, approved, cleared or a good candidate, in any language, nor promise a result.',
    'webmasters learn what is refused',
  ],
  ['note.en.bleeding says "safe", which no text may claim;', 'the output of the check for a wrong file'],
  ['- No text claims safe, eligible, approved, cleared or a good candidate.', 'translators learn what is refused'],
  ['The disclaimer alone says "safe", negated.', 'translators learn of the exception'],
  ['nothing says that it is safe.', 'a story describes the mildest outcome'],
  ['No outcome says that dry needling is safe.', 'the page on the screening denies it'],
  [
    'a claim that needling is free of risk or right for a reader, a guarantee, a cure, no pain, no side effects, help for everyone.',
    'webmasters learn what is refused',
  ],
  [
    'Changes that promise a result, a cure, no pain, no side effects or help for everyone are refused, in six languages.',
    'the changelog says what is refused',
  ],
  ['composé de façon sûre,', 'the French for a phone number that can be dialled for certain'],
  ['Vous n’êtes pas autorisé à faire cela.', 'the French for a user of WordPress without a right'],
  ['every answer is cleared.', 'answers are erased when a reader starts again'],
];

/** @param {string} lang */
const wordsOf = (lang) =>
  JSON.parse(readFileSync(new URL(`../../src/content/words/${lang}/common.json`, import.meta.url), 'utf8'));

/** @param {string} text */
const sentences = (text) =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:;|])\s|(?<=[。！？；])/)
    .map((sentence) => sentence.trim());

/** The disclaimer denies the claim, in every language. */
const disclaimers = languages.flatMap((lang) => sentences(wordsOf(lang).disclaimer).filter((each) => claimIn(each)));

const fair = [...allowed.map(([sentence]) => sentence), ...disclaimers];

/**
 * A sentence without what is allowed.
 * @param {string} sentence
 */
const rest = (sentence) => fair.reduce((text, each) => text.replaceAll(each, ''), sentence);

/** @param {readonly { place: string, text: string }[]} texts */
const claimsIn = (texts) =>
  texts.flatMap(({ place, text }) =>
    sentences(text)
      .map(rest)
      .filter((sentence) => claimIn(sentence))
      .map((sentence) => `${place} claims “${claimIn(sentence)}”: …${sentence.slice(-200)}`),
  );

const texts = publicTexts();

test('no public text claims or promises what the widgets may not', () => {
  assert.deepEqual(claimsIn(texts), []);
});

test('the public texts are all there: documents, stories, demo, integrations, package, manifest, every widget in every language', () => {
  const places = new Set(texts.map(({ place }) => place));
  const expected = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/content.md', 'docs/intended-purpose.md'],
    ...[
      'stories/pages/start-here.stories.ts',
      'demo/index.html',
      'demo/changes.json',
      'demo/river.svg',
      'package.json',
    ],
    ...[
      'integrations/eleventy/site/index.njk',
      'integrations/wordpress/plugin/readme.txt',
      'integrations/wordpress/plugin/languages/dry-needling-widgets-es_ES.po',
      'build/zip/index.html',
      'custom-elements.json',
      'cdn/content.schema.json',
    ],
    ...['dn-eligibility-check, zh', 'dn-techniques, ar', 'dn-options, en'],
  ];
  assert.deepEqual(
    expected.filter((place) => !places.has(place)),
    [],
  );
  assert.deepEqual(
    files.filter((file) => !places.has(file)),
    [],
  );
});

test('a claim is found in prose, across lines, in mark-up, in attributes and in JSON-LD', () => {
  /** @param {string} text */
  const found = (text) => claimsIn([{ place: 'README.md', text }]).length;
  assert.equal(found('It is\nsafe. You can rest.'), 1);
  assert.equal(found('You are a good\ncandidate.'), 1);
  assert.equal(found('We guarantee relief. It has no side effects.'), 2);
  assert.equal(found(`${disclaimers[0]} It is safe.`), 1);
  assert.equal(found(`It is safe, but ${disclaimers[0]}`), 1);
  assert.equal(found(disclaimers.join(' ')), 0);
  for (const html of [
    '<img alt="A safe needle">',
    '<svg><title>Risk-free</title></svg>',
    '<p>You are a <b>good</b> candidate</p><p>You can rest</p>',
    '<p>It is sa<b>fe</b>.</p>',
    '<template><p>It is safe</p></template>',
    '<script type="application/ld+json">{ "name": ["It is harm\\u006cess."] }</script>',
  ])
    assert.ok([...textsOfHtml(html)].some(found), html);
});

test('each exception is in use', () => {
  const all = texts.flatMap(({ text }) => sentences(text));
  assert.deepEqual(
    fair.filter((each) => !all.some((sentence) => sentence.includes(each))),
    [],
  );
});
