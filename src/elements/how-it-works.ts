import { html, type TemplateResult } from 'lit';
import { disputed, unsettled } from '../content/facts/theories.js';
import { common, theories } from '../content/words/en/index.js';
import { twitch, twitchStyles } from '../figures/twitch.js';
import { look } from '../look/base.js';
import { section, title } from '../look/section.js';
import { sentences, type Text, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, theories };

/**
 * The three theories of how dry needling might work, each as a theory; the twitch is drawn.
 *
 * Use it to answer how it might work. Do not present one of the theories as settled.
 *
 * @tagname dn-how-it-works
 * @summary The theories of how it might work, as theories.
 * @csspart figure - The drawing with its texts.
 */
export class DnHowItWorks extends Widget<Texts<typeof words>> {
  static override readonly styles = [look, twitchStyles];

  static override readonly words = words;

  protected override readonly evidence = [unsettled, disputed];

  protected override renderBody(): TemplateResult {
    const { language, words } = this.content;
    const { theories } = words;
    const { stills } = theories;
    return html`
      ${title(this.titleLevel, theories.heading)}
      <p>${sentences(language, [theories.intro, theories.disputed])}</p>
      ${section(
        this.titleLevel,
        theories.twitch.name,
        twitch([stills.tight, stills.twitch, stills.looser], { theory: theories.one, ...theories.twitch }),
      )}
      <div class="columns">${this.#renderTheory(theories.circulation)} ${this.#renderTheory(theories.lesion)}</div>
    `;
  }

  #renderTheory({ name, about }: { readonly name: Text; readonly about: Text }): TemplateResult {
    const { one } = this.content.words.theories;
    return section(this.titleLevel, name, html`<p class="theory"><strong>${one}</strong> <span>${about}</span></p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-how-it-works': DnHowItWorks;
  }
}
