import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textsById } from '../../src/content/word-ids.js';
import { validate, check } from '../../src/entries/check.js';
import { assess } from '../../src/entries/screening.js';
import { levels, table } from '../screening/oracle.js';
import {
  anyRight,
  at,
  beside,
  caution,
  content,
  example,
  applied,
  leastNotSure,
  type Tree,
} from '../support/changes.js';
import { manyInputs } from '../support/timeouts.js';

// Valid changes with invalid ones among them, and values that are no changes at all.

const json = fc.jsonValue({ maxDepth: 3 });
const anything = fc.anything({
  ...{ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withNullPrototype: true },
  ...{ withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true, stringUnit: 'grapheme' },
});
const dangerous = fc.constantFrom('__proto__', 'constructor', 'prototype');

/** An object with a value at the end of a path. */
const holding = (path: readonly string[], value: unknown): Tree =>
  path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value) as Tree;

const objects = [
  ...[[], ['text'], ['text', 'en'], ['text', 'es-MX'], ['note'], ['note', 'fr'], ['screening'], ['screening', 'raise']],
  ...[['screening', 'raise', 'bleeding'], ['screening', 'raise', 'epilepsy'], ['session'], ['sources']],
];
const lists = [['screening', 'ask'], ['screening', 'add'], ['hide']];
const locked = ['common.disclaimer', 'emergency.heading', 'eligibility.questions.bleeding.answers.yes'];

/** An invalid change that replaces no valid one. */
const anyWrong = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...objects),
      fc.oneof(
        dangerous,
        fc.string().map((name) => `?${name}`),
      ),
      json,
    )
    .map(([path, key, value]) => holding([...path, key], value)),
  fc.tuple(fc.constantFrom(...lists), fc.array(json, { minLength: 1 })).map(([path, list]) => holding(path, list)),
  fc.tuple(fc.constantFrom(...locked), json).map(([id, value]) => holding(['text', 'en', id], value)),
);

/** Valid changes, with arbitrary values at some paths and under some new names. */
const anyMess = fc
  .tuple(
    anyRight,
    fc.array(fc.tuple(fc.nat(), fc.option(fc.oneof(dangerous, fc.string())), anyPiece()), { minLength: 1 }),
  )
  .map(([right, pieces]) => {
    const changes = structuredClone<object>({ ...example, ...right });
    for (const [nth, name, piece] of pieces) {
      const places = placesOf(changes);
      const [holder, key] = places[nth % places.length]!;
      // Its own key may be `__proto__`, and one object may be in several places.
      const value: unknown = structuredClone(piece);
      const place = Array.isArray(holder) ? key : (name ?? key);
      Object.defineProperty(holder, place, { value, enumerable: true, configurable: true, writable: true });
    }
    return changes;
  });

function anyPiece(): fc.Arbitrary<unknown> {
  const words = [
    '',
    ' ',
    'none',
    'avoid',
    'notSure',
    'en',
    'house',
    'bleeding',
    'You are approved.',
    '{x}',
    'javascript:x',
  ];
  return fc.oneof(
    json,
    fc.constantFrom<unknown>(...words, ...levels, 0, -1, null, undefined),
    fc.constant({ level: 'none' }),
  );
}

function placesOf(value: object): (readonly [holder: object, key: string])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    [value, key] as const,
    ...(typeof inner === 'object' && inner !== null ? placesOf(inner) : []),
  ]);
}

const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((one) =>
    Reflect.ownKeys(one).map((key) => [key, Object.getOwnPropertyDescriptor(one, key)]),
  );

