import { expect } from '@open-wc/testing';
import common from '../src/content/words/en/common.json';
import effects from '../src/content/words/en/effects.json';
import eligibility from '../src/content/words/en/eligibility.json';
import session from '../src/content/words/en/session.json';
import techniques from '../src/content/words/en/techniques.json';

type Words = string | { readonly [id: string]: Words };

/** Every text with its id. */
function texts(words: Words, id: string): [id: string, text: string][] {
  if (typeof words === 'string') return [[id, words]];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${id}.${key}`));
}

const all = Object.entries({ common, effects, eligibility, session, techniques }).flatMap(([id, words]) =>
  texts(words, id),
);

const offenders = (wrong: (text: string) => boolean) => all.filter(([, text]) => wrong(text)).map(([id]) => id);

describe('the words', () => {
  it('never claim what S12 forbids; only the disclaimer says "safe", negated', () => {
    expect(
      offenders((text) => /\b(safe|safely|eligible|approved?|cleared|good candidate|works for)\b/i.test(text)),
    ).to.deep.equal(['common.disclaimer']);
    expect(common.disclaimer).to.contain("It can't tell you that dry needling is safe for you.");
  });

  it('are never empty, and hold no mark-up and no number that belongs to the facts', () => {
    expect(offenders((text) => !/\p{L}/u.test(text))).to.deep.equal([]);
    expect(offenders((text) => /[<>]|\d/.test(text.replace(/\b18\b/, '')))).to.deep.equal([]);
  });

  it('say what they say in sentences of 20 words at most', () => {
    const sentences = (text: string) => text.split(/(?<=[.?!:])\s/);
    expect(offenders((text) => sentences(text).some((each) => each.split(/\s+/).length > 20))).to.deep.equal([]);
  });

  it('speak of medicines, and are polite without begging', () => {
    expect(
      offenders((text) => /\bdrugs?\b|\bplease\b|\boops\b|\binvalid\b|\brequired field\b/i.test(text)),
    ).to.deep.equal([]);
  });

  it('say the hard word with its plain meaning', () => {
    expect(
      offenders((text) => /pneumothorax/.test(text) && !/lung may collapse \(pneumothorax\)/.test(text)),
    ).to.deep.equal([]);
  });
});
