import { contentVersion } from '../content/content.js';
import { english, languages } from '../content/languages.js';
import { completeContent } from '../content/complete-content.js';
import { common, eligibility } from '../content/words/en/index.js';
import type { ScopeContent } from './dn-content.js';
import { partsWithIds } from './word-store.js';

const fallback = { common, eligibility };

/** The content that a `dn-content` provides, with the screening, as plain text. Its language's words must be loaded. */
export function contentOf({ contentVersion: version, details, change }: ScopeContent) {
  const language = languages.find((each) => contentVersion(each, change) === version);
  if (!language) return undefined;
  const words = language.lang === english.lang ? fallback : partsWithIds(contentVersion(language), fallback);
  const own = { ...completeContent(language.lang, words), details };
  return change?.apply(own, (text) => text) ?? own;
}
