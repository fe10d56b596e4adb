import { html, nothing, type TemplateResult } from 'lit';
import { canPrint } from '../../handout/can-print.js';
import { textLink } from '../../look/text-link.js';
import type { View } from './view.js';

/** What a reader can do at the end: print, start again, change an answer, and take it along in other ways. */
export function renderEndActions({ content, actions, handout }: View): TemplateResult {
  const words = content.words.eligibility;
  return html`<div class="actions">
      ${
        canPrint()
          ? html`<button type="button" class="primary" part="button" @click=${actions.print}>${words.print}</button>`
          : nothing
      }
      <button type="button" part="button" @click=${actions.restart}>${words.restart}</button>
      ${textLink(words.changeAnswer, actions.back)}
    </div>
    ${handout?.render()}`;
}
