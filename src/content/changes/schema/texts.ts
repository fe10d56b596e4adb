import * as v from 'valibot';
import { placeholders, textsById } from '../../word-ids.js';
import { clinicQuestions } from '../../facts/faq.js';
import * as english from '../../words/en/index.js';
import { isLocked } from '../locked.js';
import { byLanguage, named, oneOf, readable } from './pieces.js';
import { builtInQuestions } from './questions.js';

const textEntries = Object.fromEntries(
  textsById(english)
    .filter(([id]) => !isLocked(id))
    .map(([id, text]) => {
      const names = placeholders(text);
      const fits = v.check<string, string>(
        (changed) => placeholders(changed).every((name) => names.includes(name)),
        names.length > 0
          ? `has a placeholder that does not exist; ${oneOf(names.map((name) => `{${name}}`))}`
          : 'has a placeholder; this text has none',
      );
      return [id, v.optional(v.pipe(readable, fits, v.title(id), v.description(text)))];
    }),
);

export const texts = byLanguage(named(textEntries, 'is no text of ours; see content.schema.json for their ids'));

/** What a clinic's notes can be about, with the question that they are shown under. */
const noteTitles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(builtInQuestions.map(({ id }) => [id, english.eligibility.questions[id].text])),
  ...Object.fromEntries(clinicQuestions.map((id) => [`faq.${id}`, english.faq.clinic[id]])),
  'faq.after': english.faq.after.question,
};

export const notes = byLanguage(
  named(
    Object.fromEntries(
      Object.entries(noteTitles).map(([id, title]) => [id, v.optional(v.pipe(readable, v.title(title)))]),
    ),
    `is no question of ours; ${oneOf(Object.keys(noteTitles))}`,
  ),
);
