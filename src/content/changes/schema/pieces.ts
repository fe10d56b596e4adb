import * as v from 'valibot';
import { webAddressReason } from '../../web-address.js';
import { claimIn, visible } from '../claims.js';

/*
 * Schemas that the schema of a clinic's changes is composed of. A message completes the sentence that starts with a path.
 */

export const objectReason = 'is not an object; write it as {"name": value}';

export const quoted = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'this' : JSON.stringify(value);

export const oneOf = (names: readonly string[]): string => `use one of ${names.join(', ')}`;

/** Why an object is invalid. */
export const objectIssue = ({ expected }: v.BaseIssue<unknown>): string =>
  expected === 'Object' ? objectReason : 'is missing';

/** Own names only: properties that a page adds to Object.prototype don't count. */
export const own = <E extends v.ObjectEntries>(entries: E): E => ({ __proto__: null, ...entries });

/** An object of known names; each unknown name is reported with its reason. */
export const named = <const E extends v.ObjectEntries>(
  entries: E,
  unknown = `is unknown here; ${oneOf(Object.keys(entries))}`,
) =>
  // A strict object would report the first unknown name only. Its type is the same.
  v.objectWithRest(own(entries), v.never(unknown), objectIssue) as unknown as v.StrictObjectSchema<E, undefined>;

export const options = <const Names extends readonly string[]>(names: Names, about: string) =>
  v.picklist(names, ({ input }) => `${quoted(input)} ${about}; ${oneOf(names)}`);

/** A visible text without a forbidden claim. */
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
