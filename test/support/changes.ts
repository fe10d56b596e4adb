import fc from 'fast-check';
import { builtIn, type Content } from '../../src/content/content.js';
import { optionalQuestions, screening, type SourcedScreening } from '../../src/content/facts/screening.js';
import { sessionLengths, type SessionLengths } from '../../src/content/facts/session.js';
import * as words from '../../src/content/words/en/index.js';
import { validate } from '../../src/entries/check.js';
import { type Level, levels, table } from '../screening/oracle.js';
import example from './example-changes.json';

export type Tree = Readonly<Record<string, unknown>>;

/** An example of every kind of change. */
export { example };

interface Facts {
  readonly screening: SourcedScreening;
  readonly session: SessionLengths;
}

/** The built-in content as in a language; its words stay English, to distinguish them from a clinic's. */
export const content = (lang = 'en'): Content<typeof words, Facts> =>
  builtIn({ lang, dir: 'ltr' }, words, { screening, session: sessionLengths });

export const mark = (text: string, lang: string) => ({ text, lang });

/** The content with changes applied. */
export const applied = (changes: unknown, lang?: string): Content<typeof words, Facts> =>
  validate(changes).change?.apply(content(lang), mark) ?? content(lang);

/** The value in a tree at an id, such as `effects.soreness.advice`. */
export const at = (tree: unknown, id: string): unknown =>
  id.split('.').reduce<unknown>((inner, key) => (inner as Tree | undefined)?.[key], tree);

export const problemsOf = (changes: unknown): string[] => validate(changes).problems.map(({ path }) => path);

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Valid and invalid changes merged: in a list the invalid ones are first, elsewhere they replace a valid one. */
export function beside(right: Tree, wrong: Tree): Tree {
  const merged = Object.entries(wrong).map(([key, value]): [string, unknown] => {
    const other = Object.hasOwn(right, key) ? right[key] : undefined;
    if (isTree(value) && isTree(other)) return [key, beside(other, value)];
    return [key, isList(value) && isList(other) && key !== 'needlingMinutes' ? [...value, ...other] : value];
  });
  return Object.fromEntries([...Object.entries(right), ...merged]);
}

/** What is left of the valid changes once invalid ones replaced some. */
export function without(right: Tree, wrong: Tree): Tree {
  const left = Object.entries(right).flatMap(([key, value]): [string, unknown][] => {
    if (!Object.hasOwn(wrong, key)) return [[key, value]];
    const other = wrong[key];
    if (isTree(value) && isTree(other)) return [[key, without(value, other)]];
    return isList(value) && isList(other) && key !== 'needlingMinutes' ? [[key, value]] : [];
  });
  return Object.fromEntries(left);
}

export const caution = (level: Level): number => levels.indexOf(level);

export const optional: Readonly<Record<string, Readonly<Record<string, Level>>>> = Object.fromEntries(
  optionalQuestions.map(({ id, answers }) => [
    id,
    Object.fromEntries(answers.map((answer) => [answer.id, answer.level])),
  ]),
);

/** S3, written a second time: the lowest level that "not sure" may have. */
export function leastNotSure(question: string, others: readonly Level[]): Level {
  return question !== 'needles' && (others.includes('doctor') || others.includes('avoid')) ? 'doctor' : 'provider';
}

// Arbitraries of valid changes.

const few = { requiredKeys: [] as [], noNullPrototype: true };
const dictionary = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4, noNullPrototype: true });

export const anyTag = fc.constantFrom('en', 'en-GB', 'es', 'es-MX', 'fr', 'de', 'ar', 'zh-Hans', 'pt-BR', 'yue');

/** A visible text that claims nothing and has no placeholder. */
export const anyText = fc
  .tuple(
    fc.constantFrom('shower', 'Knie', 'rodilla', 'genou', 'ركبة', '膝', 'Not sure', '<b>', '5 $&'),
    fc.string({ unit: 'grapheme', maxLength: 9 }),
  )
  .map(([seen, rest]) => `${seen} ${rest.replace(/[{}✅✔✓☑🗸🗹]/gu, '')}`);

