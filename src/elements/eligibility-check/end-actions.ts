import { html, type TemplateResult } from 'lit';
import { textLink } from '../../look/text-link.js';
import type { View } from './view.js';

/** What a reader can do at the end: take it along, start again, change an answer. */
export function renderEndActions({ content, actions, handout }: View): TemplateResult {
  const words = content.words.eligibility;
  return html`<div class="actions">
      ${handout?.renderPrint()}
      <button type="button" part="button" @click=${actions.restart}>${words.restart}</button>
      ${textLink(words.changeAnswer, actions.back)}
    </div>
    ${handout?.renderMore()}`;
}
