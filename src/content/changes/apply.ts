import type { Change, Content, MarkLanguage, WordTree } from '../content.js';
import { byId } from '../by-id.js';
import type { Source } from '../facts/fact.js';
import { optionalQuestions, type Answer, type SourcedScreening } from '../facts/screening.js';
import * as builtIn from '../facts/sources.js';
import { baseOf } from '../languages.js';
import { moreCautious, type Level } from '../levels.js';
import { notSureFloor } from './not-sure.js';
import type { Changes } from './schema/changes.js';

type ByLanguage<T> = Readonly<Record<string, T>>;

type SourcedQuestion = SourcedScreening['questions'][number];

/** Compiles validated changes into a change that can be applied over any content. */
export function toChange(changes: Changes, version: string): Change {
  return {
    version,
    raise: (screening) => withRaisedLevels(screening, changes),
    apply: <C extends Content>(content: C, markLanguage: MarkLanguage): C => {
      const localize = localizeTo(content.language.lang, markLanguage);
      const { screening, session } = content.facts;
      return {
        ...content,
        contentVersion: `${content.contentVersion}.${version}`,
        words: applyTexts(content.words, changes, localize),
        facts: {
          ...content.facts,
          ...(screening && { screening: withRaisedLevels(withAddedQuestions(screening, changes), changes) }),
          ...(session && { session: { ...session, ...changes.session } }),
        },
        notes: { ...content.notes, ...localize(changes.note) },
        hidden: [...content.hidden, ...(changes.hide ?? [])],
        citations: [...content.citations, ...Object.values(changes.sources ?? {}).map(({ citation }) => citation)],
      };
    },
  };
}

type Localize = (texts: ByLanguage<object> | undefined) => Record<string, unknown>;

/**
 * Each text in the content's language if there is one; otherwise in English or in the first available language, marked
 * with that language.
 */
function localizeTo(lang: string, markLanguage: MarkLanguage): Localize {
  const fit = (tag: string): number =>
    [baseOf(tag) === 'en', tag === 'en', baseOf(tag) === lang, tag === lang].lastIndexOf(true);
  return (texts = {}) => {
    // Of two tags that fit equally well the first is sorted last, so that it wins.
    const worstFirst = Object.keys(texts)
      .reverse()
      .sort((a, b) => fit(a) - fit(b));
    return Object.fromEntries(
      worstFirst.flatMap((tag) =>
        Object.entries(texts[tag] ?? {}).map(([id, text]) => [
          id,
          baseOf(tag) === lang ? text : markLanguage(String(text), tag),
        ]),
      ),
    );
  };
}

/** Sets the text at an id in the tree; an unknown id changes nothing. */
function setText(words: WordTree, [key = '', ...rest]: readonly string[], text: unknown): WordTree {
  if (!Object.hasOwn(words, key)) return words;
  return { ...words, [key]: rest.length > 0 ? setText(words[key] as WordTree, rest, text) : text };
}

function applyTexts<W extends WordTree>(words: W, { text, screening }: Changes, localize: Localize): W {
  const texts = Object.entries(localize(text));
  const changed = texts.reduce<WordTree>((tree, [id, localized]) => setText(tree, id.split('.'), localized), words);
  const { eligibility } = changed as { eligibility?: { questions: WordTree } };
  if (!eligibility || !screening?.add) return changed as W;
  const added = Object.fromEntries(screening.add.map((question) => [question.id, wordsOf(question, localize)]));
  return {
    ...changed,
    eligibility: { ...eligibility, questions: { ...added, ...eligibility.questions } },
  } as unknown as W;
}

type Added = NonNullable<NonNullable<Changes['screening']>['add']>[number];

/** An added question's words, in the structure of the built-in questions. */
function wordsOf({ answers, text: texts }: Added, localize: Localize): WordTree {
  const { text, topic = text, hint, because, error, ...rest } = localize(texts);
  return { topic, text, hint, because, error, answers: Object.fromEntries(answers.map(({ id }) => [id, rest[id]])) };
}

/** The source with an id: the clinic's own or a built-in one. */
function cite(id: string, { sources = {} }: Changes): Source[] {
  const source = new Map(Object.entries<Source>({ ...builtIn, ...sources })).get(id);
  return source ? [source] : [];
}

/**
 * A screening with the questions that a clinic adds. A question whose id exists is not added again, but can raise its
 * levels.
 */
function withAddedQuestions({ questions }: SourcedScreening, changes: Changes): SourcedScreening {
  const { ask = [], add = [] } = changes.screening ?? {};
  const all: SourcedQuestion[] = [];
  const addOnce = (question: SourcedQuestion | undefined): void => {
    if (question && !byId(all, question.id)) all[all.length] = question;
  };
  for (let index = 0; index < questions.length; index++) addOnce(questions[index]);
  for (let index = 0; index < optionalQuestions.length; index++) {
    for (let asked = 0; asked < ask.length; asked++) {
      if (optionalQuestions[index]?.id === ask[asked]) addOnce(optionalQuestions[index]);
    }
  }
  for (let index = 0; index < add.length; index++) {
    const own = add[index];
    if (own) addOnce({ id: own.id, answers: own.answers, facts: [], sources: cite(own.source, changes) });
  }
  return { questions: all };
}

type Raised = Partial<Record<string, Partial<Record<string, { level: Level; source?: string | undefined }>>>>;

/** A screening with the levels that a clinic raises. There is no way to lower one or to remove a question. */
function withRaisedLevels({ questions }: SourcedScreening, changes: Changes): SourcedScreening {
  const all: SourcedQuestion[] = [];
  for (let index = 0; index < questions.length; index++) {
    const question = questions[index];
    if (question) all[index] = withRaisedAnswers(question, changes);
  }
  return { questions: all };
}

function withRaisedAnswers(question: SourcedQuestion, changes: Changes): SourcedQuestion {
  const { raise = {}, add = [] } = changes.screening ?? {};
  const entries = (raise as Raised)[question.id] ?? {};
  const own = byId(add, question.id);
  const answers: { id: string; level: Level }[] = [];
  for (let index = 0; index < question.answers.length; index++) {
    const { id, level } = question.answers[index] as Answer;
    const ownLevel = (own && byId(own.answers, id)?.level) ?? level;
    answers[index] = { id, level: moreCautious(moreCautious(level, entries[id]?.level ?? level), ownLevel) };
  }
  const floor = notSureFloor({ id: question.id, answers });
  const notSure = byId(answers, 'notSure');
  if (notSure) notSure.level = moreCautious(notSure.level, floor);
  const cited = Object.values(entries).flatMap((entry) =>
    entry?.source === undefined ? [] : cite(entry.source, changes),
  );
  return { ...question, answers, sources: [...new Set([...(question.sources ?? []), ...cited])] };
}
