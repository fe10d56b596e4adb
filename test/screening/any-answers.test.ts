import { expect } from '@open-wc/testing';
import { assess, screening } from '../../src/entries/screening.js';
import { calm } from '../support/screening-table.js';
import { expected, table } from './oracle.js';

describe('the screening, whatever the input', () => {
  it('S7 a key whose value is undefined is a blank', () => {
    const blank = { ...calm, diabetes: undefined } as unknown as typeof calm;
    const { level, missing } = assess(screening, blank);
    expect({ level, missing }).to.deep.equal({ level: 'incomplete', missing: ['diabetes'] });
  });

  it('S7 an inherited answer is a blank, and an own one counts even without a prototype', () => {
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

  it('S14 the same answers have the same assessment, whatever was asked or done with the result before', () => {
    const first = assess(screening, { ...calm, needles: 'nervous' });
    const copy = structuredClone(first);
    expect(assess(screening, { ...calm, needles: 'severe' }).level).to.equal('avoid');
    expect(first).to.deep.equal(copy);
    // A caller may sort or empty the returned lists; a frozen list is as good.
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
