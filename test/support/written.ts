import { languageFor, type LanguageWithFormats } from '../../src/content/languages.js';
import ar from '../../src/content/words/ar/common.json';
import de from '../../src/content/words/de/common.json';
import en from '../../src/content/words/en/common.json';
import es from '../../src/content/words/es/common.json';
import fr from '../../src/content/words/fr/common.json';
import zh from '../../src/content/words/zh/common.json';

const common: Readonly<Record<string, typeof en>> = { ar, de, en, es, fr, zh };

/** The language of a tag, with how it writes. */
export function written(tag: string): LanguageWithFormats {
  const language = languageFor(tag);
  return { ...language, formats: common[language.lang]!.formats };
}
