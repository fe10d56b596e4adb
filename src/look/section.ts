import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** A widget's title, which can receive the focus. */
export const title = (titleLevel: number, text: unknown): TemplateResult =>
  heading(titleLevel, { content: text, title: true });

/** A section of a widget with a heading, one level below the title. */
export const section = (titleLevel: number, text: unknown, content: unknown): TemplateResult =>
  html`<section class="stack">${heading(titleLevel + 1, { content: text })} ${content}</section>`;
