import { css, html, type TemplateResult } from 'lit';
import { emergencySigns, mildEffects, rarity, seriousEffects, sorenessDays } from '../content/facts/effects.js';
import { duration } from '../content/duration.js';
import { common, effects, emergency } from '../content/words/en/index.js';
import { icons } from '../figures/icons.js';
import { look } from '../look/base.js';
import { careCardStyles } from '../look/care-card.js';
import { itemList, itemListStyles, type Item } from '../look/item-list.js';
import { heading } from '../look/heading.js';
import { title } from '../look/section.js';
import { sign, signStyles, levelColors } from '../look/shapes.js';
import { emergencyCard } from './shared/emergency-card.js';
import { phoneNumbers } from './shared/phone-numbers.js';
import { withEmergencyNumber } from './shared/common-texts.js';
import { interpolate, sentences, type Text, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

type Effect = (typeof mildEffects | typeof seriousEffects)[number]['id'];

const words = { common, effects, emergency };

/**
 * When to get help, then the mild and the rare serious side effects of dry needling.
 *
 * The emergency card is always visible: do not put this widget into a collapsed section.
 *
 * @tagname dn-side-effects
 * @summary When to get help, and which side effects may follow a session.
 * @csspart card - The emergency card.
 */
export class DnSideEffects extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    signStyles,
    levelColors,
    careCardStyles,
    itemListStyles,
    css`
      .columns .muted {
        margin-block-start: 0.25em;
      }
      .columns .item-list {
        margin-block-start: 0.5em;
      }
      @container (min-inline-size: 36em) {
        /* Both lists start at the same height, however long the texts above them are. */
        .columns {
          row-gap: 0;
        }
        .columns > section {
          display: grid;
          grid-template-rows: subgrid;
          grid-row: span 3;
        }
      }
      .serious .marker {
        background: var(--_emergency-tint);
        color: var(--_emergency-ink);
      }
    `,
  ];

  static override readonly words = words;

  protected override readonly evidence = [...emergencySigns, ...mildEffects, ...seriousEffects, rarity];

  protected override renderUrgent(): TemplateResult {
    return emergencyCard(this.content, this.titleLevel + 1);
  }

  protected override renderBody(): TemplateResult {
    return html`
      ${title(this.titleLevel, this.content.words.effects.heading)} ${this.renderUrgent()}
      <div class="columns">
        ${this.#renderGroup('mild', mildEffects)}${this.#renderGroup('serious', seriousEffects)}
      </div>
    `;
  }

  #renderGroup(kind: 'mild' | 'serious', group: readonly { readonly id: Effect }[]): TemplateResult {
    const words = this.content.words.effects[kind];
    return html`<section class=${kind}>
      ${heading(this.titleLevel + 1, { content: words.heading })}
      <p class="muted">${words.intro}</p>
      ${itemList(group.map(({ id }) => this.#item(id)))}
    </section>`;
  }

  #item(id: Effect): Item {
    const { language, words: all } = this.content;
    const words: { name: Text; about: Text; advice?: Text } = all.effects[id];
    const [from, to] = sorenessDays;
    const days = duration(language, 'day', from, to);
    const limit = duration(language, 'day', to);
    const advice =
      words.advice &&
      sentences(language, [
        withEmergencyNumber(words.advice, this.content, { limit }),
        ...(id === 'soreness' ? [phoneNumbers(this.content)] : []),
      ]);
    return {
      name: words.name,
      about: [interpolate(words.about, { days }), ...(advice ? [advice] : [])],
      marker: sign(icons[id], 'sign marker'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-side-effects': DnSideEffects;
  }
}
