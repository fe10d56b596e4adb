import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { languages } from '../../build/content-versions.mjs';

for (const lang of languages) {
  test(`dn-widgets/content/${lang} can be imported in Node, and names its content`, async () => {
    const { content } = await import(`dn-widgets/content/${lang}`);
    assert.equal(content.language.lang, lang);
    assert.match(content.contentVersion, /^[0-9a-f]{12}$/);
    assert.ok(content.words.common.disclaimer);
  });
}

test('a region decides how static HTML writes numbers, and the words stay marked with their language', () => {
  const mexican = renderStatic('dn-evidence', { lang: 'es-MX' });
  assert.match(mexican, /^<dn-evidence lang="es-MX">/);
  assert.match(mexican, / lang="es" dir="ltr"/);
  assert.match(mexican, /20,500/);
  assert.match(renderStatic('dn-evidence', { lang: 'es' }), /20\.500/);
  assert.match(renderStatic('dn-evidence', { lang: 'de-CH' }), /20’500/);
});

test('static HTML for a page in traditional characters is marked as simplified', () => {
  const html = renderStatic('dn-overview', { lang: 'zh-TW', jsonLd: true });
  assert.match(html, /^<dn-overview lang="zh-TW">/);
  assert.match(html, / lang="zh-Hans" dir="ltr"/);
  assert.match(html, /"inLanguage":"zh-Hans"/);
});

test('structured data writes a time as its language does', () => {
  const times = { ar: 'يوم أو يومان', es: '1 o 2 días', fr: '1 ou 2\u00a0jours', de: '1 oder 2 Tage', zh: '1–2天' };
  for (const [lang, days] of Object.entries(times))
    assert.ok(renderStatic('dn-overview', { lang, jsonLd: true }).includes(days), lang);
});
