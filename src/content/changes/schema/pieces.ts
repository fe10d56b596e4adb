import * as v from 'valibot';
import { webAddressReason } from '../../web-address.js';
import { claimIn, visible } from '../claims.js';

/*
 * Pieces that the shape of a clinic's changes is made of. A message ends the sentence that a path begins.
 */

export const objectReason = 'is not an object; write it as {"name": value}';

export const quoted = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'this' : JSON.stringify(value);

export const oneOf = (names: readonly string[]): string => `use one of ${names.join(', ')}`;

/** Why an object is not as it should be. */
export const objectIssue = ({ expected }: v.BaseIssue<unknown>): string =>
  expected === 'Object' ? objectReason : 'is missing';

/** The names alone: what a page has added to Object.prototype is not taken for one of them. */
export const own = <E extends v.ObjectEntries>(entries: E): E => ({ __proto__: null, ...entries });

/** An object of known names; why another name is unknown is told for each. */
export const named = <const E extends v.ObjectEntries>(
  entries: E,
  unknown = `is unknown here; ${oneOf(Object.keys(entries))}`,
) =>
  // A strict object would tell the first unknown name alone. Its type is the same.
  v.objectWithRest(own(entries), v.never(unknown), objectIssue) as unknown as v.StrictObjectSchema<E, undefined>;

export const options = <const Names extends readonly string[]>(names: Names, about: string) =>
  v.picklist(names, ({ input }) => `${quoted(input)} ${about}; ${oneOf(names)}`);

/** A text that a reader can see, and that claims nothing it may not. */
export const readable = v.pipe(
  v.string('is not a text; write it in quotes'),
  v.check(
    (text) => /[\p{L}\p{N}]/u.test(visible(text)),
    'is empty, or nothing of it can be seen; write a text or leave it out',
  ),
  v.check(
    (text) => claimIn(text) === undefined,
    ({ input }) => `says "${claimIn(input) ?? ''}", which no text may claim; say what happens instead`,
  ),
);

const tag = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    ({ input }) => `"${input}" is not a language; write one such as "en" or "es-MX"`,
  ),
);

export const byLanguage = <S extends v.GenericSchema<Record<string, unknown>>>(texts: S) =>
  v.record(tag, texts, objectReason);

export const newId = v.pipe(
  v.string('is not a text; write it in quotes'),
  v.regex(
    /^[A-Za-z][\w-]{0,39}$/,
    ({ input }) => `"${input}" is not an id; write a letter, then letters, digits, - or _, such as "runner"`,
  ),
);

export const webAddress = v.pipe(
  v.string('is not a text; write it in quotes'),
  v.rawCheck(({ dataset, addIssue }) => {
    const reason = dataset.typed ? webAddressReason(dataset.value) : undefined;
    if (reason) addIssue({ message: `"${String(dataset.value)}" ${reason}` });
  }),
);
