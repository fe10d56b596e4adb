import { contentVersions, parts } from './content-versions.mjs';
import { lines } from './lines.mjs';

const entry = /\/entries\/content\/(\w+)\.ts$/;

/** Leaves in a whole language for a script tag what a page needs: the content's version, and its words. */
export const wholeLanguages = {
  name: 'whole-languages',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name.startsWith('content_'),
  load(id) {
    const [, lang] = entry.exec(id) ?? [];
    if (lang) {
      const words = Object.fromEntries(parts.map((part) => [part, lines(lang, part)]));
      return `import { offer } from '../../scope/offer.js'; offer('${contentVersions[lang]}', ${JSON.stringify(words)});`;
    }
  },
};
