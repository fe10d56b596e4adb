import { css, html, nothing, type TemplateResult } from 'lit';
import { emergencySigns, mildEffects, seriousEffects, sorenessDays } from '../content/facts/effects.js';
import { duration } from '../content/format.js';
import { common, effects } from '../content/words/en/index.js';
import { icons } from '../figures/icons.js';
import { look } from '../look/base.js';
import { careCardStyles } from '../look/care-card.js';
import { heading } from '../look/heading.js';
import { sign, signStyles } from '../look/shapes.js';
import { emergencyCard, numbers } from './shared/standing.js';
import { say, type Text, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

type Effect = (typeof mildEffects | typeof seriousEffects)[number]['id'];

const words = { common, effects };

/**
 * When to get help first, then the mild and the rare serious effects of dry needling.
 *
 * @tagname dn-side-effects
 * @summary When to get help, and which effects may follow a session.
 * @csspart card - The emergency card.
 */
export class DnSideEffects extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    signStyles,
    careCardStyles,
    css`
      .columns {
        display: grid;
        gap: calc(var(--_space) * 2);
      }
      @container (min-inline-size: 36em) {
        .columns {
          grid-template-columns: 1fr 1fr;
        }
      }
      .columns .muted {
        margin-block-start: 0.25em;
      }
      .effects {
        margin-block-start: 0.5em;
        list-style: none;
      }
      .effects > li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.75em;
        padding-block: 0.9em;
        border-block-start: 1px solid var(--_hairline);
      }
      .effects strong {
        font-weight: 650;
      }
      .icon {
        display: grid;
        place-items: center;
        inline-size: 2.2em;
        block-size: 2.2em;
        border-radius: 50%;
        background: var(--_tint);
        color: var(--_accent);
      }
      .serious .icon {
        background: var(--_emergency-tint);
        color: var(--_emergency-ink);
      }
      .icon .sign {
        inline-size: 1.4em;
        block-size: 1.4em;
      }
      .effects p {
        margin-block-start: 0.15em;
        color: var(--_muted);
        font-size: 0.9375em;
      }
    `,
  ];

  protected override readonly words = words;

  protected override readonly facts = {};

  protected override readonly basis = [...emergencySigns, ...mildEffects, ...seriousEffects];

  protected override renderUrgent(): TemplateResult {
    return emergencyCard(this.content, this.level + 1);
  }

  protected override renderBody(): TemplateResult {
    const { effects } = this.content.words;
    return html`
      ${heading(this.level, { content: effects.heading, title: true })} ${this.renderUrgent()}
      <div class="columns">
        ${this.#renderGroup('mild', mildEffects)}${this.#renderGroup('serious', seriousEffects)}
      </div>
    `;
  }

  #renderGroup(kind: 'mild' | 'serious', group: readonly { readonly id: Effect }[]): TemplateResult {
    const words = this.content.words.effects[kind];
    return html`<section class=${kind}>
      ${heading(this.level + 1, { content: words.heading })}
      <p class="muted">${words.intro}</p>
      <ul class="effects" role="list">
        ${group.map(({ id }) => this.#renderEffect(id))}
      </ul>
    </section>`;
  }

  #renderEffect(id: Effect): TemplateResult {
    const { language, words: all } = this.content;
    const words: { name: Text; about: Text; advice?: Text } = all.effects[id];
    const [from, to] = sorenessDays;
    const days = duration(language, 'day', from, to);
    const limit = duration(language, 'day', to);
    return html`<li>
      <span class="icon">${sign(icons[id])}</span>
      <div>
        <strong>${words.name}</strong>
        <p>${say(words.about, { days })}</p>
        ${
          words.advice
            ? html`<p>${say(words.advice, { limit })} ${id === 'soreness' ? numbers(this.content) : nothing}</p>`
            : nothing
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-side-effects': DnSideEffects;
  }
}
