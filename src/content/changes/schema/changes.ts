import * as v from 'valibot';
import { conditions } from '../../facts/conditions.js';
import { techniques, therapies } from '../../facts/session.js';
import * as sources from '../../facts/sources.js';
import { named, newId, objectReason, options, readable, webAddress } from './pieces.js';
import { added, ask, raise } from './screening.js';
import { notes, texts } from './texts.js';

const minutes = v.pipe(
  v.number('is not a number of minutes; write it without quotes'),
  v.integer('is not a whole number of minutes'),
  v.minValue(1, 'is less than a minute'),
  v.maxValue(240, 'is more than 240 minutes'),
);

const session = named({
  needlingMinutes: v.optional(
    v.pipe(
      v.strictTuple([minutes, minutes], 'is not a pair; write it as [from, to], in minutes'),
      v.check(([from, to]) => from <= to, 'ends before it begins; write it as [from, to]'),
      v.description('How long needling alone usually takes, in minutes: from, to.'),
    ),
  ),
  combinedMinutes: v.optional(
    v.pipe(minutes, v.description('How long a session with other therapies takes at the most, in minutes.')),
  ),
});

const offers = [
  ...techniques.map((id) => `techniques.${id}` as const),
  ...conditions.map(({ id }) => `conditions.${id}` as const),
  ...therapies.map((id) => `therapies.${id}` as const),
];

const ownSources = v.record(
  v.pipe(
    newId,
    v.check(
      (id) => !Object.hasOwn(sources, id),
      ({ input }) => `"${input}" is a source of ours; choose another id`,
    ),
  ),
  named({ citation: readable, url: v.optional(webAddress) }),
  objectReason,
);

const describe = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.optional(v.pipe(schema, v.description(text)));

/**
 * The schema of a clinic's changes. The types are inferred from it and `content.schema.json` is generated from it, so
 * editors show its titles and descriptions.
 */
export const changesSchema = v.pipe(
  named({
    $schema: v.optional(v.string('is not a text; write the path to content.schema.json')),
    text: describe(
      texts,
      'Texts of the clinic that replace ours: language, then id. On a page in another language a text is marked with its own.',
    ),
    note: describe(
      notes,
      'Notes of the clinic under questions, shown as its own words: language, then question. In dn-faq, faq.cost, faq.provider and faq.parking are asked only where they are answered here; faq.after follows our answer.',
    ),
    screening: describe(
      named({
        raise: describe(raise, 'Stricter levels for answers. A level can only rise.'),
        ask: describe(ask, 'Optional questions to ask. Turn one on only when your own clinician says so.'),
        add: describe(
          v.array(added, 'is not a list; write it as [{"id": …}]'),
          'Questions of the clinic, asked after ours.',
        ),
      }),
      'A stricter screening.',
    ),
    session: describe(session, 'How long a session takes at this clinic.'),
    hide: describe(
      v.array(options(offers, 'can not be hidden, or does not exist'), 'is not a list; write it as ["id"]'),
      'What this clinic does not offer: it is left out.',
    ),
    sources: describe(ownSources, "The sources of the clinic's changes, by id."),
  }),
  v.title("A clinic's changes to dn-widgets"),
);

export type Changes = v.InferOutput<typeof changesSchema>;
