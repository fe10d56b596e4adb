import { css, html, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { textLink } from './text-link.js';

export const errorStyles = css`
  .errors {
    padding: 1.1em;
    border: 3px solid var(--_emergency-ink);
    border-radius: var(--_control-radius);
  }
  .errors .link,
  .error {
    color: var(--_emergency-ink);
    font-weight: 650;
  }
  .errors ul {
    margin-block: -0.5em;
    list-style: none;
  }
  @media (forced-colors: active) {
    .errors .link {
      color: LinkText;
    }
  }
`;

interface ErrorSummary {
  readonly headingLevel: number;
  readonly heading: unknown;
  /** Content between the heading and the links. */
  readonly about?: unknown;
  readonly errors: readonly { readonly text: unknown; readonly follow: () => void }[];
}

/** The errors, each with a link to its input. It receives the focus. */
export function errorSummary({ headingLevel, heading: text, about, errors }: ErrorSummary): TemplateResult {
  return html`<div class="errors" tabindex="-1">
    <div class="stack" role="alert">
      ${heading(headingLevel, { content: text })} ${about}
      <ul role="list">
        ${errors.map((error) => html`<li>${textLink(error.text, error.follow)}</li>`)}
      </ul>
    </div>
  </div>`;
}
