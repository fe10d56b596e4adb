import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyTag, anyText, at, content, applied, mark } from '../support/changes.js';

const id = 'effects.tiredness.about';
const answers = [
  { id: 'no', level: 'none' },
  { id: 'notSure', level: 'provider' },
];
const base = (tag: string) => tag.split('-')[0];

type Texts = Readonly<Record<string, string>>;

/** What a page in a language shows of a text by language, for each kind of text. */
const places: Readonly<Record<string, (texts: Texts, page: string) => unknown>> = {
  'a text': (texts, page) => at(applied({ text: by(texts, (text) => ({ [id]: text })) }, page).words, id),
  'a note': (texts, page) => applied({ note: by(texts, (bleeding) => ({ bleeding })) }, page).notes.bleeding,
  'an added question': (texts, page) => added(texts, page, 'text'),
  'its topic': (texts, page) => added(texts, page, 'topic'),
  'its hint': (texts, page) => added(texts, page, 'hint'),
  'its answer': (texts, page) => added(texts, page, 'answers.no'),
};

const by = (texts: Texts, make: (text: string) => object) =>
  Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, make(text)]));

function added(texts: Texts, page: string, part: string) {
  const text = by(texts, (said) => ({ text: said, hint: said, no: said, notSure: said }));
  const changes = { screening: { add: [{ id: 'swim', source: 'munoz2022', answers, text }] } };
  return at(applied(changes, page).words, `eligibility.questions.swim.${part}`);
}

for (const [place, said] of Object.entries(places)) {
  describe(`${place} of a clinic`, () => {
    const es = (...tags: string[]) => said(Object.fromEntries(tags.map((tag) => [tag, `In ${tag}`])), 'es');

    it("is in the page's language, unmarked, wherever that is in the list", () => {
      expect(es('en', 'es', 'fr')).to.equal('In es');
      expect(es('es', 'en')).to.equal('In es');
      expect(es('es-MX', 'es')).to.equal('In es');
      expect(es('es', 'es-MX')).to.equal('In es');
    });

    it("is in a region of the page's language, unmarked", () => {
      expect(es('es-MX')).to.equal('In es-MX');
      expect(es('en', 'es-MX', 'fr')).to.equal('In es-MX');
      expect(es('es-AR', 'es-MX')).to.equal('In es-AR');
    });

    it('is in English, marked, where there is none in the page’s language', () => {
      expect(es('en')).to.deep.equal(mark('In en', 'en'));
      expect(es('fr', 'en', 'de')).to.deep.equal(mark('In en', 'en'));
    });

    it('is in the first language given, marked, where there is no English', () => {
      expect(es('fr')).to.deep.equal(mark('In fr', 'fr'));
      expect(es('fr-CA', 'de')).to.deep.equal(mark('In fr-CA', 'fr-CA'));
    });

    it('distinguishes languages whose tags begin alike', () => {
      expect(es('est')).to.deep.equal(mark('In est', 'est'));
      expect(es('est', 'es-MX')).to.equal('In es-MX');
    });

    it('is marked by its own tag exactly where its base differs from the page’s', () => {
      const page = fc.constantFrom('en', 'es', 'fr', 'de', 'ar', 'zh');
      const texts = fc.dictionary(anyTag, anyText, { minKeys: 1, noNullPrototype: true });
      fc.assert(
        fc.property(texts, page, (given, lang) => {
          const found = said(given, lang);
          const own = Object.entries(given).filter(([tag]) => base(tag) === lang);
          if (own.length > 0) expect(own.map(([, text]) => text)).to.include(found);
          else expect(Object.entries(given).map(([tag, text]) => mark(text, tag))).to.deep.include(found);
        }),
        { numRuns: 300 },
      );
    });
  });
}

describe('texts of a clinic in several languages', () => {
  it('are chosen one by one', () => {
    const { words, notes } = applied(
      {
        text: { es: { [id]: 'Cansancio.' }, en: { [id]: 'Tired.', 'effects.heading': 'Effects' } },
        note: { fr: { bleeding: 'Le nez.', diabetes: 'Le sucre.' }, es: { diabetes: 'El azúcar.' } },
      },
      'es',
    );
    expect([at(words, id), at(words, 'effects.heading')]).to.deep.equal(['Cansancio.', mark('Effects', 'en')]);
    expect(notes).to.deep.equal({ bleeding: mark('Le nez.', 'fr'), diabetes: 'El azúcar.' });
  });

  it('are in the English of a region rather than in any other language', () => {
    const { notes } = applied({ note: { fr: { bleeding: 'Le nez.' }, 'en-GB': { bleeding: 'The nose.' } } }, 'es');
    expect(notes).to.deep.equal({ bleeding: mark('The nose.', 'en-GB') });
  });

  it('leave the built-in text where they have none', () => {
    const { effects } = applied({ text: { fr: { [id]: 'La fatigue.' } } }, 'es').words;
    expect({ ...effects.tiredness, about: 0 }).to.deep.equal({ ...content('es').words.effects.tiredness, about: 0 });
  });

  it('have the same levels in each language, and the same of everything that is not text', () => {
    const changes = {
      text: { es: { [id]: 'Cansancio.' } },
      screening: { raise: { bleeding: { no: { level: 'provider' } } }, ask: ['epilepsy'] },
    };
    const { facts, hidden } = applied(changes, 'en');
    for (const lang of ['es', 'ar', 'zh']) expect(applied(changes, lang)).to.deep.include({ facts, hidden });
  });
});
