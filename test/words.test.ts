import { expect } from '@open-wc/testing';
import { claimIn } from '../src/content/changes/claims.js';
import { baseFacts, type FactId } from '../src/content/facts/base.js';
import * as sources from '../src/content/facts/sources.js';
import { languages } from '../src/content/languages.js';
import { originOf, origins } from '../src/content/origins.js';
import { textsById } from '../src/content/word-ids.js';
import { loadWords } from '../src/runtime/load-words.js';
import * as english from '../src/content/words/en/index.js';

const all = textsById(english);

const offenders = (wrong: (text: string) => boolean, texts = all) =>
  texts.filter(([, text]) => wrong(text)).map(([id]) => id);

const sentences = (text: string) => text.split(/(?<=[.?!:])\s/);

describe('the words', () => {
  it('speak of medicines, never claim an effect, and are polite without begging', () => {
    expect(
      offenders((text) => /\bdrugs?\b|\bworks for\b|\bplease\b|\boops\b|\binvalid\b|\brequired field\b/i.test(text)),
    ).to.deep.equal([]);
    expect(english.common.disclaimer).to.contain("It can't tell you that dry needling is safe for you.");
  });

  it('explain the hard word by its plain meaning', () => {
    expect(
      offenders((text) => /pneumothorax/.test(text) && !/lung may collapse \(pneumothorax\)/.test(text)),
    ).to.deep.equal([]);
  });

  it('each have a fact or a source, or are marked as a rule or as the interface', () => {
    expect(all.filter(([id]) => originOf(id) === undefined).map(([id]) => id)).to.deep.equal([]);
    for (const [id, origin] of Object.entries(origins)) {
      expect(
        all.some(([text]) => `${text}.`.startsWith(`${id}.`)),
        `${id} leads to a text`,
      ).to.equal(true);
      if (typeof origin === 'string') continue;
      const { facts, sources: cited = [] } = origin;
      expect(facts.length + cited.length, `${id} has a fact or a source`).to.be.greaterThan(0);
      expect(facts.filter((fact) => !Object.hasOwn(baseFacts, fact))).to.deep.equal([]);
      expect(cited.filter((source) => !Object.values(sources).includes(source))).to.deep.equal([]);
    }
  });

  it('state every fact of the base article', () => {
    const covered = new Set(
      all.flatMap(([id]) => {
        const origin = originOf(id);
        return typeof origin === 'object' ? origin.facts : [];
      }),
    );
    expect(Object.keys(baseFacts).filter((fact) => !covered.has(fact as FactId))).to.deep.equal([]);
  });

  it('of the interface make no medical claim', () => {
    const medical = offenders(
      (text) => /\b(blood|bleed|pain|lung|infect|pregnan|sore|bruis|effect)/i.test(text),
      all.filter(([id]) => originOf(id) === 'interface'),
    );
    expect(medical).to.deep.equal(['effects.heading']);
  });

  it('call a harm a side effect, never an effect', () => {
    const bare = offenders((text) => /(?<!side )\beffects?\b/i.test(text), all);
    // What other therapies are added for.
    expect(bare).to.deep.equal(['session.during.combinedAbout']);
  });
});

for (const { lang } of languages) {
  describe(`the words in ${lang}`, () => {
    let texts: [string, string][] = [];
    before(async () => {
      const parts = await Promise.all(Object.keys(english).map(async (part) => [part, await loadWords(lang, part)]));
      texts = textsById(Object.fromEntries(parts) as Record<string, unknown>);
    });

    it('never claim what S12 forbids; only the disclaimer says "safe", negated', () => {
      expect(offenders((text) => claimIn(text) !== undefined, texts)).to.deep.equal(['common.disclaimer']);
    });

    it('are never empty, and have no mark-up and no number that belongs to the facts', () => {
      expect(offenders((text) => !/\p{L}/u.test(text), texts)).to.deep.equal([]);
      expect(offenders((text) => /[<>]|\p{N}/u.test(text.replace(/18/, '')), texts)).to.deep.equal([]);
    });

    it('have sentences of 20 words at most', () => {
      const long = (text: string) => sentences(text).some((each) => each.split(/\s+/).length > 20);
      expect(offenders(long, texts)).to.deep.equal([]);
    });
  });
}
