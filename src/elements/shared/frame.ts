import { html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Language } from '../../content/languages.js';

/** A widget's frame, in its language, and below it the light DOM if that must stay visible. */
export const frame = (language: Language, body: TemplateResult, showsLightDom: boolean): TemplateResult =>
  html`<div class="dn" lang=${tagOf(language)} dir=${language.dir}>
      <div class="body">${body}</div>
    </div>
    ${showsLightDom ? html`<slot></slot>` : nothing}`;

export const bodyWithFoot = (body: TemplateResult, foot: TemplateResult): TemplateResult =>
  html`${body}
    <div class="foot">${foot}</div>`;

/** A body without content: when to get help at once, the light DOM, and what is below it. */
export const fallback = (urgent: TemplateResult, below: unknown): TemplateResult =>
  html`${urgent}<slot></slot>${below}`;