describe('invalid changes among valid ones', function () {
  this.timeout(manyInputs);
  const options = { numRuns: 200 };

  it('are reported, and every valid one is applied', () => {
    fc.assert(
      fc.property(anyRight, fc.array(anyWrong, { minLength: 1, maxLength: 5 }), (right, wrong) => {
        const { changes, problems } = validate(wrong.reduce(beside, right));
        expect(changes).to.deep.equal(validate(right).changes);
        expect(problems).to.have.length.of.at.least(1);
        for (const { path, reason } of problems) expect([path, reason]).not.to.include('');
      }),
      options,
    );
  });

  it('leave valid changes, which have the same version', () => {
    fc.assert(
      fc.property(anyMess, (mess) => {
        const { changes, change } = validate(mess);
        const again = validate(changes);
        expect(again.problems).to.deep.equal([]);
        expect(again.changes).to.deep.equal(changes);
        expect(again.change?.version).to.equal(change?.version);
      }),
      options,
    );
  });

  it('never remove a question or an answer, change their order or lower a level', () => {
    fc.assert(
      fc.property(anyMess, (mess) => {
        const { questions } = applied(mess).facts.screening;
        const built = Object.entries(table);
        expect(questions.slice(0, built.length).map(({ id }) => id)).to.deep.equal(Object.keys(table));
        built.forEach(([, answers], index) => {
          expect(questions[index]?.answers.map(({ id }) => id)).to.deep.equal(Object.keys(answers));
          for (const { id, level } of questions[index]!.answers) {
            expect(caution(level)).to.be.at.least(caution(answers[id]!));
          }
        });
      }),
      options,
    );
  });

  it('never break S3, nor make the assessment less cautious', () => {
    fc.assert(
      fc.property(anyMess, fc.infiniteStream(fc.nat()), (mess, picks) => {
        const { screening } = applied(mess).facts;
        for (const { id, answers } of screening.questions) {
          const others = answers.filter((answer) => answer.id !== 'notSure').map(({ level }) => level);
          const notSure = answers.find((answer) => answer.id === 'notSure');
          expect(caution(notSure!.level)).to.be.at.least(caution(leastNotSure(id, others)));
        }
        const answers = Object.fromEntries(
          screening.questions.map((question) => {
            const pick = picks.next().value % question.answers.length;
            return [question.id, question.answers[pick]!.id];
          }),
        );
        const built = Object.fromEntries(Object.keys(table).map((id) => [id, answers[id]!]));
        expect(caution(assess(screening, answers).atLeast)).to.be.at.least(
          caution(assess(content().facts.screening, built).atLeast),
        );
      }),
      options,
    );
  });

  it('never reword what is locked', () => {
    const { words } = content();
    const ids = textsById(words)
      .map(([id]) => id)
      .filter((id) => /^common\.(disclaimer|emergency)|^eligibility\.(questions|outcomes)\./.test(id));
    fc.assert(
      fc.property(anyMess, anyMess, (mess, other) => {
        const result = applied({ ...mess, text: { en: Object.fromEntries(ids.map((id) => [id, 'Other.'])) } }).words;
        for (const id of ids)
          expect([at(result, id), at(applied(other).words, id)]).to.deep.equal([at(words, id), at(words, id)]);
      }),
      { numRuns: 50 },
    );
  });

  it('never reach a prototype', () => {
    const before = prototypes();
    fc.assert(
      fc.property(anyMess, (mess) => void applied(mess)),
      options,
    );
    for (const path of [
      ...objects,
      ['screening', 'raise', 'bleeding', 'yes'],
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
    ]) {
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        const wrong: unknown = JSON.parse(
          JSON.stringify(holding([...path, key, 'prototype'], { level: 'none', hasOwn: 1 })),
        );
        expect(check(wrong), JSON.stringify(wrong)).to.have.length(1);
        expect(validate(wrong).changes).to.deep.equal({});
      }
    }
    expect(prototypes()).to.deep.equal(before);
    expect(Object.getPrototypeOf(validate(example).changes)).to.equal(Object.prototype);
  });

  it('are reported by the full path of a name that could reach one', () => {
    for (const path of ['__proto__', 'text.en.constructor', 'screening.add.0.text.en.prototype', 'sources.__proto__']) {
      const keys = path.split('.').filter((key) => key !== '0');
      const inner = holding(keys.slice(keys.indexOf('add') + 1), 'A text.');
      const wrong = path.includes('add') ? { screening: { add: [inner] } } : inner;
      expect(check(wrong)[0]?.path).to.equal(path);
      expect(check(wrong)[0]?.reason).to.match(/keeps for itself/);
    }
  });

  it('never throw, whatever the input', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.object({ key: fc.constantFrom(...Object.keys(example)) }), anyMess),
        (input) => {
          const { changes, problems, change } = validate(input);
          expect(check(input)).to.deep.equal(problems);
          expect(change === undefined).to.equal(Object.keys(changes).length === 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
