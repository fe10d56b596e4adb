import { html, type TemplateResult } from 'lit';
import { newTabLink } from './new-tab-link.js';

interface Sources {
  readonly label: unknown;
  readonly sources: readonly { readonly citation: string; readonly url?: string | undefined }[];
  /** Said behind each link, which opens in a new tab. */
  readonly newTab: unknown;
}

/** A numbered list of sources. */
export function sourceList({ label, sources, newTab }: Sources): TemplateResult {
  return html`<p>${label}</p>
    <ol>
      ${sources.map(({ citation, url }) => html`<li>${url ? newTabLink(url, citation, newTab) : citation}</li>`)}
    </ol>`;
}
