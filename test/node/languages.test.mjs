import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../build/content-versions.mjs';

for (const lang of languages) {
  test(`dn-widgets/content/${lang} can be imported in Node, and names its content`, async () => {
    const { content } = await import(`dn-widgets/content/${lang}`);
    assert.equal(content.language.lang, lang);
    assert.match(content.contentVersion, /^[0-9a-f]{12}$/);
    assert.ok(content.words.common.disclaimer);
  });
}
