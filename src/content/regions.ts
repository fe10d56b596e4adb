import type { Language } from './languages.js';

/** A language with its region: `esMX`. */
export const regional = ({ lang, region = '' }: Language): string => lang + region;

/**
 * Whether days and choices are written as the words of the language have it: in most regions, but for some names of
 * months, and in English where that is known here. `Intl` knows the others.
 */
export const hasOwnFormats = (language: Language): boolean =>
  /^(fr|zh|de(?!AT|IT)|es(?!HN|PE|UY)|ar(?!DZ|IQ|JO|LB|MA|MR|PS|SY|TN)|en(AU|CA|GB|IE|IN|NZ|US)?$)/.test(
    regional(language),
  );

/** Whether English puts the day before the month, where its formats are known. */
export const isDayFirst = (language: Language): boolean => /^en(?!CA|US|$)/.test(regional(language));

/** Whether English has a comma before the last of several choices. */
export const hasLastComma = (language: Language): boolean => /^en(US)?$/.test(regional(language));
