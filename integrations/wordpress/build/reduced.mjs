import { html } from 'lit';
import '../../../dist/entries/static.js';
import { disclaimer, contact } from '../../../dist/elements/shared/common-texts.js';
import { contraindications } from '../../../dist/elements/shared/contraindications.js';
import { emergencyCard } from '../../../dist/elements/shared/emergency-card.js';
import { Widget } from '../../../dist/elements/shared/widget.js';
import { common, contraindications as lists, emergency } from '../../../dist/content/words/en/index.js';

/**
 * What every reader may be shown while a clinic's changes touch an element: when to get help at once, who should wait or
 * ask a doctor first, the disclaimer and the contact. A clinic can reword none of it.
 */
class Reduced extends Widget {
  static words = { common, contraindications: lists, emergency };

  static styles = [Widget.styles, customElements.get('dn-side-effects').styles];

  get basis() {
    return [];
  }

  renderBody() {
    const { content, titleLevel } = this;
    return html`${emergencyCard(content, titleLevel)} ${contraindications(content, titleLevel - 1)}`;
  }

  renderFoot() {
    return html`${contact(this.content)} ${disclaimer(this.content)}`;
  }
}

customElements.define('dn-reduced', Reduced);
