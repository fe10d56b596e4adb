import { expect } from '@open-wc/testing';
import { validate } from '../../src/entries/check.js';
import { example, problemsOf } from '../support/changes.js';

const [marathon] = example.screening.add;

/** A text in each place where a clinic can write one, by its path. */
const places: Readonly<Record<string, (text: unknown) => object>> = {
  'text.en.effects.tiredness.about': (text) => ({ text: { en: { 'effects.tiredness.about': text } } }),
  'note.en.diabetes': (text) => ({ note: { en: { diabetes: text } } }),
  'sources.other.citation': (text) => ({ sources: { other: { citation: text } } }),
  ...Object.fromEntries(
    ['text', 'topic', 'hint', 'error', 'yes', 'notSure'].map((id) => [
      `screening.add.0.text.en.${id}`,
      (text: unknown) => ({
        screening: { add: [{ ...marathon, text: { en: { ...marathon?.text.en, [id]: text } } }] },
        sources: example.sources,
      }),
    ]),
  ),
};

/** Each place refuses it, and reports its path and reason. */
function refused(text: unknown, word: RegExp) {
  for (const [path, change] of Object.entries(places)) {
    const { problems, changes } = validate(change(text));
    expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
    expect(problems[0]?.reason).to.match(word);
    expect(changes).to.deep.equal('screening' in change(text) ? { sources: example.sources } : {});
  }
}

/** Each place accepts it. */
function taken(text: string) {
  for (const [path, change] of Object.entries(places)) expect(problemsOf(change(text)), path).to.deep.equal([]);
}

describe("a clinic's text, wherever it is", () => {
  it('is a text', () => {
    for (const wrong of [5, true, null, ['A text.'], { en: 'A text.' }]) refused(wrong, /not a text/);
  });

  for (const [what, texts] of Object.entries({
    'is not empty or blank': ['', ' ', '\n\t', '\u00a0\u2003\u3000'],
    'is not made of signs that can not be seen': [
      '\u200b',
      '\u00ad\ufeff',
      '\u2060\u200e\u202e',
      '\u{e0041}',
      '\u0000',
    ],
    'is not made of letters that can not be seen': ['\u3164', '\u115f\u1160', '\uffa0', ' \u3164\u200b '],
    'is not made of marks alone': ['\u0301', '\ufe0f', '\u034f', '. , -', '\u2800'],
  })) {
    it(what, () => {
      for (const text of texts) refused(text, /empty|seen/);
    });
  }

  it('can be a letter or a digit, in any script', () => {
    for (const text of ['A', '5', '٥', '是', 'ñ', 'ก', '𝛑']) taken(text);
  });

  it('can be mark-up, which is shown as it is written', () => taken('<img src=x onerror=alert(1)> $& %s &amp;'));
});

describe('a placeholder', () => {
  const text = (id: string, value: string) => ({ text: { en: { [id]: value } } });

  it('of a text can be used, left out and used twice', () => {
    for (const value of ['{index} of {count}', '{count}', 'Onward', '{index} {index}']) {
      expect(problemsOf(text('eligibility.progress', value)), value).to.deep.equal([]);
    }
  });

  it('that a text does not have is reported, with those it has', () => {
    const { problems, changes } = validate(text('eligibility.progress', '{index} of {total}'));
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ path: 'text.en.eligibility.progress' });
    expect(problems[0]?.reason).to.match(/placeholder that does not exist.*\{index\}, \{count\}/);
    expect(changes).to.deep.equal({});
  });

  it('is reported where a text has none', () => {
    for (const value of ['{clinic}', 'In {minutes}', '{__proto__}', '{constructor}', '{{x}}']) {
      const { problems } = validate(text('effects.tiredness.about', value));
      expect(problems[0]?.reason, value).to.match(/has a placeholder; this text has none/);
    }
  });

  it('is none where braces contain no name', () => {
    for (const value of ['A {} b', '{ clinic }', '{a b}', 'A { b', 'A } b {']) {
      expect(problemsOf(text('effects.tiredness.about', value)), value).to.deep.equal([]);
    }
  });
});
