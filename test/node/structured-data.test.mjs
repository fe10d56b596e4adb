import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content as english } from 'dn-widgets/content/en';
import { renderStatic } from 'dn-widgets/static';
import { languages } from '../../build/content-versions.mjs';

/** @param {Parameters<typeof renderStatic>[1]} options */
const dataOf = (options, tag = 'dn-takeaways') => {
  const html = renderStatic(tag, { jsonLd: true, ...options });
  const [, element, json = '', rest] =
    /^(.*)<script type="application\/ld\+json">(.*?)<\/script>(.*)$/s.exec(html) ?? [];
  assert.equal(element, renderStatic(tag, { ...options, jsonLd: false }));
  assert.equal(rest, '');
  return JSON.parse(json);
};

/** @param {{ name: string }[]} entities */
const namesOf = (entities) => entities.map(({ name }) => name);

test('a page and a therapy are described in the words that are shown', () => {
  const { '@context': context, '@type': type, inLanguage, about, ...page } = dataOf({});
  assert.deepEqual([context, type, inLanguage], ['https://schema.org', 'MedicalWebPage', 'en']);
  assert.equal(page.name, 'What is dry needling?');
  assert.equal(about['@type'], 'MedicalTherapy');
  const { contraindications, session } = english.words;
  const reasons = Object.values(contraindications).flatMap((list) => Object.values(list).slice(1));
  assert.equal(reasons.length, 9);
  assert.deepEqual(namesOf(about.contraindication), reasons);
  assert.equal(about.contraindication.at(-1).description, `Talk to your doctor first if: ${reasons.at(-1)}`);
  assert.deepEqual(namesOf(about.adverseOutcome), [
    'Soreness',
    'A little bleeding',
    'Bruising',
    'Tiredness',
    'Feeling sleepy or faint',
    'A mild headache or feeling sick',
  ]);
  assert.deepEqual(namesOf(about.seriousAdverseOutcome), [
    'Infection',
    'A punctured organ, such as a lung',
    'Harm to a nerve',
    'Blood under the skin or deeper (hematoma)',
  ]);
  assert.deepEqual(about.preparation, [session.before.tell, ...Object.values(session.before.topics)]);
  assert.ok(about.howPerformed.includes('Deep: the needle goes into the knot'));
  assert.ok(
    about.followup.some((/** @type {string} */ text) => text.includes('Call your local emergency number now.')),
  );
});

for (const lang of languages) {
  test(`every text of it is complete: ${lang}`, () => {
    const data = dataOf({ lang });
    assert.equal(data.inLanguage, lang === 'zh' ? 'zh-Hans' : lang);
    assert.doesNotMatch(JSON.stringify(data), /\{\w+\}|null|undefined|""|\[\]/);
  });
}

test('a clinic’s details and changes are in it', () => {
  /** @type {NonNullable<Parameters<typeof renderStatic>[1]>['changes']} */
  const changes = { text: { en: { 'effects.tiredness.about': 'Rest.' } }, hide: ['techniques.electrical'] };
  const { about } = dataOf({ changes, clinic: { emergencyNumber: '112' } });
  assert.equal(about.adverseOutcome[3].description, 'Rest.');
  assert.ok(!about.howPerformed.some((/** @type {string} */ text) => text.includes('Electrical')));
  assert.ok(about.followup.at(-1).includes('112'));
});

test('a review is included only where it is valid', () => {
  const clinic = { reviewer: 'Dr. Rivera', reviewedOn: '2026-01-02' };
  const named = dataOf({ clinic: { ...clinic, reviewedContent: english.contentVersion } });
  assert.deepEqual(named.reviewedBy, { '@type': 'Person', name: 'Dr. Rivera' });
  assert.equal(named.lastReviewed, '2026-01-02');
  for (const reviewedContent of ['', 'another']) {
    const { reviewedBy, lastReviewed } = dataOf({ clinic: { ...clinic, reviewedContent } });
    assert.deepEqual([reviewedBy, lastReviewed], [undefined, undefined]);
  }
});

test('nothing in it can end its script', () => {
  const text = '</script><script>alert(1)</script>';
  const changes = { text: { en: { 'effects.tiredness.about': text } } };
  assert.equal(dataOf({ changes }).about.adverseOutcome[3].description, text);
});
