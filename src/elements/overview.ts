import { html, type TemplateResult } from 'lit';
import { dry } from '../content/facts/overview.js';
import { avoidReasons, doctorReasons } from '../content/facts/contraindications.js';
import { common, contraindications as contraindicationWords, main, overview } from '../content/words/en/index.js';
import { bullets } from '../look/bullets.js';
import { section, title } from '../look/section.js';
import { contraindications } from './shared/contraindications.js';
import { mainMessage } from './shared/main-message.js';
import { sentences, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, contraindications: contraindicationWords, main, overview };

/**
 * What dry needling is, who should not have it, what it aims for and what happens.
 *
 * Use it as the first widget of a page. It is general information and does not replace the talk with the provider.
 *
 * @tagname dn-overview
 * @summary What dry needling is and what happens.
 */
export class DnOverview extends Widget<Texts<typeof words>> {
  static override readonly words = words;

  protected override readonly evidence = [dry, ...avoidReasons, ...doctorReasons];

  protected override renderBody(): TemplateResult {
    const { titleLevel } = this;
    const { language } = this.content;
    const { heading, about, dry, knots, pain, suits, aims, happens, acupuncture, plan } = this.content.words.overview;
    return html`
      ${title(titleLevel, heading)} ${mainMessage(this.content)}
      <p>${sentences(language, [about, dry, knots, pain])}</p>
      <p>${suits}</p>
      ${contraindications(this.content, titleLevel)}
      <div class="columns">
        ${section(titleLevel, aims.heading, bullets([aims.pain, aims.tension, aims.movement]))}
        ${section(titleLevel, happens.heading, bullets([happens.needles, happens.twitch, happens.blood, happens.relief]))}
        ${section(titleLevel, acupuncture.heading, html`<p>${acupuncture.about}</p>`)}
        ${section(titleLevel, plan.heading, html`<p>${sentences(language, [plan.helps, plan.best, plan.adds])}</p>`)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-overview': DnOverview;
  }
}
