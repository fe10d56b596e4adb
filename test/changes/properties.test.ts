import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { optionalQuestions, screening, type SourcedScreening } from '../../src/content/facts/screening.js';
import { munoz2022 } from '../../src/content/facts/sources.js';
import { textsById } from '../../src/content/word-ids.js';
import { validate } from '../../src/entries/check.js';
import { assess } from '../../src/entries/screening.js';
import { type Level, table } from '../screening/oracle.js';
import {
  anyRight,
  at,
  caution,
  content,
  applied,
  leastNotSure,
  mark,
  optional,
  type Right,
  type Tree,
} from '../support/changes.js';
import { manyInputs } from '../support/timeouts.js';

// Arbitrary valid changes. fast-check prints the seed and the smallest example of a failure.

const always = (promise: (changes: Right) => void) => fc.assert(fc.property(anyRight, promise), { numRuns: 150 });

/** Without what is empty. */
function full(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(full);
  const entries = Object.entries(value).map(([key, inner]) => [key, full(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => typeof inner !== 'object' || Object.keys(inner!).length > 0));
}

const questionsOf = (changes: unknown) => applied(changes).facts.screening.questions;

describe('any valid changes', function () {
  this.timeout(manyInputs);

  it('are accepted in full, without problems', () => {
    always((changes) => {
      const { problems, changes: taken } = validate(changes);
      expect(problems).to.deep.equal([]);
      expect(taken).to.deep.equal(full(changes));
    });
  });

  it('ask every built-in question with every answer, in order, then the optional and the added ones', () => {
    always((changes) => {
      const { ask = [], add = [] } = changes.screening ?? {};
      const asked = Object.keys(optional).filter((id) => ask.includes(id));
      const known = Object.entries({ ...table, ...Object.fromEntries(asked.map((id) => [id, optional[id]!])) });
      expect(questionsOf(changes).map(({ id, answers }) => [id, answers.map((answer) => answer.id)])).to.deep.equal([
        ...known.map(([id, answers]) => [id, Object.keys(answers)]),
        ...add.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]),
      ]);
    });
  });

  it('raise each level to exactly the one in the input, and "not sure" to what S3 then requires', () => {
    always((changes) => {
      const { raise = {}, add = [] } = changes.screening ?? {};
      const added = Object.fromEntries(
        add.map(({ id, answers }) => [id, Object.fromEntries(answers.map((answer) => [answer.id, answer.level]))]),
      );
      const given: Record<string, Record<string, Level>> = { ...table, ...optional, ...added };
      for (const { id, answers } of questionsOf(changes)) {
        const raised = Object.hasOwn(raise, id) ? raise[id] : undefined;
        const expected = Object.entries(given[id]!).map(([answer, level]) => [
          answer,
          raised?.[answer]?.level ?? level,
        ]);
        const least = leastNotSure(
          id,
          expected.filter(([answer]) => answer !== 'notSure').map(([, level]) => level as Level),
        );
        for (const pair of expected) {
          if (pair[0] === 'notSure' && caution(pair[1] as Level) < caution(least)) pair[1] = least;
        }
        expect(answers.map((answer) => [answer.id, answer.level])).to.deep.equal(expected);
      }
    });
  });

  it('list the sources of each question, ours and the clinic’s', () => {
    always((changes) => {
      const { raise = {}, add = [] } = changes.screening ?? {};
      for (const { id, sources = [], facts } of questionsOf(changes)) {
        const own = content().facts.screening.questions.find((question) => question.id === id);
        const cited = Object.hasOwn(raise, id)
          ? Object.values(raise[id]!).flatMap((answer) => answer?.source ?? [])
          : [];
        const asked = add.filter((question) => question.id === id).map(({ source }) => source);
        const named = [...cited, ...asked].map((source) => (source === 'house' ? changes.sources.house : munoz2022));
        const ours: SourcedScreening['questions'] = [...screening.questions, ...optionalQuestions];
        const builtIn = ours.find((question) => question.id === id)?.sources ?? [];
        expect(sources).to.have.deep.members([...new Set([...builtIn, ...named])]);
        expect(facts).to.deep.equal(own?.facts ?? []);
      }
    });
  });

  it('set each text, and leave every other one', () => {
    always((changes) => {
      const { words } = applied(changes);
      for (const [id, built] of textsById(content().words)) {
        const given = Object.entries(changes.text ?? {}).flatMap(([lang, texts]) =>
          Object.hasOwn(texts, id) ? (/^en(-|$)/.test(lang) ? texts[id]! : mark(texts[id]!, lang)) : [],
        );
        if (given.length > 0) expect(given).to.deep.include(at(words, id));
        else expect(at(words, id), id).to.equal(built);
      }
    });
  });

  it('have the words of each added question and each of its answers', () => {
    always((changes) => {
      const { questions } = applied(changes).words.eligibility as { questions: Record<string, Tree> };
      for (const { id, answers, text: texts } of changes.screening?.add ?? []) {
        const question = questions[id]!;
        for (const part of ['text', 'topic'] as const) expect(question[part], part).not.to.equal(undefined);
        expect(Object.keys(question.answers as Tree)).to.deep.equal(answers.map((answer) => answer.id));
        const expected = Object.entries(texts).flatMap(([lang, text]) =>
          Object.values(text).map((words) => (/^en(-|$)/.test(lang) ? words : mark(words, lang))),
        );
        const all = [
          question.text,
          question.topic,
          question.hint,
          question.error,
          ...Object.values(question.answers as Record<string, unknown>),
        ];
        for (const one of all.filter((each) => each !== undefined)) expect(expected).to.deep.include(one);
      }
    });
  });

  it('put each note under its question, hide what the input lists, and set the times', () => {
    always((changes) => {
      const { notes, hidden, facts } = applied(changes);
      const noted = Object.values(changes.note ?? {}).flatMap((texts) => Object.keys(texts));
      expect(Object.keys(notes)).to.have.members([...new Set(noted)]);
      expect(hidden).to.deep.equal(changes.hide ?? []);
      expect(facts.session).to.deep.equal({ needlingMinutes: [10, 15], combinedMinutes: 60, ...changes.session });
    });
  });

  it('S3 offer "not sure" on every question, at least at its floor', () => {
    always((changes) => {
      for (const { id, answers } of questionsOf(changes)) {
        const notSure = answers.filter((answer) => answer.id === 'notSure');
        const others = answers.filter((answer) => answer.id !== 'notSure').map(({ level }) => level);
        expect(notSure).to.have.length(1);
        expect(caution(notSure[0]!.level)).to.be.at.least(caution(leastNotSure(id, others)));
      }
    });
  });

  it('S10 never make the assessment less cautious, whatever is answered', () => {
    const picks = fc.infiniteStream(fc.option(fc.nat(), { nil: undefined, freq: 12 }));
    fc.assert(
      fc.property(anyRight, picks, (changes, stream) => {
        const screening = { questions: questionsOf(changes) };
        const answers = Object.fromEntries(
          screening.questions.flatMap((question) => {
            const pick = stream.next().value as number | undefined;
            return pick === undefined ? [] : [[question.id, question.answers[pick % question.answers.length]!.id]];
          }),
        );
        const built = Object.fromEntries(Object.entries(answers).filter(([id]) => Object.hasOwn(table, id)));
        const before = assess(content().facts.screening, built);
        const after = assess(screening, answers);
        expect(caution(after.atLeast)).to.be.at.least(caution(before.atLeast));
        if (before.level === 'incomplete') expect(after.level).to.equal('incomplete');
        expect(after.reasons.map(({ question }) => question)).to.include.members(
          before.reasons.map(({ question }) => question),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('have the same result when they are applied twice', () => {
    always((changes) => {
      const { change } = validate(changes);
      const once = applied(changes);
      const twice = change?.apply(once, mark) ?? once;
      const levelsOf = ({ facts }: typeof once) =>
        facts.screening.questions.map(({ id, answers }) => ({ id, answers }));
      expect(twice.words).to.deep.equal(once.words);
      expect(levelsOf(twice)).to.deep.equal(levelsOf(once));
      expect({ ...twice.facts.session, ...twice.notes }).to.deep.equal({ ...once.facts.session, ...once.notes });
    });
  });

  it('add no words, facts or questions to a content that has none of them', () => {
    always((changes) => {
      const { effects } = content().words;
      const part = { ...content(), words: { effects: { heading: effects.heading } }, facts: {} };
      const { words, facts } = validate(changes).change?.apply(part, mark) ?? part;
      expect(Object.keys(words)).to.deep.equal(['effects']);
      expect(Object.keys(words.effects)).to.deep.equal(['heading']);
      expect(facts).to.deep.equal({});
    });
  });
});
