import { html, type TemplateResult } from 'lit';
import type { Level } from '../../src/content/levels.js';
import { shapeOf } from '../../src/elements/eligibility-check/view.js';
import { shapes, sign } from '../../src/look/shapes.js';
import './page.css';

/** A page of documentation; it is in English, whatever the language of the stories. */
export const page = (content: TemplateResult): TemplateResult =>
  html`<article class="page" lang="en" dir="ltr">${content}</article>`;

/** Code as a webmaster pastes it. */
export const code = (text: string): TemplateResult => html`<pre><code>${text}</code></pre>`;

/** Prose with names between backticks. */
export const prose = (text: string): readonly unknown[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** A table that scrolls where it is too wide; its name is for assistive technology. */
export const table = (name: string, head: readonly unknown[], rows: readonly (readonly unknown[])[]): TemplateResult =>
  html`<div class="scroll wide" role="region" aria-label=${name} tabindex="0">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** A level with its shape. */
export const levelMark = (level: Level, text: unknown): TemplateResult =>
  html`<span class="level ${level}">${sign(shapes[shapeOf[level]])} <span>${text}</span></span>`;
