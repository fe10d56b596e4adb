import { expect } from '@open-wc/testing';
import { assess, screening } from '../../src/entries/screening.js';
import { type Answers, expected, levels, table } from './oracle.js';

/** A question with what may stand in its place; `undefined` is a blank. */
type Wheel = readonly [question: string, choices: readonly (string | undefined)[]];

const complete: readonly Wheel[] = Object.entries(table).map(([question, row]) => [question, Object.keys(row)]);
const withBlanks: readonly Wheel[] = complete.map(([question, choices]) => [question, [undefined, ...choices]]);

/** One answer to each question, of no concern. */
const calm = {
  pregnancy: 'no',
  infection: 'no',
  needles: 'fine',
  bleeding: 'no',
  diabetes: 'no',
  vascular: 'no',
  otherCondition: 'no',
  bloodThinner: 'no',
  otherMedicine: 'no',
};

/** Counts through every answer set like an odometer; the first wheel turns fastest, keys stand in the wheels' order. */
function everySet(wheels: readonly Wheel[], visit: (answers: Record<string, string>, index: number) => void) {
  const total = wheels.reduce((product, [, choices]) => product * choices.length, 1);
  for (let index = 0; index < total; index++) {
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

/** The first answer set, in words, on which the code and the oracle differ. Compared by hand: chai is too slow here. */
function firstMismatch(wheels: readonly Wheel[]): string | undefined {
  let mismatch: string | undefined;
  everySet(wheels, (answers) => {
    if (mismatch !== undefined) return;
    const got = assess(screening, answers);
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
    if (!agree) mismatch = [answers, 'gave', got, 'not', want].map((part) => JSON.stringify(part)).join(' ');
  });
  return mismatch;
}

describe('the screening', function () {
  // Hundreds of thousands of answer sets a test: well under a second each here, more in a slow engine.
  this.timeout(60_000);

  describe('against the table', () => {
    it('asks the questions of the table, in its order, with its answers and levels', () => {
      expect(screening.questions.map(({ id }) => id)).to.deep.equal(Object.keys(table));
      for (const { id, answers } of screening.questions) {
        // The order of the answers is the page's own choice; a second answer of the same id would be a trap.
        expect(Object.fromEntries(answers.map((answer) => [answer.id, answer.level])), id).to.deep.equal(table[id]);
        expect(answers.length, id).to.equal(Object.keys(table[id]).length);
      }
    });

    it('has an oracle whose sentences agree with its table', () => {
      for (const [question, row] of Object.entries(table))
        for (const [answer, level] of Object.entries(row))
          expect(expected({ [question]: answer }).atLeast, `${question} ${answer}`).to.equal(level);
    });

    it('agrees on all 62,208 complete answer sets', () => {
      expect(firstMismatch(complete)).to.equal(undefined);
    });

    it('agrees on all 640,000 answer sets with blanks', () => {
      expect(firstMismatch(withBlanks)).to.equal(undefined);
    });

    it('gives back exactly a level, what was reached, reasons and missing questions', () => {
      expect(assess(screening, { otherMedicine: 'yes', infection: 'notSure', needles: 'fine' })).to.deep.equal({
        level: 'incomplete',
        atLeast: 'doctor',
        reasons: [
          { question: 'infection', answer: 'notSure', level: 'doctor' },
          { question: 'otherMedicine', answer: 'yes', level: 'provider' },
        ],
        missing: ['pregnancy', 'bleeding', 'diabetes', 'vascular', 'otherCondition', 'bloodThinner'],
      });
    });
  });

  it('S1 the order of the answers never matters', () => {
    // Backwards, any two answers have changed places; which comes first or last changes with the blanks.
    expect(firstMismatch([...withBlanks].reverse())).to.equal(undefined);
  });

  it('S2 neither a more cautious answer nor filling a blank lowers what was reached', () => {
    const reached = new Uint8Array(640_000);
    everySet(withBlanks, (answers, index) => {
      const { level, atLeast } = assess(screening, answers);
      reached[index] = levels.indexOf(level === 'incomplete' ? atLeast : level);
    });
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

  it('S3 every question offers "not sure", weighs it, and gives it as a reason', () => {
    for (const [question, row] of Object.entries(table)) {
      const grave = Object.values(row).some((level) => level === 'doctor' || level === 'avoid');
      const level = grave && question !== 'needles' ? 'doctor' : 'provider';
      const got = assess(screening, { ...calm, [question]: 'notSure' });
      expect(got.level, question).to.equal(level);
      expect(got.reasons).to.deep.equal([{ question, answer: 'notSure', level }]);
    }
  });

  it('S4 and S5 hold whatever else is answered or left blank', () => {
    const broken: string[] = [];
    everySet(withBlanks, (answers) => {
      const { pregnancy, infection, needles, bleeding, diabetes, vascular } = answers as Answers;
      const avoid = pregnancy === 'yes' || infection === 'yes' || needles === 'severe';
      const doctor = bleeding === 'yes' || diabetes === 'uncontrolled' || vascular === 'yes';
      if (!avoid && !doctor) return;
      const { level, atLeast } = assess(screening, answers);
      const kept = [level, atLeast].every(
        (said) => said === 'avoid' || said === 'incomplete' || (said === 'doctor' && !avoid),
      );
      if (!kept && broken.length === 0) broken.push(JSON.stringify(answers));
    });
    expect(broken).to.deep.equal([]);
  });

  it('S6 and S7 give the published counts: 2 none, 70 provider, 23,256 doctor, 38,880 avoid, the rest incomplete', () => {
    const counts: Record<string, number> = {};
    const none: unknown[] = [];
    everySet(withBlanks, (answers) => {
      const { level } = assess(screening, answers);
      counts[level] = (counts[level] ?? 0) + 1;
      if (level === 'none') none.push(answers);
    });
    const incomplete = 640_000 - 62_208;
    expect(counts).to.deep.equal({ none: 2, provider: 70, doctor: 23_256, avoid: 38_880, incomplete });
    expect(none).to.have.deep.members([calm, { ...calm, pregnancy: 'doesNotApply' }]);
  });

  it('S7 nothing answered is incomplete, with every question missing', () => {
    const nothing = { level: 'incomplete', atLeast: 'none', reasons: [], missing: Object.keys(table) };
    expect(assess(screening, {})).to.deep.equal(nothing);
  });

  it('S7 a key whose value is undefined is a blank', () => {
    const blank = { ...calm, diabetes: undefined } as unknown as typeof calm;
    const { level, missing } = assess(screening, blank);
    expect({ level, missing }).to.deep.equal({ level: 'incomplete', missing: ['diabetes'] });
  });

  it('S7 an inherited answer is a blank, and an own one counts without a prototype too', () => {
    const inherited = Object.create({ ...calm, pregnancy: 'yes', marathon: 'yes' }) as typeof calm;
    expect(assess(screening, inherited)).to.deep.equal(assess(screening, {}));
    const bare = Object.assign(Object.create(null) as typeof calm, calm);
    expect(assess(screening, bare).level).to.equal('none');
  });

  // Names that every object inherits look known to a careless lookup.
  const traps = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

  it('S8 an unknown question throws a RangeError that names it', () => {
    for (const question of [...traps, 'marathon', 'Pregnancy', 'infection ', 'length', '0'])
      for (const others of [{}, calm, { pregnancy: 'yes' }]) {
        // Out of JSON, `__proto__` is a key of its own.
        const answers = { ...others, ...(JSON.parse(`{"${question}":"no"}`) as object) };
        expect(Object.hasOwn(answers, question)).to.equal(true);
        expect(() => assess(screening, answers), question).to.throw(RangeError, question);
      }
  });

  it('S8 an unknown answer throws a RangeError that names it, in every question', () => {
    const known = Object.values(table).flatMap((row) => Object.keys(row));
    for (const [question, row] of Object.entries(table))
      for (const answer of new Set([...traps, ...known, 'maybe', 'No', 'no ', '']))
        if (!Object.hasOwn(row, answer))
          for (const others of [{}, calm, { pregnancy: 'yes' }])
            expect(() => assess(screening, { ...others, [question]: answer }), `${question} ${answer}`).to.throw(
              RangeError,
              answer,
            );
  });

  it('S8 a value that is no answer at all is never taken as "no"', () => {
    for (const [question, row] of Object.entries(table))
      for (const value of [null, false, true, 0, NaN, {}, ['no'], [Object.keys(row)[0]]] as unknown[]) {
        let level: string | undefined;
        try {
          ({ level } = assess(screening, { ...calm, [question]: value as string }));
        } catch (error) {
          expect(error).to.be.instanceOf(RangeError);
        }
        // To refuse it or to see a blank are both cautious; the scripts that pass such a thing have no types.
        expect(level, `${question} ${JSON.stringify(value)}`).to.be.oneOf([undefined, 'incomplete']);
      }
  });

  it('S9 the gravest answer hides none of the others', () => {
    const worst = Object.entries(table).map(([question, row]) => {
      const [answer, level] = Object.entries(row).at(-1) ?? [];
      return { question, answer, level };
    });
    const answers = Object.fromEntries(worst.map(({ question, answer }) => [question, String(answer)]));
    expect(assess(screening, answers).reasons).to.deep.equal(worst);
  });

  it('S14 the same answers give the same assessment, whatever was asked or done with the result before', () => {
    const first = assess(screening, { ...calm, needles: 'nervous' });
    const copy = structuredClone(first);
    expect(assess(screening, { ...calm, needles: 'severe' }).level).to.equal('avoid');
    expect(first).to.deep.equal(copy);
    // A caller may sort or empty the lists it was given; a list that refuses is as good.
    expect(Reflect.set(first.reasons, 'length', 0)).to.equal(!Object.isFrozen(first.reasons));
    expect(assess(screening, { ...calm, needles: 'nervous' })).to.deep.equal(copy);
  });

  it('S14 neither the answers nor the screening are changed', () => {
    // Modules are strict: to write into something frozen throws.
    const copy = JSON.stringify(screening);
    const deepFrozen = JSON.parse(copy, (_, value: unknown) => Object.freeze(value)) as typeof screening;
    for (const answers of [calm, { needles: 'severe', diabetes: 'notSure' }, {}])
      expect(assess(deepFrozen, Object.freeze({ ...answers }))).to.deep.equal(expected(answers));
  });

  it('S14 needs no clock, language, storage or network', () => {
    const forbidden = ['Date', 'performance', 'Intl', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'];
    forbidden.push('fetch', 'XMLHttpRequest', 'WebSocket');
    const own = forbidden.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
    let level: string;
    try {
      for (const [name] of own)
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get: () => {
            throw new Error(`${name} was asked`);
          },
        });
      ({ level } = assess(screening, { ...calm, bleeding: 'yes' }));
    } finally {
      for (const [name, descriptor] of own)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
    }
    expect(level).to.equal('doctor');
  });
});
