import { readFileSync } from 'node:fs';
import { contentVersions, parts } from './content-versions.mjs';
import { doors } from './doors.mjs';
import { lines } from './lines.mjs';

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** What the source takes from the build. */
export const define = {
  __VERSION__: JSON.stringify(version),
  __CONTENT_VERSIONS__: JSON.stringify(contentVersions),
  __PARTS_SAID__: JSON.stringify(doors),
  __TAGS__: JSON.stringify(Object.keys(doors).join()),
};

/** What a language's own script takes: its texts, a line each. */
export const languageDefine = (lang) => ({
  __LANGUAGE__: JSON.stringify({
    contentVersion: contentVersions[lang],
    words: Object.fromEntries(parts.map((part) => [part, lines(lang, part)])),
  }),
});
