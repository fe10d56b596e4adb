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
    display: block;
    font-size: 9pt;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  body > .outcome-sheet.small {
    font-size: 8pt;
    line-height: 1.25;
  }
  /* Blocks, because browsers break grids badly between pages. */
  .outcome-sheet .unrecorded {
    display: block;
  }
  .outcome-sheet .unrecorded > * + *,
  .outcome-sheet p + p {
    margin-block-start: 0.4em;
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
  .outcome-sheet:not(.small) .unrecorded > h2 {
    margin-block-start: 0.7em;
  }
  .outcome-sheet :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .outcome-sheet .answers {
    padding: 0;
    list-style: none;
  }
  .outcome-sheet .answers li {
    padding-block: 0.2em;
    border-block-end: 1px solid;
  }
  .outcome-sheet :is(.both, li) {
    break-inside: avoid;
  }
  .outcome-sheet .both {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1.25rem;
  }
  .outcome-sheet .more {
    display: block;
  }
  .outcome-sheet .both .more {
    display: inline;
  }
  /* After the level. */
  .outcome-sheet .both strong + .more::before {
    content: '· ';
  }
`;

/** Groups parts of the same kind, for the same people, that follow each other. */
function groups(parts: readonly SheetPart[]): (readonly [start: number, end: number])[] {
  const keyOf = (part: SheetPart | undefined) => part && `${part.kind} ${String(isForReader(part))}`;
  const starts = parts.flatMap((part, index) => (keyOf(part) === keyOf(parts[index - 1]) ? [] : [index]));
  return starts.map((start, index) => [start, starts[index + 1] ?? parts.length]);
}

const isForReader = (part: SheetPart): boolean => part.kind !== 'answer' && Boolean(part.isForReader);

const answer = ({ topic, answer, level, more = [] }: AnswerPart, { lang }: Language): TemplateResult =>
  html`<strong>${topic}${punctuation(lang).colon}</strong>${answer}${
      level ? html` · <strong>${level}</strong>` : nothing
    }${more.map((text) => html` <span class="more">${text}</span>`)}`;

const contentOf = (part: SheetPart, language: Language): unknown =>
  part.kind === 'answer' ? answer(part, language) : part.text;

/** How much a page has room for in two languages; the letters of more are smaller. A reason counts twice. */
const roomFor = 28;

/** The sheet for paper; with the clinic's language beside the reader's, in two columns. */
export function printedSheet(sheet: LocalizedSheet, staff: LocalizedSheet | undefined): TemplateResult {
  const { language, parts } = sheet;
  const reasons = parts.filter((part) => part.kind === 'answer' && part.level).length;

  const group = ([start, end]: readonly [number, number]): unknown => {
    const [first, ...rest] = parts.slice(start, end);
    if (!first) return nothing;
    /** The same of both languages side by side; what only the reader should do, in theirs. */
    const sideBySide = (render: (sheet: LocalizedSheet) => unknown): unknown =>
      !staff || isForReader(first)
        ? render(sheet)
        : html`<div class="both">
            <div>${render(sheet)}</div>
            <div lang=${tagOf(staff.language)} dir=${staff.language.dir}>${render(staff)}</div>
          </div>`;
    const each = ({ language, parts }: LocalizedSheet, wrap: (content: unknown) => unknown): unknown =>
      parts.slice(start, end).map((part) => wrap(contentOf(part, language)));
    const items = (sheet: LocalizedSheet): unknown => each(sheet, (text) => html`<li>${text}</li>`);
    const row = (_: unknown, index: number): unknown =>
      sideBySide(({ language, parts }) =>
        parts.slice(start + index, start + index + 1).map((part) => contentOf(part, language)),
      );
    switch (first.kind) {
      case 'title':
        return html`<h1>${row(first, 0)}</h1>`;
      case 'heading':
        return html`<h2>${row(first, 0)}</h2>`;
      case 'answer':
        return html`<ul class="answers" role="list">
          ${[first, ...rest].map((part, index) => html`<li>${row(part, index)}</li>`)}
        </ul>`;
      case 'item':
        return sideBySide(
          (sheet) =>
            html`<ul>
              ${items(sheet)}
            </ul>`,
        );
      case 'step':
        return sideBySide(
          (sheet) =>
            html`<ol>
              ${items(sheet)}
            </ol>`,
        );
      default:
        return sideBySide((sheet) => each(sheet, (text) => html`<p>${text}</p>`));
    }
  };
  return html`<div
    class="outcome-sheet ${staff && parts.length + reasons > roomFor ? 'small' : ''}"
    lang=${tagOf(language)}
    dir=${language.dir}
  >
    ${unrecorded(groups(parts).map(group))}
  </div>`;
}
