import type { Language } from './languages.js';

/** A language with its region: `esMX`. */
export const regional = ({ lang, region = '' }: Language): string => lang + region;

/**
 * Whether days and choices are written as the words of the language have it: in most regions, but for some names of
 * months, and for English and Arabic in those that are known here. `Intl` knows the others.
 */
export const hasOwnFormats = (language: Language): boolean =>
  /^(fr|zh|de(?!AT|IT)|es(?!HN|PE|UY)|ar(AE|BH|EG|KW|OM|QA|SA)?$|en(AU|CA|GB|IE|IN|NZ|US)?$)/.test(regional(language));

/** Whether English puts the day before the month. */
export const isDayFirst = (language: Language): boolean => /^en(AU|GB|IE|IN|NZ)$/.test(regional(language));

/** Whether English has a comma before the last of several choices. */
export const hasLastComma = (language: Language): boolean => /^en(US)?$/.test(regional(language));
