import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** The content of a heading, and whether it is a widget's title, which can receive the focus. */
interface Heading {
  readonly content: unknown;
  readonly title?: boolean;
}

/** A heading with a level from 1 to 6; deeper levels are clamped to 6. */
export function heading(headingLevel: number, { content, title = false }: Heading): TemplateResult {
  const name = title ? 'title' : undefined;
  const index = title ? -1 : undefined;
  switch (headingLevel) {
    case 1:
      return html`<h1 class=${ifDefined(name)} part="heading" tabindex=${ifDefined(index)}>${content}</h1>`;
    case 2:
      return html`<h2 class=${ifDefined(name)} part="heading" tabindex=${ifDefined(index)}>${content}</h2>`;
    case 3:
      return html`<h3 class=${ifDefined(name)} part="heading" tabindex=${ifDefined(index)}>${content}</h3>`;
    case 4:
      return html`<h4 class=${ifDefined(name)} part="heading" tabindex=${ifDefined(index)}>${content}</h4>`;
    case 5:
      return html`<h5 class=${ifDefined(name)} part="heading" tabindex=${ifDefined(index)}>${content}</h5>`;
    default:
      return html`<h6 class=${ifDefined(name)} part="heading" tabindex=${ifDefined(index)}>${content}</h6>`;
  }
}
