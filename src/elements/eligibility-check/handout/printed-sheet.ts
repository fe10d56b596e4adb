import { css, html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Language } from '../../../content/languages.js';
import { punctuation } from '../../../content/punctuation.js';
import type { AnswerPart, LocalizedSheet, SheetPart } from '../../../handout/outcome-sheet.js';
import { unrecorded } from '../../shared/unrecorded.js';

export const printedSheetStyles = css`
  /* It is in the page only while it is copied. */
  .outcome-sheet {
    display: none;
  }
  body > .outcome-sheet {
    display: grid;
    font-size: 9pt;
    line-height: 1.3;
  }
  .outcome-sheet .unrecorded {
    gap: 0.45em;
  }
  .outcome-sheet :is(p, li, h1, h2) {
    max-inline-size: none;
  }
  .outcome-sheet h1 {
    font-size: 1.4em;
  }
  .outcome-sheet h2 {
    font-size: 1.15em;
  }
  .outcome-sheet ul {
    padding: 0;
    list-style: none;
  }
  .outcome-sheet ul li {
    padding-block: 0.25em;
    border-block-end: 1px solid;
  }
  .outcome-sheet ol {
    padding-inline-start: 1.5em;
  }
  .outcome-sheet .both {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1.5em;
  }
`;

/** Groups parts of the same kind that follow each other. */
function groups(parts: readonly SheetPart[]): (readonly [start: number, end: number])[] {
  const starts = parts.flatMap((part, index) => (part.kind === parts[index - 1]?.kind ? [] : [index]));
  return starts.map((start, index) => [start, starts[index + 1] ?? parts.length]);
}

const answer = ({ topic, answer, level, more = [] }: AnswerPart, { lang }: Language): TemplateResult =>
  html`<strong>${topic}${punctuation(lang).colon}</strong
    >${answer}${level ? html` · <strong>${level}</strong>` : nothing} ${more.map((text) => html`<br />${text}`)}`;

const contentOf = (part: SheetPart, language: Language): unknown =>
  part.kind === 'answer' ? answer(part, language) : part.text;

/** The sheet for paper; with the clinic's language beside the reader's, in two columns. */
export function printedSheet({ language, parts }: LocalizedSheet, staff: LocalizedSheet | undefined): TemplateResult {
  const cell = (index: number): unknown => {
    const part = parts[index];
    const theirs = staff?.parts[index];
    if (!part) return nothing;
    if (!staff || !theirs) return contentOf(part, language);
    return html`<div class="both">
      <div>${contentOf(part, language)}</div>
      <div lang=${tagOf(staff.language)} dir=${staff.language.dir}>${contentOf(theirs, staff.language)}</div>
    </div>`;
  };
  const group = ([start, end]: readonly [number, number]): unknown => {
    const cells = Array.from({ length: end - start }, (_, index) => cell(start + index));
    switch (parts[start]?.kind) {
      case 'title':
        return html`<h1>${cells}</h1>`;
      case 'heading':
        return html`<h2>${cells}</h2>`;
      case 'answer':
        return html`<ul role="list">
          ${cells.map((each) => html`<li>${each}</li>`)}
        </ul>`;
      case 'step':
        return html`<ol>
          ${cells.map((each) => html`<li>${each}</li>`)}
        </ol>`;
      default:
        return cells.map((each) => (staff ? each : html`<p>${each}</p>`));
    }
  };
  return html`<div class="outcome-sheet" lang=${tagOf(language)} dir=${language.dir}>
    ${unrecorded(groups(parts).map(group))}
  </div>`;
}
