import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** What stands in a heading, and whether it is a widget's title. A title can be given the focus. */
interface Heading {
  readonly content: unknown;
  readonly title?: boolean;
}

/** A heading of a level from 1 to 6; a deeper one stays at 6. */
export function heading(level: number, { content, title = false }: Heading): TemplateResult {
  const tag = tags[Math.min(level, 6) - 1] ?? literal`h6`;
  return title
    ? html`<${tag} class="title" part="heading" tabindex="-1">${content}</${tag}>`
    : html`<${tag} part="heading">${content}</${tag}>`;
}
