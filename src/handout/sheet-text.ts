import { punctuation } from '../content/punctuation.js';
import type { LocalizedSheet, SheetPart } from './outcome-sheet.js';

/** The lines of a part: what the sheet shows by its type and place, a text shows by marks and empty lines. */
function linesOf(part: SheetPart, lang: string, number: number): string[] {
  switch (part.kind) {
    case 'answer': {
      const { topic, answer, level, more = [] } = part;
      const { colon } = punctuation(lang);
      return [`- ${topic}${colon}${answer}${level ? ` (${level})` : ''}`, ...more.map((text) => `  ${text}`)];
    }
    case 'item':
      return [`- ${part.text}`];
    case 'step':
      return [`${String(number)}. ${part.text}`];
    default:
      return [part.text];
  }
}

/** A sheet as plain text; with the clinic's language, each line in both, the reader's first. */
export function sheetText({ language, parts }: LocalizedSheet, staff?: LocalizedSheet): string {
  let number = 0;
  const lines = parts.flatMap((part, index) => {
    number = part.kind === 'step' ? number + 1 : 0;
    const theirs = staff?.parts[index];
    const other = staff && theirs ? linesOf(theirs, staff.language.lang, number) : [];
    const both = linesOf(part, language.lang, number).flatMap((line, at) => {
      const beside = other[at];
      return beside === undefined || beside === line ? [line] : [line, beside];
    });
    const isApart = part.kind === 'heading' || (part.kind === 'text' && parts[index - 1]?.kind !== 'title');
    return isApart ? ['', ...both] : both;
  });
  return `${lines.join('\n')}\n`;
}
