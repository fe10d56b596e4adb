import { css, html, type TemplateResult } from 'lit';

export const urgentLineStyles = css`
  .urgent-line {
    max-inline-size: none;
    padding: 0.85em 1em;
    border-inline-start: 0.3em solid var(--_emergency-ink);
    border-radius: var(--_control-radius);
    background: var(--_emergency-tint);
    font-weight: 600;
    text-wrap: balance;
  }
  .urgent-line a {
    color: var(--_emergency-ink);
  }
`;

/** One line on when to get help at once. */
export function urgentLine(text: unknown): TemplateResult {
  return html`<p class="urgent-line">${text}</p>`;
}
