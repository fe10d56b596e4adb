import { contentVersion } from '../content/content.js';
import { languages } from '../content/languages.js';
import { whole } from '../content/whole.js';
import type { ScopeContent } from './dn-content.js';
import { partsOf } from './word-store.js';

/** What a `dn-content` gives as a whole content, with the words of its language that have come, as plain text. */
export function contentOf({ contentVersion: version, details, change }: ScopeContent) {
  const language = languages.find((each) => contentVersion(each, change) === version);
  if (!language) return undefined;
  const own = { ...whole(language.lang, partsOf(language)), details };
  return change?.lay(own, (text) => text) ?? own;
}
