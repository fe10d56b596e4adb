import { expect } from '@open-wc/testing';
import { validate } from '../../src/entries/check.js';
import { levels, table } from '../screening/oracle.js';
import { beside, caution, example, offers, optional, problemsOf, type Tree, without } from '../support/changes.js';

/** One invalid change beside the example changes: it alone is left out, and reported with its path and reason. */
function refuses(what: string, wrong: Tree, path: string, word: RegExp) {
  it(`${what}: ${path}`, () => {
    const { problems, changes } = validate(beside(example, wrong));
    expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
    expect(problems[0]?.reason).to.match(word);
    expect(changes).to.deep.equal(validate(without(example, wrong)).changes);
  });
}

const text = (id: string, value: unknown = 'A text.') => ({ text: { en: { [id]: value } } });
const raise = (question: string, answer: string, value: unknown) => ({
  screening: { raise: { [question]: { [answer]: value } } },
});
const session = (value: Tree) => ({ session: value });

describe('an invalid change alone is left out, and reported', () => {
  describe('where a level', () => {
    refuses(
      'falls',
      raise('bleeding', 'yes', { level: 'none' }),
      'screening.raise.bleeding.yes.level',
      /lower.*"doctor"/,
    );
    refuses('falls', raise('epilepsy', 'yes', { level: 'provider' }), 'screening.raise.epilepsy.yes.level', /lower/);
    refuses('is missing', raise('bleeding', 'yes', {}), 'screening.raise.bleeding.yes.level', /missing/);
    for (const level of ['severe', 'AVOID', 3, null, ['avoid'], 'incomplete', '__proto__']) {
      const path = 'screening.raise.bleeding.yes.level';
      refuses(`is ${JSON.stringify(level)}`, raise('bleeding', 'yes', { level }), path, /not a level.*doctor, avoid$/);
    }

    it('is lowered, from whichever level to whichever', () => {
      for (const [question, answers] of Object.entries({ ...table, ...optional })) {
        for (const [answer, built] of Object.entries(answers)) {
          for (const level of levels.slice(0, caution(built))) {
            const path = `screening.raise.${question}.${answer}.level`;
            expect(problemsOf(raise(question, answer, { level }))).to.deep.equal([path]);
          }
        }
      }
    });
  });

  describe('where an id is unknown', () => {
    refuses('a part', { texts: {} }, 'texts', /unknown.*text, note/);
    refuses('a text', text('effects.nothing'), 'text.en.effects.nothing', /no text of ours/);
    refuses('a text', text('effects.soreness'), 'text.en.effects.soreness', /no text of ours/);
    refuses('a text', text(''), 'text.en.', /no text of ours/);
    refuses('a question', { note: { en: { gout: 'A note.' } } }, 'note.en.gout', /no question of ours/);
    refuses('a note', { note: { en: { 'bleeding.hint': 'A note.' } } }, 'note.en.bleeding.hint', /no question of ours/);
    refuses('a part', { screening: { remove: ['bleeding'] } }, 'screening.remove', /unknown.*raise, ask, add/);
    refuses('a question', raise('gout', 'yes', { level: 'avoid' }), 'screening.raise.gout', /no question of ours/);
    refuses('an added one', raise('marathon', 'yes', { level: 'avoid' }), 'screening.raise.marathon', /no question/);
    refuses('an answer', raise('bleeding', 'often', { level: 'avoid' }), 'screening.raise.bleeding.often', /no answer/);
    refuses(
      'a part',
      raise('bleeding', 'no', { level: 'avoid', why: 'x' }),
      'screening.raise.bleeding.no.why',
      /unknown/,
    );
    refuses('a source', raise('bleeding', 'no', { level: 'avoid', source: 'x' }), 'screening.raise.bleeding.no', /"x"/);
    refuses('a question', { screening: { ask: ['gout'] } }, 'screening.ask.0', /"gout" is no optional/);
    refuses('a built-in one', { screening: { ask: ['bleeding'] } }, 'screening.ask.0', /"bleeding" is asked anyway/);
    refuses('a time', session({ sorenessDays: 5 }), 'session.sorenessDays', /unknown.*needlingMinutes/);
    refuses('a part', { sources: { other: { citation: 'A.', doi: '1' } } }, 'sources.other.doi', /unknown.*citation/);

    it('reports each of several, at every depth', () => {
      const wrong = {
        ...{ a: 1, b: 2 },
        text: { en: { c: 'A.', d: 'B.' }, 'es-MX': { e: 'C.' } },
        note: { en: { f: 'D.', g: 'E.' } },
        screening: {
          ...{ h: 1, i: 2, ask: ['j', 'k'] },
          raise: { l: {}, m: {}, bleeding: { n: {}, o: {}, yes: { level: 'avoid', p: 1 } } },
        },
        session: { q: 1, r: 2 },
        hide: ['s', 't'],
        sources: { u: { citation: 'F.', v: 1 } },
      };
      expect(problemsOf(beside(example, wrong))).to.have.members([
        ...['a', 'b', 'text.en.c', 'text.en.d', 'text.es-MX.e', 'note.en.f', 'note.en.g', 'screening.h', 'screening.i'],
        ...['screening.ask.0', 'screening.ask.1', 'screening.raise.l', 'screening.raise.m'],
        ...['screening.raise.bleeding.n', 'screening.raise.bleeding.o', 'screening.raise.bleeding.yes.p'],
        ...['session.q', 'session.r', 'hide.0', 'hide.1', 'sources.u.v'],
      ]);
      expect(validate(beside(example, wrong)).changes).to.deep.equal(example);
    });

    it('reports it though another path looks alike', () => {
      const wrong = { text: { 'en,common.disclaimer': {}, en: { zzz: 'A.', 'common.disclaimer': 'All is well.' } } };
      expect(validate(beside(example, wrong)).changes).to.deep.equal(example);
      expect(problemsOf(wrong)).to.include('text.en.common.disclaimer');
    });

    for (const [path, alike, wrong] of [
      ['text.en.common.disclaimer', ['text,en', 'common.disclaimer'], text('common.disclaimer')],
      ['text.en.effects.heading', ['text,en', 'effects.heading'], text('effects.heading', 'You are approved.')],
      ['screening.raise.bleeding.yes.level', ['screening,raise', 'bleeding,yes'], raise('bleeding', 'yes', {})],
      ['screening.add.0', ['screening,add', '0'], { screening: { add: [5] } }],
    ] as const) {
      it(`reports it though the path of a name to reach a prototype looks alike: ${path}`, () => {
        const [outer, inner] = alike;
        const both = beside({ ...example, [outer]: { [inner]: JSON.parse('{"constructor":1}') as unknown } }, wrong);
        expect(problemsOf(both)).to.include(path);
        expect(validate(both).changes).to.deep.equal(example);
      });
    }
  });

  describe('where something is hidden that is never hidden', () => {
    const never = [
      'effects.organ',
      'effects.soreness',
      'bleeding',
      'eligibility.questions.bleeding',
      'implantedDevice',
    ];
    for (const id of [...never, 'common.disclaimer', 'emergency', 'munoz2022', 'techniques', 'toString', '']) {
      refuses(`"${id}"`, { hide: [id] }, 'hide.0', /can not be hidden/);
    }

    it('except what a clinic does not offer', () => {
      expect(problemsOf({ hide: offers })).to.deep.equal([]);
    });
  });

  describe('where a time', () => {
    for (const [pair, path, word] of [
      [[30, 20], '', /ends before/],
      [[0, 20], '.0', /less than a minute/],
      [[20, 241], '.1', /more than 240/],
      [[10.5, 20], '.0', /not a whole number/],
      [['10', 20], '.0', /not a number/],
      [[10, null], '.1', /not a number/],
      [[10], '.1', /not a number/],
      [[10, 20, 30], '.2', /not a pair/],
      [10, '', /not a pair/],
      [{ from: 10, to: 20 }, '', /not a pair/],
    ] as const) {
      const wrong = session({ needlingMinutes: pair });
      refuses(`is ${JSON.stringify(pair)}`, wrong, `session.needlingMinutes${path}`, word);
    }
    for (const [time, word] of [
      [0, /less than a minute/],
      [-5, /less than a minute/],
      [241, /more than 240/],
      [1.5, /not a whole number/],
      ['45', /not a number/],
      [null, /not a number/],
      [[45], /not a number/],
    ] as const) {
      refuses(`is ${JSON.stringify(time)}`, session({ combinedMinutes: time }), 'session.combinedMinutes', word);
    }
  });

  describe('where a language', () => {
    for (const tag of ['EN', 'english', 'e', '', 'en_US', 'en-', 'en-a', '12', 'fr,de', ' fr']) {
      refuses('of a text is none', { text: { [tag]: {} } }, `text.${tag}`, /not a language/);
    }
    refuses('of a note is none', { note: { EN: { bleeding: 'A note.' } } }, 'note.EN', /not a language/);
  });

  describe('where a source', () => {
    const source = (citation: unknown, url?: unknown) => ({ sources: { other: { citation, url } } });
    refuses(
      'takes the id of ours',
      { sources: { munoz2022: { citation: 'A.' } } },
      'sources.munoz2022',
      /source of ours/,
    );
    refuses('has no id', { sources: { '1 a': { citation: 'A.' } } }, 'sources.1 a', /not an id/);
    refuses('has no citation', { sources: { other: {} } }, 'sources.other.citation', /missing/);
    for (const url of [
      ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'DATA:,x'],
      ...['vbscript:x', 'file:///etc', 'blob:https://example.org/1', 'mailto:a@example.org', 'http://'],
    ]) {
      refuses(`has the address ${JSON.stringify(url)}`, source('A.', url), 'sources.other.url', /not a web address/);
    }
    refuses('has an address that is no text', source('A.', 5), 'sources.other.url', /not a text/);

    it('except where its address is on the web', () => {
      for (const url of ['https://example.org/', 'http://example.org', '/rules', 'rules.html']) {
        expect(problemsOf(source('A.', url)), url).to.deep.equal([]);
      }
    });
  });
});
