import { html, type TemplateResult } from 'lit';
import { newTabLink } from './new-tab-link.js';

interface Source {
  readonly citation: string;
  readonly url?: string | undefined;
  /** Ours are cited in English, in every language; a clinic may cite its own in any. */
  readonly isOurs: boolean;
}

interface Sources {
  readonly label: unknown;
  readonly sources: readonly Source[];
  /** Said behind each link, which opens in a new tab. */
  readonly newTab: unknown;
}

const cite = ({ citation, isOurs }: Source): TemplateResult =>
  isOurs ? html`<span lang="en" dir="ltr">${citation}</span>` : html`<span dir="auto">${citation}</span>`;

/** A numbered list of sources. */
export function sourceList({ label, sources, newTab }: Sources): TemplateResult {
  return html`<p>${label}</p>
    <ol>
      ${sources.map((source) => html`<li>${source.url ? newTabLink(source.url, cite(source), newTab) : cite(source)}</li>`)}
    </ol>`;
}
