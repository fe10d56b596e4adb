import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../build/complete-languages.mjs';

const english = { common: { call: 'Call {phone}.', sources: 'Sources' } };

test('a language is complete with the same ids and the same places', () => {
  const spanish = { common: { sources: 'Fuentes', call: 'Llame al {phone}.' } };
  assert.deepEqual(differences('es', spanish, english), []);
});

test('a missing id, a surplus id and other places are told', () => {
  assert.deepEqual(differences('es', { common: { call: 'Llame al {fone}.', more: 'Más' } }, english), [
    'es lacks common.sources',
    'es common.call has the places {fone}; English has {phone}',
    'es has common.more, which English has not',
  ]);
});

for (const lang of ['en', 'ar', 'de', 'es', 'fr', 'zh']) {
  test(`dn-widgets/content/${lang} can be imported in Node, and names its content`, async () => {
    const { content } = await import(`dn-widgets/content/${lang}`);
    assert.equal(content.language.lang, lang);
    assert.match(content.contentVersion, /^[0-9a-f]{12}$/);
    assert.ok(content.words.common.disclaimer);
  });
}
