import { expect } from '@open-wc/testing';
import { assess, type Assessment, screening } from '../../src/entries/screening.js';
import { calm } from '../support/screening-table.js';
import { type Answers, expected, levels, table } from './oracle.js';
import { manyInputs } from '../support/timeouts.js';

/** A question with its possible answers; `undefined` is a blank. */
type Wheel = readonly [question: string, choices: readonly (string | undefined)[]];

const complete: readonly Wheel[] = Object.entries(table).map(([question, row]) => [question, Object.keys(row)]);
const withBlanks: readonly Wheel[] = complete.map(([question, choices]) => [question, [undefined, ...choices]]);

const sizeOf = (wheels: readonly Wheel[]) => wheels.reduce((product, [, choices]) => product * choices.length, 1);

/** Counts through the answer sets like an odometer; the first wheel turns fastest; keys are in wheel order. */
function everySet(wheels: readonly Wheel[], visit: (answers: Record<string, string>, index: number) => void, step = 1) {
  const total = sizeOf(wheels);
  for (let index = 0; index < total; index += step) {
    const answers: Record<string, string> = {};
    let rest = index;
    for (const [question, choices] of wheels) {
      const answer = choices[rest % choices.length];
      if (answer !== undefined) answers[question] = answer;
      rest = Math.floor(rest / choices.length);
    }
    visit(answers, index);
  }
}

/** How the code and the oracle differ on an answer set, in words. Compared by hand: chai is too slow here. */
function mismatch(answers: Record<string, string>, got: Assessment): string | undefined {
  const want = expected(answers);
  const agree =
    got.level === want.level &&
    got.atLeast === want.atLeast &&
    got.reasons.length === want.reasons.length &&
    want.reasons.every(({ question, answer, level }, i) => {
      const reason = got.reasons[i];
      return reason?.question === question && reason.answer === answer && reason.level === level;
    }) &&
    got.missing.length === want.missing.length &&
    want.missing.every((question, i) => got.missing[i] === question);
  return agree ? undefined : [answers, 'gave', got, 'not', want].map((part) => JSON.stringify(part)).join(' ');
}

/** Whether S4 and S5 hold: what is grave has its level whatever else is answered or left blank. */
function keepsGrave(answers: Answers, { level, atLeast }: Assessment): boolean {
  const { pregnancy, infection, needles, bleeding, diabetes, vascular, implantedDevice, bloodThinner } = answers;
  const avoid = pregnancy === 'yes' || infection === 'yes' || needles === 'severe';
  const doctor =
    diabetes === 'uncontrolled' || [bleeding, vascular, implantedDevice, bloodThinner].some((said) => said === 'yes');
  if (!avoid && !doctor) return true;
  return [level, atLeast].every((said) => said === 'avoid' || said === 'incomplete' || (said === 'doctor' && !avoid));
}

/** What is true of all answer sets, from one pass: it takes seconds. */
function survey() {
  const total = sizeOf(withBlanks);
  const found = {
    total,
    mismatch: undefined as string | undefined,
    /** How many of the complete sets. */
    complete: 0,
    broken: [] as string[],
    counts: {} as Record<string, number>,
    none: [] as unknown[],
    /** The level that each set reaches, as its place in the order of levels. */
    reached: new Uint8Array(total),
  };
  everySet(withBlanks, (answers, index) => {
    const got = assess(screening, answers);
    found.mismatch ??= mismatch(answers, got);
    if (!keepsGrave(answers, got) && found.broken.length === 0) found.broken.push(JSON.stringify(answers));
    if (got.missing.length === 0) found.complete += 1;
    found.counts[got.level] = (found.counts[got.level] ?? 0) + 1;
    if (got.level === 'none') found.none.push(answers);
    found.reached[index] = levels.indexOf(got.level === 'incomplete' ? got.atLeast : got.level);
  });
  return found;
}

