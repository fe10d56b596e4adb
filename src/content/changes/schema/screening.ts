import * as v from 'valibot';
import { optionalQuestions, screening, type Answer } from '../../facts/screening.js';
import { caution, levels } from '../../levels.js';
import * as english from '../../words/en/index.js';
import { notSureFloor } from '../not-sure.js';
import { byLanguage, named, newId, objectIssue, oneOf, options, own, quoted, readable } from './pieces.js';
import { builtInQuestions } from './questions.js';

const source = v.pipe(
  v.string('is not a text; write the id of a source'),
  v.description('The id of a source: one of ours, or of "sources".'),
);

/** A level that is not below the built-in one. */
const raisedLevel = (answer: Answer) => {
  const higher = levels.filter((level) => caution(level) >= caution(answer.level));
  return v.picklist(higher, ({ input }) =>
    (levels as readonly unknown[]).includes(input)
      ? `would lower the answer from "${answer.level}" to ${quoted(input)}; a level can only rise`
      : `${quoted(input)} is not a level; ${oneOf(higher)}`,
  );
};

export const raise = named(
  Object.fromEntries(
    builtInQuestions.map(({ id, answers }) => {
      const entries = answers.map(
        (answer) =>
          [
            answer.id,
            v.optional(
              v.pipe(
                named({ level: raisedLevel(answer), source: v.optional(source) }),
                v.title(english.eligibility.questions[id].text),
                v.description(`Built in: ${answer.level}.`),
              ),
            ),
          ] as const,
      );
      return [
        id,
        v.optional(
          named(
            Object.fromEntries(entries),
            `is no answer of this question; ${oneOf(answers.map((answer) => answer.id))}`,
          ),
        ),
      ];
    }),
  ),
  `is no question of ours; ${oneOf(builtInQuestions.map(({ id }) => id))}`,
);

const optionalIds = optionalQuestions.map(({ id }) => id);

const isAskedAnyway = (id: unknown): boolean => screening.questions.some((question) => question.id === id);

export const ask = v.array(
  v.pipe(
    v.picklist(optionalIds, ({ input }) =>
      isAskedAnyway(input)
        ? `${quoted(input)} is asked anyway; take it out`
        : `${quoted(input)} is no optional question; ${oneOf(optionalIds)}`,
    ),
    v.title('An optional question'),
  ),
  'is not a list; write it as ["id"]',
);

const answer = named({ id: newId, level: options(levels, 'is not a level') });

const answers = v.pipe(
  v.array(answer, 'is not a list; write it as [{"id": …, "level": …}]'),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'has an answer twice'),
  v.check(
    (list) => list.length > 1 && list.some(({ id }) => id === 'notSure'),
    'lacks "notSure", which every question offers',
  ),
  v.description('At least two, in the order in which they are shown; one is "notSure".'),
);

/** The texts of an added question, without those of its answers. */
const questionTexts = {
  text: v.pipe(readable, v.description('The question.')),
  topic: v.optional(v.pipe(readable, v.description('What it is about, in a word or two. Default: the question.'))),
  hint: v.optional(v.pipe(readable, v.description('One sentence that helps to answer.'))),
  because: v.optional(
    v.pipe(readable, v.description('Why it is asked, in one clause that ends "We ask …": "because needles …".')),
  ),
  error: v.optional(v.pipe(readable, v.description('What to do when it is not answered.'))),
};

const isBuiltIn = (id: string): boolean => builtInQuestions.some((question) => question.id === id);

/** In a clinic's form, `NAME.outcome` must not be the answer to a question. */
const formEntries = ['outcome', 'version'];

export const added = v.pipe(
  named({
    id: v.pipe(
      newId,
      v.check(
        (id) => !isBuiltIn(id),
        ({ input }) => `"${input}" is a question of ours; choose another id`,
      ),
      v.check(
        (id) => !formEntries.includes(id),
        ({ input }) => `"${input}" names what a form gets besides the answers; choose another id`,
      ),
    ),
    source,
    answers,
    text: v.pipe(
      byLanguage(v.objectWithRest(own(questionTexts), readable, objectIssue)),
      v.check((texts) => Object.keys(texts).length > 0, 'has no language; write the question in one at least'),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { answers: list, text } = dataset.value;
    const floor = notSureFloor(dataset.value);
    if (list.some(({ id, level }) => id === 'notSure' && caution(level) < caution(floor))) {
      addIssue({
        message: `has "notSure" below "${floor}"; not sure is never less cautious than that beside these answers`,
      });
    }
    const ids = list.map(({ id }) => id);
    const clash = ids.find((id) => Object.hasOwn(questionTexts, id));
    if (clash) addIssue({ message: `has an answer "${clash}", which names a text of the question; choose another id` });
    for (const [lang, words] of Object.entries(text)) {
      const without = ids.find((id) => !Object.hasOwn(words, id));
      if (without) addIssue({ message: `has no text for its answer "${without}" in "${lang}"` });
      const surplus = Object.keys(words).find((id) => !ids.includes(id) && !Object.hasOwn(questionTexts, id));
      if (surplus) addIssue({ message: `has a text "${surplus}" in "${lang}" that is no answer of it` });
    }
  }),
);
