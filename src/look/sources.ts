import { html, type TemplateResult } from 'lit';

/** A numbered list of sources, shown on demand. */
export function sourceList(
  label: unknown,
  sources: readonly { readonly citation: string; readonly url?: string }[],
): TemplateResult {
  return html`<details>
    <summary>${label}</summary>
    <ol class="sources">
      ${sources.map(
        ({ citation, url }) =>
          html`<li lang="en">
            ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${citation}</a>` : citation}
          </li>`,
      )}
    </ol>
  </details>`;
}
