import { expect } from '@open-wc/testing';
import { toChange as makeLayer } from '../../src/content/changes/apply.js';
import type { Changes } from '../../src/content/changes/schema/changes.js';
import type { Content } from '../../src/content/content.js';
import { screening } from '../../src/content/facts/screening.js';
import { caution, type Level } from '../../src/content/levels.js';
import { assess as assessHere, type Answers, type Assessment } from '../../src/screening/assess.js';

type Module = Readonly<Record<string, unknown>>;

/** A separate window, so that functions replaced there do not affect this one. */
async function openWindow() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  after(() => frame.remove());
  const view = frame.contentWindow as Window & typeof globalThis;
  const load = (file: string) => view.eval(`import('${location.origin}${file}')`) as Promise<Module>;
  const loaded = {
    ...(await load('/src/screening/assess.ts')),
    ...(await load('/src/content/changes/apply.ts')),
  };
  return { view, ...(loaded as { assess: typeof assessHere; toChange: typeof makeLayer }) };
}

/** Every built-in function that a page can replace, with its object and key. */
function* functions(view: typeof globalThis): Generator<[name: string, owner: object, key: PropertyKey]> {
  const names = [
    'Array',
    'Object',
    'String',
    'Number',
    'Boolean',
    'Function',
    'Map',
    'Set',
    'Symbol',
    'RegExp',
    'Error',
  ];
  for (const name of [...names, 'RangeError', 'WeakMap', 'Iterator', 'Date', 'JSON', 'Math', 'Reflect', 'Promise']) {
    const global = Reflect.get(view, name) as { prototype?: object } | undefined;
    for (const [place, owner] of [
      [name, global],
      [`${name}.prototype`, global?.prototype],
    ] as const) {
      if (!owner) continue;
      for (const key of Reflect.ownKeys(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key)!;
        if (typeof descriptor.value === 'function' && descriptor.writable)
          yield [`${place}.${String(key)}`, owner, key];
      }
    }
    yield [name, view, name];
  }
}

const hostile: readonly (() => unknown)[] = [
  function (this: unknown) {
    return this;
  },
  () => undefined,
  () => [],
  () => true,
  () => false,
  () => 0,
  () => -1,
  () => 'no',
  () => 'none',
  () => {
    throw new TypeError('It was replaced.');
  },
];

/** Some answers of every kind: all but one calm, and each other answer to each question; also some left out. */
const samples: Answers[] = screening.questions.flatMap(({ id, answers }) =>
  answers.flatMap((answer) => {
    const calm = Object.fromEntries(
      screening.questions.map((each) => [each.id, each.answers.find(({ level }) => level === 'none')!.id]),
    );
    return [
      { ...calm, [id]: answer.id },
      Object.fromEntries(Object.entries(calm).filter(([question]) => question !== id)),
    ];
  }),
);

/** Runs with each function replaced by each hostile one, one at a time. */
function withEach(view: typeof globalThis, run: (name: string) => void): number {
  let count = 0;
  for (const [name, owner, key] of functions(view)) {
    const before = Object.getOwnPropertyDescriptor(owner, key)!;
    for (const other of hostile) {
      Object.defineProperty(owner, key, { ...before, value: other });
      try {
        run(`${name} = ${String(other)}`);
      } finally {
        Object.defineProperty(owner, key, before);
      }
      count += 1;
    }
  }
  return count;
}

const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};

const rank = ({ level, atLeast, reasons, missing }: Assessment) =>
  `${level} ${atLeast}, ${String(reasons.length)} reasons, ${String(missing.length)} missing`;

describe('a page that replaces built-in functions', () => {
  it('gets the right outcome of a screening, or none', async () => {
    const { view, assess } = await openWindow();
    const right = samples.map((answers) => rank(assessHere(screening, answers)));
    const wrong: string[] = [];
    const count = withEach(view, (name) => {
      for (const [index, answers] of samples.entries()) {
        const got = attempt(() => assess(screening, answers));
        if (got && rank(got) !== right[index]) wrong.push(`${name}: ${rank(got)} for ${String(right[index])}`);
      }
    });
    expect(count).to.be.above(1000);
    expect(wrong).to.deep.equal([]);
  });

  it('gets every level that a clinic raises, and every question that it adds, or an error', async () => {
    const { view, toChange } = await openWindow();
    const text = { en: { text: 'Do you run?', no: 'No', notSure: 'Not sure', yes: 'Yes' } };
    const answers = ['no', 'notSure', 'yes'].map((id) => ({ id, level: id === 'no' ? 'none' : 'doctor' }));
    const changes = {
      screening: {
        raise: { otherMedicine: { yes: { level: 'avoid', source: 'house' } }, bleeding: { yes: { level: 'avoid' } } },
        ask: ['metalAllergy', 'epilepsy'],
        add: [{ id: 'marathon', source: 'house', answers, text }],
      },
      sources: { house: { citation: 'Riverside Physio, intake rules 2026' } },
    } as unknown as Changes;
    const content = {
      language: { lang: 'en' },
      words: {},
      facts: { screening },
      details: {},
      notes: {},
      citations: [],
      hidden: [],
    };
    const levels = (made: ReturnType<typeof makeLayer>): string[] => {
      const { questions } = made.apply(content as unknown as Content, (said) => said).facts.screening ?? screening;
      const seen: string[] = [];
      for (let index = 0; index < questions.length; index++) {
        const { id, answers: given } = questions[index]!;
        for (let each = 0; each < given.length; each++)
          seen[seen.length] = `${id} ${given[each]!.id} ${given[each]!.level}`;
      }
      return seen;
    };
    const right = levels(makeLayer(changes, 'v')).join('\n');
    expect(right).to.contain('otherMedicine yes avoid').and.contain('epilepsy').and.contain('marathon yes doctor');
    const wrong: string[] = [];
    withEach(view, (name) => {
      const got = attempt(() => levels(toChange(changes, 'v')));
      if (got && got.join('\n') !== right) wrong.push(name);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('can not make a level less cautious than one that is unknown', () => {
    expect(() => caution('unheard-of' as Level)).to.throw(RangeError);
  });
});
