import { css, html, type TemplateResult } from 'lit';

export const whatToDoStyles = css`
  figcaption {
    max-inline-size: 60ch;
    font-weight: 650;
    text-wrap: pretty;
  }
`;

/** The last line of every figure: what the reader can do with it. */
export const whatToDo = (text: unknown): TemplateResult => html`<figcaption>${text}</figcaption>`;
