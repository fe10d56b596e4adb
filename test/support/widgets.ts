import wordParts from '../../src/content/word-parts.json';

/** Every widget, by its tag: an element that shows words. */
export const widgets = Object.entries(wordParts).flatMap(([tag, parts]) => (parts.length > 0 ? [tag] : []));
