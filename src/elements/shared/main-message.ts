import { html, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import type { main } from '../../content/words/en/index.js';
import { withEmergencyNumber, type CommonWords } from './common-texts.js';
import type { Texts } from './text.js';

/** The main message, at the start of widgets that a page may start with. */
export function mainMessage(content: Content<Texts<CommonWords & { readonly main: typeof main }>>): TemplateResult {
  const { tell, help } = content.words.main;
  return html`<div class="stack">
    <p><strong>${tell}</strong></p>
    <p>${withEmergencyNumber(help, content)}</p>
  </div>`;
}
