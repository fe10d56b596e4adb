import type { WordTree } from '../src/content/content.js';
import { placeholders, textsById } from '../src/content/word-ids.js';

const listed = (text: string): string => placeholders(text).sort().join(', ') || 'none';

/**
 * How a language differs from English in its ids, their order or their placeholders. They must be the same, because the CDN
 * files contain its texts without ids, one a line.
 */
export function differences(lang: string, words: WordTree, englishWords: WordTree): string[] {
  const english = new Map(textsById(englishWords));
  const translated = new Map(textsById(words));
  const missing = [...english.keys()].filter((id) => !translated.has(id)).map((id) => `${lang} lacks ${id}`);
  const wrong = [...translated].flatMap(([id, text]) => {
    const original = english.get(id);
    if (original === undefined) return [`${lang} has ${id}, which English does not have`];
    const [here, there] = [listed(text), listed(original)];
    return here === there ? [] : [`${lang} ${id} has the placeholders ${here}; English has ${there}`];
  });
  const isSorted = [...translated.keys()].join() === [...english.keys()].join();
  const disorder =
    isSorted || missing.length + wrong.length > 0 ? [] : [`${lang} has its ids in another order than English`];
  const broken = [...translated].flatMap(([id, text]) =>
    text.includes('\n') ? [`${lang} ${id} has several lines`] : [],
  );
  return [...missing, ...wrong, ...disorder, ...broken];
}