/** Ids of texts that a clinic may reword. */
export const open = [
  ...['effects.heading', 'effects.soreness.advice', 'effects.tiredness.about', 'techniques.deep.about'],
  ...['session.heading', 'session.during.feel.twitch', 'session.after.bruising', 'common.contact.phone'],
  ...['eligibility.start.heading', 'eligibility.progress', 'eligibility.continue', 'eligibility.print'],
];

/** Ids that can be hidden. */
export const offers = [
  ...['techniques.deep', 'techniques.superficial', 'techniques.electrical'],
  ...['conditions.myofascial', 'conditions.joints', 'conditions.headache'],
  ...['conditions.tendonitis', 'conditions.whiplash', 'conditions.repeatedMotion'],
  ...['therapies.stretching', 'therapies.massage', 'therapies.ultrasound'],
];

const anySource = fc.constantFrom('house', 'munoz2022');

const raiseOf = (answers: Readonly<Record<string, Level>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(answers).map(([id, level]) => [
        id,
        fc.record(
          { level: fc.constantFrom(...levels.slice(caution(level))), source: anySource },
          { requiredKeys: ['level'], noNullPrototype: true },
        ),
      ]),
    ),
    few,
  );

const known: Readonly<Record<string, Readonly<Record<string, Level>>>> = { ...table, ...optional };
const anyRaise = fc.record(
  Object.fromEntries(Object.entries(known).map(([id, answers]) => [id, raiseOf(answers)])),
  few,
);

/** Ids that a clinic can use: also names that every object inherits. */
const newId = (taken: readonly string[]) =>
  fc
    .oneof(
      fc.constantFrom('marathon', 'yes', 'no', 'toString', 'valueOf', 'hasOwnProperty', 'constructor', 'then', 'a-1_B'),
      fc.stringMatching(/^[A-Za-z][\w-]{0,12}$/),
    )
    .filter((id) => !taken.includes(id));

const anyLevel = fc.constantFrom(...levels);
const anyAnswer = fc.record({
  id: newId(['notSure', 'text', 'topic', 'hint', 'error', 'constructor', 'prototype']),
  level: anyLevel,
});

export const anyAdded = fc
  .record({
    id: newId([...Object.keys(known), 'outcome', 'version']),
    source: anySource,
    others: fc.uniqueArray(anyAnswer, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    place: fc.nat(4),
    more: fc.nat(),
    tags: fc.uniqueArray(anyTag, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ id, source, others, place, more, tags }) => {
    const enough = levels.slice(
      caution(
        leastNotSure(
          id,
          others.map(({ level }) => level),
        ),
      ),
    );
    const answers = others.toSpliced(place, 0, { id: 'notSure', level: enough[more % enough.length]! });
    const words = fc.record(
      {
        ...Object.fromEntries(answers.map((answer) => [answer.id, anyText])),
        text: anyText,
        topic: anyText,
        hint: anyText,
        error: anyText,
      },
      { requiredKeys: ['text', ...answers.map((answer) => answer.id)] as ['text'], noNullPrototype: true },
    );
    const text = fc.tuple(...tags.map((tag) => words.map((texts) => [tag, texts] as const)));
    return text.map((entries) => ({ id, source, answers, text: Object.fromEntries(entries) }));
  });

const minutes = fc.integer({ min: 1, max: 240 });

/** Complete valid changes. */
export const anyRight = fc
  .record(
    {
      text: fc.dictionary(anyTag, dictionary(open, anyText), { maxKeys: 3, noNullPrototype: true }),
      note: fc.dictionary(anyTag, dictionary(Object.keys(known), anyText), { maxKeys: 3, noNullPrototype: true }),
      screening: fc.record(
        {
          raise: anyRaise,
          ask: fc.uniqueArray(fc.constantFrom(...Object.keys(optional))),
          add: fc.uniqueArray(anyAdded, { maxLength: 3, selector: ({ id }) => id }),
        },
        few,
      ),
      session: fc.record(
        {
          needlingMinutes: fc.tuple(minutes, minutes).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
          combinedMinutes: minutes,
        },
        few,
      ),
      hide: fc.uniqueArray(fc.constantFrom(...offers)),
    },
    few,
  )
  .map((changes) => ({ ...changes, sources: example.sources }));

export type Right = typeof anyRight extends fc.Arbitrary<infer T> ? T : never;
