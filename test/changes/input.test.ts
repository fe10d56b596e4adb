import { expect } from '@open-wc/testing';
import { validate, check } from '../../src/entries/check.js';
import { content, example, mark } from '../support/changes.js';

/** Nothing of it is accepted, and there is one problem for all of it. */
function refused(input: unknown, word: RegExp) {
  const { problems, changes, change } = validate(input);
  expect(problems.map(({ path }) => path)).to.deep.equal(['changes']);
  expect(problems[0]?.reason).to.match(word);
  expect({ changes, change }).to.deep.equal({ changes: {}, change: undefined });
  expect(check(input)).to.deep.equal(problems);
}

const nested = (depth: number) => {
  let list: unknown[] = [];
  for (let i = 0; i < depth; i++) list = [list];
  return list;
};

/** Changes of a length in characters. */
const long = (length: number) => {
  const changes = (note: string) => ({ ...example, note: { en: { bleeding: note } } });
  return changes('a'.repeat(length - JSON.stringify(changes('')).length));
};

describe('the input for changes', () => {
  it('is an object', () => {
    for (const input of [undefined, null, 5, NaN, true, '', 'text', '{}', [], [example], () => example, Symbol('s')]) {
      refused(input, /not an object/);
    }
    for (const input of [new Date(0), new String('{}'), new Number(1)]) refused(input, /not an object/);
  });

  it('changes nothing and causes no problem where it is empty', () => {
    for (const input of [
      {},
      { $schema: 'x' },
      { text: {} },
      { text: { en: {} }, hide: [], screening: { raise: {}, add: [] } },
    ]) {
      expect(validate(input)).to.deep.equal({ changes: {}, problems: [], change: undefined });
    }
  });

  it('is plain JSON: no cycle, no BigInt', () => {
    const cycle: Record<string, unknown> = { ...example };
    cycle.text = { en: cycle };
    refused(cycle, /not plain JSON/);
    refused(5n, /not plain JSON/);
    refused({ ...example, session: { combinedMinutes: 45n } }, /not plain JSON/);
  });

  for (const [what, thrown] of [
    ['an error', new TypeError('No.')],
    ['a text', 'No.'],
    ['null', null],
    ['undefined', undefined],
    ['an object whose message is none', { message: 5 }],
  ] as const) {
    it(`is reported where reading it throws ${what}`, () => {
      const fail = (): never => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- somebody else's code may throw anything
        throw thrown;
      };
      refused(Object.defineProperty({ ...example }, 'text', { enumerable: true, get: fail }), /not plain JSON/);
      refused({ ...example, toJSON: fail }, /not plain JSON/);
      refused(new Proxy({}, { ownKeys: fail }), /not plain JSON/);
    });
  }

  it('has 1,000,000 characters at the most', () => {
    expect(check(long(1_000_000))).to.deep.equal([]);
    refused(long(1_000_001), /longer than 1000000/);
  });

  it('may be nested however deep: nothing throws, and nothing of it is accepted', () => {
    for (const depth of [10, 1000, 100_000]) {
      for (const input of [
        { hide: nested(depth) },
        { screening: { add: nested(depth) } },
        { text: { en: nested(depth) } },
      ]) {
        const { problems, change } = validate(input);
        expect(problems).to.have.length.of.at.least(1);
        expect(change).to.equal(undefined);
      }
    }
  });

  it('may be nested as deep as the stack just allows', () => {
    let [fits, breaks] = [1, 100_000];
    while (breaks - fits > 1) {
      const depth = Math.floor((fits + breaks) / 2);
      const isPlain = !validate({ hide: nested(depth) }).problems.some(({ path }) => path === 'changes');
      [fits, breaks] = isPlain ? [depth, breaks] : [fits, depth];
    }
    for (let depth = fits - 5; depth < fits + 5; depth++)
      expect(() => validate({ hide: nested(depth) })).not.to.throw();
  });

  it('may have any number of problems: each is reported, and what is valid is accepted', () => {
    const { problems, changes } = validate({ ...example, hide: [...Array<number>(150_000).fill(1), ...example.hide] });
    expect(problems).to.have.length(150_000);
    expect(changes).to.deep.equal(example);
  });

  it('may have any number of unknown names: each is reported', () => {
    const unknown = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`text${String(index)}`, 'A text.']),
    );
    expect(check({ text: { en: unknown } })).to.have.length(20_000);
  });

  it('is not modified, and later modifications have no effect', () => {
    const input = structuredClone({ ...example, hide: ['nothing', ...example.hide] });
    const before = JSON.stringify(input);
    const { changes, change } = validate(input);
    expect(JSON.stringify(input)).to.equal(before);
    const first = JSON.stringify([changes, change?.apply(content(), mark)]);
    input.text.en['effects.soreness.advice'] = 'You are approved.';
    input.screening.add.length = 0;
    expect(JSON.stringify([changes, change?.apply(content(), mark)])).to.equal(first);
  });

  it('may be frozen', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    expect(validate(freeze({ ...structuredClone(example), hide: ['nothing'] })).problems).to.have.length(1);
  });
});

describe('the version of changes', () => {
  const version = (input: unknown) => validate(input).change?.version;

  it('is the same for the same changes, whatever is left out of them', () => {
    expect(version(structuredClone(example))).to.equal(version(example));
    expect(version({ ...example, $schema: 'x', nothing: 1 })).to.equal(version(example));
    expect(version({ ...example, hide: ['nothing', ...example.hide, 5] })).to.equal(version(example));
  });

  it('differs for different ones', () => {
    const { text, note, screening, session, hide, sources } = example;
    const parts = [{ text }, { note }, { screening, sources }, { session }, { hide }, { sources }, example];
    expect(new Set(parts.map(version)).size).to.equal(parts.length);
  });
});
