import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess } from '../../src/entries/screening.js';
import { type Level, levels } from './oracle.js';
import { manyInputs } from '../support/timeouts.js';

// What is true of the built-in screening must be true of any that a clinic changes, so these are screenings nobody
// would write: any ids, any levels. fast-check prints the seed and the smallest example of a failure.

/** Also ids that every object inherits, and numbers, which an object lists before its other keys. */
const anyId = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', '10', '2'),
);
const anyAnswer = fc.record({ id: anyId, level: fc.constantFrom(...levels) });
const anyAnswers = fc.uniqueArray(anyAnswer, { minLength: 2, maxLength: 5, selector: (answer) => answer.id });

/** A question and the answer picked from it, or a blank. Few blanks, so that complete sets are common. */
const asked = fc
  .record({ id: anyId, answers: anyAnswers, pick: fc.option(fc.nat(), { nil: undefined, freq: 12 }) })
  .map(({ id, answers, pick }) => ({
    id,
    answers,
    picked: pick === undefined ? undefined : answers[pick % answers.length],
  }));
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const sheets = (minLength: number) =>
  fc.uniqueArray(asked, { minLength, maxLength: 12, selector: (question) => question.id });
const sheet = sheets(1);

const caution = (level: Level) => levels.indexOf(level);

/** Assesses a sheet; its answers may be filled in another order than its questions are asked. */
function assessed(questions: readonly Asked[], filled: readonly Asked[] = questions) {
  // fromEntries makes own keys, `__proto__` among them.
  const given = Object.fromEntries(filled.flatMap(({ id, picked }) => (picked ? [[id, picked.id]] : [])));
  const result = assess({ questions: questions.map(({ id, answers }) => ({ id, answers })) }, given);
  // The level of a complete sheet, or that reached by a sheet with blanks: it must never be lowered.
  return { ...result, reached: caution(result.level === 'incomplete' ? result.atLeast : result.level) };
}

/** The sheet with one question answered otherwise. */
const turn = (questions: readonly Asked[], at: number, to: Asked['picked']) =>
  questions.map((question, i) => (i === at ? { ...question, picked: to } : question));

describe('any screening', function () {
  this.timeout(manyInputs);
  const options = { numRuns: 500 };

  it('S1 is at a level that an answer has and none exceeds', () => {
    fc.assert(
      fc.property(sheet, (questions) => {
        const { level, atLeast, reached } = assessed(questions);
        const given = questions.flatMap(({ picked }) => (picked ? [caution(picked.level)] : []));
        expect(given.length === 0 ? [0] : given).to.include(reached);
        expect(given.filter((each) => each > reached)).to.deep.equal([]);
        expect(level).to.be.oneOf([atLeast, 'incomplete']);
      }),
      options,
    );
  });

  it('S1 the order of the answers never matters', () => {
    const shuffled = sheet.chain((questions) =>
      fc.tuple(fc.constant(questions), fc.shuffledSubarray(questions, { minLength: questions.length })),
    );
    fc.assert(
      fc.property(shuffled, ([questions, filled]) => {
        expect(assessed(questions, filled)).to.deep.equal(assessed(questions));
      }),
      options,
    );
  });

  it('S2 neither a more cautious answer nor filling a blank lowers what was reached', () => {
    fc.assert(
      fc.property(sheet, (questions) => {
        const before = assessed(questions).reached;
        questions.forEach(({ answers, picked }, at) => {
          for (const other of answers)
            if (!picked || caution(other.level) >= caution(picked.level))
              expect(assessed(turn(questions, at, other)).reached).to.be.at.least(before);
        });
      }),
      options,
    );
  });

  it('S6 is none only when every question is answered, each at its least cautious answer', () => {
    fc.assert(
      fc.property(sheet, (questions) => {
        const calm = questions.every(({ picked }) => picked?.level === 'none');
        expect(assessed(questions).level === 'none').to.equal(calm);
      }),
      options,
    );
  });

  it('S7 is incomplete exactly when something is unanswered, and says what', () => {
    fc.assert(
      fc.property(sheet, (questions) => {
        const { level, missing } = assessed(questions);
        const blank = questions.flatMap(({ id, picked }) => (picked ? [] : [id]));
        expect(missing).to.deep.equal(blank);
        expect(level === 'incomplete').to.equal(blank.length > 0);
      }),
      options,
    );
  });

  it('S9 lists one reason for each answer above none, in the order asked', () => {
    fc.assert(
      fc.property(sheet, (questions) => {
        const concerns = questions.flatMap(({ id, picked }) =>
          picked && picked.level !== 'none' ? [{ question: id, answer: picked.id, level: picked.level }] : [],
        );
        expect(assessed(questions).reasons).to.deep.equal(concerns);
      }),
      options,
    );
  });

  it('an added question, wherever it is and whatever its answer, never lowers what was reached', () => {
    fc.assert(
      fc.property(sheets(2), fc.nat(), (questions, nth) => {
        const at = nth % questions.length;
        const before = assessed(questions.filter((_, i) => i !== at)).reached;
        for (const picked of [undefined, ...(questions[at]?.answers ?? [])]) {
          const after = assessed(turn(questions, at, picked));
          expect(after.reached).to.be.at.least(before);
          if (!picked) expect(after.level).to.equal('incomplete');
        }
      }),
      options,
    );
  });
});