describe('the screening', () => {
  let found: ReturnType<typeof survey>;

  before(function () {
    this.timeout(manyInputs);
    found = survey();
  });

  describe('against the table', () => {
    it('asks the questions of the table, in its order, with its answers and levels', () => {
      expect(screening.questions.map(({ id }) => id)).to.deep.equal(Object.keys(table));
      for (const { id, answers } of screening.questions) {
        const inOrder = answers.map((answer) => [answer.id, answer.level]);
        expect(inOrder, id).to.deep.equal(Object.entries(table[id]));
      }
    });

    it('has an oracle whose sentences agree with its table', () => {
      for (const [question, row] of Object.entries(table))
        for (const [answer, level] of Object.entries(row))
          expect(expected({ [question]: answer }).atLeast, `${question} ${answer}`).to.equal(level);
    });

    it('agrees on all 2,560,000 answer sets with blanks, 186,624 of them complete', () => {
      expect(found.total).to.equal(2_560_000);
      expect(found.complete).to.equal(186_624);
      expect(found.mismatch).to.equal(undefined);
    });

    it('returns exactly a level, the level reached, reasons and missing questions', () => {
      expect(assess(screening, { otherMedicine: 'yes', infection: 'notSure', needles: 'fine' })).to.deep.equal({
        level: 'incomplete',
        atLeast: 'doctor',
        reasons: [
          { question: 'infection', answer: 'notSure', level: 'doctor' },
          { question: 'otherMedicine', answer: 'yes', level: 'provider' },
        ],
        missing: ['pregnancy', 'bleeding', 'diabetes', 'vascular', 'implantedDevice', 'otherCondition', 'bloodThinner'],
      });
    });
  });

  it('S1 the order of the answers never matters', () => {
    // In reverse, any two answers have swapped; which is first or last changes with the blanks.
    let first: string | undefined;
    const check = (answers: Record<string, string>) => (first ??= mismatch(answers, assess(screening, answers)));
    everySet(complete.toReversed(), check);
    // A step that no wheel's size divides meets every pair of answers and blanks.
    everySet(withBlanks.toReversed(), check, 13);
    expect(first).to.equal(undefined);
  });

  it('S2 neither a more cautious answer nor filling a blank lowers what was reached', () => {
    const { reached } = found;
    const lowered = new Set<string>();
    let step = 1;
    for (const [question, row] of Object.entries(table)) {
      // The places of this question's wheel. A blank is the least cautious, so it may turn into any answer.
      const cautions = Object.entries(row).map(([answer, level]) => [answer, levels.indexOf(level)] as const);
      const places = [['blank', -1] as const, ...cautions];
      reached.forEach((before, index) => {
        const place = Math.floor(index / step) % places.length;
        const [from, caution] = places[place] ?? ['nowhere', -1];
        places.forEach(([to, other], turned) => {
          const after = reached[index + (turned - place) * step] ?? -1;
          if (other >= caution && after < before) lowered.add(`${question}: ${from} to ${to}`);
        });
      });
      step *= places.length;
    }
    expect([...lowered]).to.deep.equal([]);
  });

  it('is never none for who always picks the first answer: it is the most cautious one everywhere', () => {
    const first = Object.fromEntries(screening.questions.map(({ id, answers }) => [id, answers[0].id]));
    expect(assess(screening, first).reasons).to.have.length(screening.questions.length);
  });

  it('S3 every question offers "not sure", counts it, and lists it as a reason', () => {
    for (const [question, row] of Object.entries(table)) {
      const grave = Object.values(row).some((level) => level === 'doctor' || level === 'avoid');
      const level = grave && question !== 'needles' ? 'doctor' : 'provider';
      const got = assess(screening, { ...calm, [question]: 'notSure' });
      expect(got.level, question).to.equal(level);
      expect(got.reasons).to.deep.equal([{ question, answer: 'notSure', level }]);
    }
  });

  it('S4 and S5 apply whatever else is answered or left blank', () => {
    expect(found.broken).to.deep.equal([]);
  });

  it('S6 and S7 have the published counts: 2 none, 70 provider, 69,912 doctor, 116,640 avoid, the rest incomplete', () => {
    const incomplete = 2_560_000 - 186_624;
    expect(found.counts).to.deep.equal({ none: 2, provider: 70, doctor: 69_912, avoid: 116_640, incomplete });
    expect(found.none).to.have.deep.members([calm, { ...calm, pregnancy: 'doesNotApply' }]);
  });

  it('S7 nothing answered is incomplete, with every question missing', () => {
    const nothing = { level: 'incomplete', atLeast: 'none', reasons: [], missing: Object.keys(table) };
    expect(assess(screening, {})).to.deep.equal(nothing);
  });

  it('S9 the gravest answer hides none of the others', () => {
    const worst = Object.entries(table).map(([question, row]) => {
      const [answer, level] = Object.entries(row)[0] ?? [];
      return { question, answer, level };
    });
    const answers = Object.fromEntries(worst.map(({ question, answer }) => [question, String(answer)]));
    expect(assess(screening, answers).reasons).to.deep.equal(worst);
  });
});
