import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as en from '../../../src/content/words/en/index.js';
import { answerList, outcomeModel } from '../../../src/handout/outcome-model.js';
import { outcomeSheet, type SheetPart } from '../../../src/handout/outcome-sheet.js';
import { levels, table, type Level } from '../../screening/oracle.js';
import { content } from '../../support/changes.js';
import { label, questions, type Answers, type QuestionId } from '../../support/screening-table.js';
import { manyInputs } from '../../support/timeouts.js';

const english = content();
const { screening } = english.facts;

const anyAnswers = fc.record(
  Object.fromEntries(Object.entries(table).map(([id, answers]) => [id, fc.constantFrom(...Object.keys(answers))])),
) as fc.Arbitrary<Answers>;

const levelOf = (answers: Answers, id: string): Level => table[id as QuestionId][answers[id as QuestionId]]!;
const caution = (level: Level) => levels.indexOf(level);

/** Whether the row of a model is the reader's answer to its question, as the table has them. */
const isAnswered = (
  answers: Answers,
  { question, topic, answer }: { question: string; topic: unknown; answer: unknown },
) =>
  questions[question as QuestionId].topic.test(String(topic)) &&
  label(question as QuestionId, answers[question as QuestionId]).test(String(answer));

const kinds = (parts: readonly SheetPart[], kind: SheetPart['kind']) => parts.filter((part) => part.kind === kind);

describe('the model of an outcome', function () {
  this.timeout(manyInputs);

  it('has each question once, with the reader’s answer: above "none" as a reason, else as another answer', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { reasons, others } = outcomeModel(english, screening, answers);
        const ids = [...reasons, ...others].map(({ question }) => question);
        expect([...ids].sort()).to.deep.equal(Object.keys(table).sort());
        for (const row of [...reasons, ...others]) expect(isAnswered(answers, row), row.question).to.equal(true);
        for (const { question, level } of reasons) {
          expect(level).to.equal(levelOf(answers, question));
          expect(level).not.to.equal('none');
        }
        for (const { question } of others) expect(levelOf(answers, question)).to.equal('none');
      }),
    );
  });

  it('has the most cautious level first, and the outcome of that', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { level, heading, reasons } = outcomeModel(english, screening, answers);
        const found = reasons.map((reason) => caution(reason.level));
        expect(found).to.deep.equal([...found].sort((a, b) => b - a));
        expect(caution(level)).to.equal(Math.max(0, ...found));
        expect(heading).to.equal(en.eligibility.outcomes[level].heading);
      }),
    );
  });

  it('says why each reason matters, and to keep medicines where one is named', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { reasons, keepMedicine } = outcomeModel(english, screening, answers);
        for (const { question, because } of reasons) {
          if (question === 'needles' && answers.needles === 'nervous') continue;
          expect(because).to.match(questions[question as QuestionId].because);
        }
        const isNamed = (['bloodThinner', 'otherMedicine'] as const).some((id) => levelOf(answers, id) !== 'none');
        expect(keepMedicine !== undefined).to.equal(isNamed);
      }),
    );
  });

  it('is refused while an answer is missing', () => {
    expect(() => outcomeModel(english, screening, { pregnancy: 'no' })).to.throw(RangeError);
  });
});

describe('the sheet of an outcome', function () {
  this.timeout(manyInputs);

  it('has the outcome first and never drops an answer, in either kind of outcome', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const model of [outcomeModel(english, screening, answers), answerList(english, screening, answers)]) {
          const parts = outcomeSheet(english, model);
          const [first] = kinds(parts, 'heading');
          expect(first).to.include({ text: model.heading });
          const shown = kinds(parts, 'answer').map((part) => part.kind === 'answer' && [part.topic, part.answer]);
          expect(shown).to.deep.equal([...model.reasons, ...model.others].map(({ topic, answer }) => [topic, answer]));
        }
      }),
    );
  });

  it('is the same for a list of answers whatever they are, but for the answers: it has no level', () => {
    const sheetOf = (answers: Answers) =>
      outcomeSheet(english, answerList(english, screening, answers)).map((part) =>
        part.kind === 'answer' ? Object.keys(part) : part,
      );
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        expect(sheetOf(one)).to.deep.equal(sheetOf(other));
      }),
    );
  });

  it('has the two lists of who should wait beside a list of answers, and only there', () => {
    const answers = Object.fromEntries(screening.questions.map(({ id, answers }) => [id, answers[0]!.id]));
    const items = (parts: readonly SheetPart[]) =>
      kinds(parts, 'item').map((part) => part.kind === 'item' && part.text);
    const { avoid, doctor } = en.contraindications;
    const all = [avoid, doctor].flatMap((list) => Object.values(list).filter((text) => text !== list.heading));
    expect(items(outcomeSheet(english, answerList(english, screening, answers)))).to.deep.equal(all);
    expect(items(outcomeSheet(english, outcomeModel(english, screening, answers)))).to.deep.equal([]);
  });
});
