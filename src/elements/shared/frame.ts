import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { tagOf, type Language } from '../../content/languages.js';
import { urgentLine, type CommonWords } from './common-texts.js';
import type { Texts } from './text.js';

type Common = Content<Texts<CommonWords>>;

/** A widget's frame, in its language, and below it the light DOM if that must stay visible. */
export const frame = (language: Language, body: TemplateResult, showsLightDom: boolean): TemplateResult =>
  html`<div class="dn" lang=${tagOf(language)} dir=${language.dir}>
      <div class="body">${body}</div>
    </div>
    ${showsLightDom ? html`<slot></slot>` : nothing}`;

/** The content, with its foot. */
export const readyBody = (body: TemplateResult, foot: TemplateResult): TemplateResult =>
  html`${body}
    <div class="foot">${foot}</div>`;

/** Until the content is loaded: when to get help at once, the light DOM, and that more is loading. */
export const pendingBody = ({ words }: Common, urgent: TemplateResult): TemplateResult =>
  withLightDom(urgent, html`<p class="muted">${words.common.waiting}</p>`);

/** If the content can't be rendered: when to get help at once, and the light DOM. */
export const failedBody = (content: Common): TemplateResult => withLightDom(urgentLine(content), nothing);

const withLightDom = (urgent: TemplateResult, below: unknown): TemplateResult => html`${urgent}<slot></slot>${below}`;
