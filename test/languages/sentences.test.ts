import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { languageFor, languages } from '../../src/content/languages.js';
import { isolated, markLanguage, interpolate, sentences } from '../../src/elements/shared/text.js';

function shown(lang: string, texts: readonly unknown[]): string {
  const place = document.createElement('p');
  render(sentences(languageFor(lang), texts), place);
  return place.textContent;
}

describe('sentences', () => {
  it('are separated by a space, except in Chinese', () => {
    for (const { lang } of languages)
      expect(shown(lang, ['A.', 'B.', 'C.'])).to.equal(lang === 'zh' ? 'A.B.C.' : 'A. B. C.');
    expect(shown('zh-TW', ['甲。', '乙。'])).to.equal('甲。乙。');
  });

  it('leave no space where one is missing', () => {
    for (const missing of [undefined, '', nothing, false, null, [], sentences(languageFor('en'), [])])
      expect(shown('en', [missing, 'A.', missing, 'B.', missing])).to.equal('A. B.');
    expect(shown('en', [undefined])).to.equal('');
  });

  it('are separated as in the language they end in', () => {
    const english = markLanguage('Bring {thing}.', 'en-GB');
    expect(shown('zh', ['甲。', english, '乙。'])).to.equal('甲。Bring {thing}. 乙。');
    expect(shown('zh', [interpolate(english, { thing: 'a list' }), '乙。'])).to.equal('Bring a list. 乙。');
    expect(shown('en', [markLanguage('甲。', 'zh-CN'), 'B.'])).to.equal('甲。B.');
  });

  it('may contain placeholders and names', () => {
    const call = interpolate('Call {clinic}.', { clinic: isolated('360 Physio') });
    expect(shown('en', [call, call])).to.equal('Call 360 Physio. Call 360 Physio.');
    expect(shown('zh', [interpolate('请致电{clinic}。', { clinic: isolated('甲') }), '乙。'])).to.equal(
      '请致电甲。乙。',
    );
  });
});
