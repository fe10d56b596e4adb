import { html, type TemplateResult } from 'lit';
import { common, main, takeaways } from '../content/words/en/index.js';
import { look } from '../look/base.js';
import { itemList, itemListStyles } from '../look/item-list.js';
import { title } from '../look/section.js';
import { mainMessage } from './shared/main-message.js';
import type { Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, main, takeaways };

/**
 * The three points to remember about dry needling.
 *
 * Use it at the end of a page, not instead of `dn-overview`: it does not list who should avoid dry needling.
 *
 * @tagname dn-takeaways
 * @summary The three points to remember.
 */
export class DnTakeaways extends Widget<Texts<typeof words>> {
  static override readonly styles = [look, itemListStyles];

  static override readonly words = words;

  protected override readonly evidence = [];

  protected override renderBody(): TemplateResult {
    const { heading, aim, effects, care } = this.content.words.takeaways;
    const points = [aim, effects, care].map(({ name, about }, index) => ({
      name,
      about: [about],
      marker: html`<span class="marker" aria-hidden="true">${index + 1}</span>`,
    }));
    return html`${title(this.titleLevel, heading)} ${mainMessage(this.content)} ${itemList(points)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-takeaways': DnTakeaways;
  }
}
