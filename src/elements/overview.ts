import { html, type TemplateResult } from 'lit';
import { common, overview } from '../content/words/en/index.js';
import { bullets } from '../look/bullets.js';
import { section, title } from '../look/section.js';
import type { Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, overview };

/**
 * What dry needling is, what it aims for and what happens.
 *
 * @tagname dn-overview
 * @summary What dry needling is and what happens.
 */
export class DnOverview extends Widget<Texts<typeof words>> {
  static override readonly words = words;

  protected override readonly basis = [];

  protected override renderBody(): TemplateResult {
    const { level } = this;
    const { heading, about, knots, pain, suits, aims, happens, acupuncture, plan } = this.content.words.overview;
    return html`
      ${title(level, heading)}
      <p>${about} ${knots} ${pain}</p>
      <p>${suits}</p>
      <div class="columns">
        ${section(level, aims.heading, bullets([aims.pain, aims.tension, aims.movement]))}
        ${section(level, happens.heading, bullets([happens.needles, happens.twitch, happens.blood, happens.relief]))}
        ${section(level, acupuncture.heading, html`<p>${acupuncture.about}</p>`)}
        ${section(level, plan.heading, html`<p>${plan.helps} ${plan.best} ${plan.adds}</p>`)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-overview': DnOverview;
  }
}
