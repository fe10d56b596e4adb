import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { content as english } from 'dn-widgets/content/en';
import { renderStatic, StaticError } from 'dn-widgets/static';
import { parse } from 'parse5';
import { languages } from '../../build/content-versions.mjs';

const tags = readdirSync(new URL('../../src/entries/elements', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((tag) => tag !== 'dn-content');

/**
 * How texts are marked: Chinese by its script.
 * @param {string} lang
 */
const tagOf = (lang) => (lang === 'zh' ? 'zh-Hans' : lang);

/** The widgets that say when to get help, beside what every foot says. */
const urgent = ['dn-eligibility-check', 'dn-quiz', 'dn-session-timeline', 'dn-side-effects', 'dn-symptom-guide'];

const clinic = { clinic: 'R & "S" <Physio>', phone: '+15550100', phoneText: '555 0100', emergencyNumber: '911' };

/** @typedef {{ nodeName: string, value?: string, childNodes?: Node[], content?: Node }} Node */

/**
 * Every text of the HTML, wherever it is.
 *
 * @param {Node} node
 * @returns {string}
 */
const textOf = ({ value = '', nodeName, childNodes = [], content }) =>
  ['style', 'script'].includes(nodeName)
    ? ''
    : value + [...childNodes, ...(content ? [content] : [])].map(textOf).join('');

/**
 * @param {string} lang
 * @returns {Promise<typeof english>}
 */
const contentIn = async (lang) => (await import(`dn-widgets/content/${lang}`)).content;

/**
 * The errors that the parser reports for a page with this HTML.
 * @param {string} html
 */
function faults(html) {
  /** @type {string[]} */
  const found = [];
  const page = parse(`<!doctype html><html><head></head><body>${html}</body></html>`, {
    onParseError: ({ code }) => found.push(code),
  });
  return { page, found };
}

for (const tag of tags) {
  for (const lang of languages) {
    test(`<${tag} lang="${lang}"> is complete, without a script`, async () => {
      for (const details of [
        {},
        clinic,
        { clinic: 'Riverside' },
        { urgentPhone: '+15550199', emergencyNumber: '112' },
      ]) {
        const html = renderStatic(tag, { lang, clinic: details });
        const { page, found } = faults(html);
        assert.deepEqual(found, []);
        assert.ok(html.startsWith(`<${tag} lang="${lang}"><template shadowrootmode="open">`));
        assert.ok(html.includes(` lang="${tagOf(lang)}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`));
        const text = textOf(page);
        const { common, emergency } = (await contentIn(lang)).words;
        const number = details.emergencyNumber ?? common.localEmergencyNumber;
        assert.ok(text.includes(common.disclaimer.replace('{emergencyNumber}', number)));
        const emergencies = [common.emergencyLine, emergency.heading].map((line) =>
          line.replace('{emergencyNumber}', number),
        );
        assert.equal(
          emergencies.some((line) => text.includes(line)),
          urgent.includes(tag),
        );
        assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
        assert.ok(!text.includes(common.waiting));
        assert.equal(html.includes(`href="tel:${details.emergencyNumber}"`), Boolean(details.emergencyNumber));
        if (details.clinic) assert.ok(text.includes(details.clinic));
        assert.doesNotMatch(html, /<script|<slot|\sstyle=|\son\w+=|<!--|<\?|<button(?![^>]*\sdisabled)/);
      }
    });
  }

  test(`<${tag}> is the same HTML each time`, () => {
    assert.equal(renderStatic(tag, { lang: 'de' }), renderStatic(tag, { lang: 'de' }));
  });

  test(`<${tag}> has a link to the style sheet and no inline style where one is set`, () => {
    const html = renderStatic(tag, { stylesheet: '/dn-static.css?a&b="' });
    assert.ok(html.includes('<link rel="stylesheet" href="/dn-static.css?a&amp;b=&quot;" />'));
    assert.doesNotMatch(html, /<style/);
    assert.match(renderStatic(tag), /<template shadowrootmode="open"><style>/);
  });

  test(`<${tag}> starts its headings at heading-level`, () => {
    const html = renderStatic(tag, { attributes: { 'heading-level': 4, id: 'a', hidden: true, class: false } });
    assert.ok(html.startsWith(`<${tag} heading-level="4" id="a" hidden>`));
    assert.match(html, /<h4 class="title"/);
    assert.doesNotMatch(html, /<h[123]/);
  });
}

test('controls that need a script are disabled, and nothing is ticked', () => {
  const check = renderStatic('dn-eligibility-check', { attributes: { share: 'answers' } });
  const guide = renderStatic('dn-symptom-guide');
  assert.match(check, /<input\s+type="checkbox"[^>]*\sdisabled/);
  assert.match(guide, /<fieldset class="[^"]*"\s+disabled>.*<input\s+type="checkbox"/s);
  for (const html of [check, guide]) assert.doesNotMatch(html, /<input[^>]* checked/);
  assert.match(renderStatic('dn-visit-checklist'), /<button[^>]*\sdisabled/);
});

test('the screening lists every question with its hint and its answers', () => {
  const text = textOf(faults(renderStatic('dn-eligibility-check')).page);
  const { questions } = english.words.eligibility;
  const ids = /** @type {const} */ (['pregnancy', 'infection', 'needles', 'bleeding', 'diabetes', 'vascular']);
  for (const id of /** @type {const} */ ([...ids, 'otherCondition', 'bloodThinner', 'otherMedicine'])) {
    for (const expected of [questions[id].text, questions[id].hint, ...Object.values(questions[id].answers)]) {
      assert.ok(text.includes(expected), expected);
    }
  }
  assert.ok(!text.includes(questions.under18.text));
});

describe('a clinic’s changes', () => {
  /** @type {NonNullable<Parameters<typeof renderStatic>[1]>['changes']} */
  const changes = {
    text: { en: { 'effects.tiredness.about': 'Rest <a while>.' } },
    note: { es: { bleeding: 'Cuéntenos más.' } },
    screening: { ask: ['under18'] },
    session: { combinedMinutes: 45 },
  };

  test('are in the HTML', () => {
    assert.ok(renderStatic('dn-side-effects', { changes }).includes('Rest &lt;a while&gt;.'));
    const check = renderStatic('dn-eligibility-check', { changes });
    assert.match(check, /11 questions/);
    assert.match(check, /<span lang="es" dir="auto">Cuéntenos más\.<\/span>/);
    assert.match(renderStatic('dn-session-timeline', { changes }), /up to 45 minutes in all/);
  });

  test('do not affect the next call', () => {
    renderStatic('dn-side-effects', { lang: 'es', clinic, changes });
    const next = renderStatic('dn-side-effects');
    assert.ok(next.includes(english.words.effects.tiredness.about));
    assert.ok(!next.includes('tel:'));
  });
});

test('a regional language falls back to its base', () => {
  assert.match(renderStatic('dn-side-effects', { lang: 'es-MX' }), /^<dn-side-effects lang="es-MX">.*lang="es" dir/s);
  assert.match(renderStatic('dn-side-effects'), /^<dn-side-effects>/);
});

describe('every problem is reported', () => {
  /** @param {unknown[]} args */
  const problemsOf = (...args) => {
    try {
      /** @type {(...args: unknown[]) => string} */ (renderStatic)(...args);
    } catch (error) {
      assert.ok(error instanceof StaticError, String(error));
      for (const { path, reason } of error.problems) assert.ok(error.message.includes(`${path} ${reason}`));
      return error.problems.map(({ path }) => path);
    }
  };
  const tag = 'dn-side-effects';
  /** @type {[string, unknown[], string[]][]} */
  const cases = [
    ['a tag that is no widget', ['dn-nothing'], ['dn-nothing']],
    ['a tag that shows nothing', ['dn-content'], ['dn-content']],
    ['a language', [tag, { lang: 'xx' }], ['lang']],
    [
      'an attribute',
      [tag, { attributes: { layout: 'page', style: 'x', onclick: 'x' } }],
      ['layout', 'style', 'onclick'],
    ],
    ['a language that is given as an attribute', [tag, { attributes: { lang: 'es' } }], ['lang']],
    ['details', [tag, { clinic: { phone: 'x', fax: '1' } }], ['clinic.fax', 'clinic.phone']],
    ['changes', [tag, { changes: { hide: ['effects.organ'], x: 1 } }], ['changes.hide.0', 'changes.x']],
    ['changes as a whole', [tag, { changes: 'x' }], ['changes']],
    ['an option', [tag, { language: 'es' }], ['language']],
    ['a style sheet', [tag, { stylesheet: 'javascript:1' }], ['stylesheet']],
  ];
  for (const [what, args, paths] of cases) {
    test(what, () => {
      const found = problemsOf(...args)?.map((path) => path.replace('attributes.', ''));
      assert.deepEqual(found?.sort(), paths.sort());
    });
  }

  test('all at once', () => {
    assert.equal(problemsOf('dn-nothing', { lang: 'xx', clinic: { phone: 'x' }, changes: { x: 1 } })?.length, 4);
  });
});
