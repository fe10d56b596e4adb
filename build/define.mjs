import { readFileSync } from 'node:fs';
import { contentVersions } from './content-versions.mjs';
import { doors } from './doors.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** What the source takes from the build. */
export const define = {
  __VERSION__: JSON.stringify(version),
  __CONTENT_VERSIONS__: JSON.stringify(contentVersions),
  __PARTS_SAID__: JSON.stringify(doors),
  __TAGS__: JSON.stringify(Object.keys(doors).join()),
};
