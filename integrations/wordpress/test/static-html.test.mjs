import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderStatic } from '../../../dist/entries/static.js';
import { elements } from '../build/elements.mjs';
import { block, details, every, isNothingLogged, load, page, wordpress } from './support/page.mjs';
import { publish, store, visit } from './support/wordpress.mjs';

const rootIn = (html, tag) =>
  html.slice(html.indexOf('<template', html.indexOf(`<${tag}`)), html.indexOf('</template>', html.indexOf(`<${tag}`)));

/** What both renderings have: without ids, the address of the styles, and white space. */
const comparable = (html) =>
  html
    .replaceAll(/\bdn-\d+-/g, 'dn-')
    .replaceAll(/href="[^"]*static\.css[^"]*"/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([<>])\s*/g, '$1');

test('the static HTML of every element is what renderStatic renders, with the same details', async () => {
  const html = await load(page);
  for (const { tag } of elements) {
    const rendered = renderStatic(tag, { lang: 'en', clinic: details, stylesheet: '/static.css' });
    assert.equal(comparable(rootIn(html, tag)), comparable(rootIn(rendered, tag)), tag);
  }
});

test('in every language too, with every detail, a review and another level of headings', async () => {
  const { versionOf, tags } = await import('../build/statics.mjs');
  const all = {
    ...details,
    'phone-text': '555 <0100>',
    'urgent-phone': '+1 555 0199',
    reviewer: 'Dr. O’Neil & Co',
    'reviewed-on': '2026-11-01',
  };
  for (const lang of tags) {
    const clinic = { ...all, 'reviewed-content': versionOf(lang) };
    await store(wordpress, { details: clinic });
    const content = elements.map(({ slug }) => block(slug, { lang, headingLevel: 5 })).join('\n\n');
    const html = await load(await publish(wordpress, content));
    for (const { tag } of elements) {
      const attributes = { 'heading-level': 5 };
      const rendered = renderStatic(tag, { lang, clinic, attributes, stylesheet: '/static.css' });
      // renderStatic escapes quotes by number.
      const same = (text) => comparable(text).replaceAll('&#39;', '&#039;');
      assert.equal(same(rootIn(html, tag)), same(rootIn(rendered, tag)), `${tag} ${lang}`);
    }
  }
  await store(wordpress, { details });
});

test('every value of a choice has its own static HTML', async () => {
  for (const { tag, slug, attributes } of elements) {
    for (const { name, options } of attributes.filter(({ kind }) => kind === 'choice')) {
      for (const option of options) {
        const html = await load(await publish(wordpress, block(slug, { [name]: option })));
        const rendered = renderStatic(tag, {
          clinic: details,
          attributes: { [name]: option },
          stylesheet: '/static.css',
        });
        assert.equal(comparable(rootIn(html, tag)), comparable(rootIn(rendered, tag)), `${tag} ${name}=${option}`);
      }
    }
  }
});

test('without JavaScript every element can be read, with the clinic’s emergency number', async () => {
  const { page: view, told } = await visit(page, { javaScriptEnabled: false });
  for (const { tag } of elements) {
    assert.ok(await view.locator(`${tag} h2`).first().isVisible(), tag);
    const frame = view.locator(`${tag} .dn`);
    assert.equal(await frame.evaluate((element) => getComputedStyle(element).borderTopWidth), '1px', tag);
    assert.equal(await view.locator(`${tag} > span`).isVisible(), false, tag);
  }
  assert.ok(await view.locator('dn-side-effects .dn a[href="tel:911"]').first().isVisible());
  assert.deepEqual(told, []);
});

test('ids are unique on the page', async () => {
  const html = await load(await publish(wordpress, `${every}\n\n${every}`));
  const ids = [...html.matchAll(/\sid="(dn-\d[^"]*)"/g)].map(([, id]) => id);
  assert.ok(ids.length > 4);
  assert.equal(new Set(ids).size, ids.length);
});

test('nothing is written to the log of PHP', isNothingLogged);
