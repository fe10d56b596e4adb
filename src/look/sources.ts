import { html, type TemplateResult } from 'lit';
import { newTabLink } from './new-tab-link.js';

interface Source {
  readonly citation: string;
  readonly url?: string | undefined;
  /** Whether it is built in, and so cited in English in every language; a clinic's may be in any language. */
  readonly isOurs: boolean;
}

interface Sources {
  readonly label: unknown;
  readonly sources: readonly Source[];
  /** The text after each link, which opens in a new tab. */
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
