import type { WordTree } from '../src/content/content.js';
import { placeholders, textsById } from '../src/content/word-ids.js';

const places = (text: string): string => placeholders(text).sort().join(', ') || 'none';

/** What a language lacks of the English ids, has beside them, or fills differently. */
export function differences(lang: string, words: WordTree, englishWords: WordTree): string[] {
  const english = new Map(textsById(englishWords));
  const translated = new Map(textsById(words));
  const missing = [...english.keys()].filter((id) => !translated.has(id)).map((id) => `${lang} lacks ${id}`);
  const wrong = [...translated].flatMap(([id, text]) => {
    const original = english.get(id);
    if (original === undefined) return [`${lang} has ${id}, which English has not`];
    const [here, there] = [places(text), places(original)];
    return here === there ? [] : [`${lang} ${id} has the places ${here}; English has ${there}`];
  });
  return [...missing, ...wrong];
}
