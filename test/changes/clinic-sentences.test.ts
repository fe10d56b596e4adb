import { expect } from '@open-wc/testing';
import { languages } from '../../src/content/languages.js';
import { validate } from '../../src/entries/check.js';
import sentences from './clinic-sentences.json';

/** The reasons for which a note of the clinic in `dn-faq` is refused. */
const reasons = (lang: string, text: string): readonly string[] =>
  validate({ note: { [lang]: { 'faq.cost': text } } }).problems.map(({ reason }) => reason);

describe('what a clinic writes in dn-faq', () => {
  for (const { lang } of languages) {
    const { refused, fair } = sentences[lang as keyof typeof sentences];

    it(`is refused in ${lang} where it claims too much: thirty sentences as clinics write them`, () => {
      expect(new Set(refused).size).to.equal(30);
      expect(refused.filter((text) => reasons(lang, text).length === 0)).to.deep.equal([]);
    });

    it(`is shown in ${lang} where it is fair: thirty sentences`, () => {
      expect(new Set(fair).size).to.equal(30);
      expect(fair.flatMap((text) => reasons(lang, text).map((reason) => [text, reason]))).to.deep.equal([]);
    });
  }
});
