import { html, type TemplateResult } from 'lit';
import { isOffered } from '../content/content.js';
import { conditions } from '../content/facts/conditions.js';
import { lungSigns, rarity } from '../content/facts/effects.js';
import { common, conditions as conditionWords } from '../content/words/en/index.js';
import { body, bodyStyles, type Place } from '../figures/body.js';
import { look } from '../look/base.js';
import { title } from '../look/section.js';
import { ClearOnLeave, clearChoices } from './shared/clear-on-leave.js';
import { withEmergencyNumber } from './shared/common-texts.js';
import { sentences, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

const words = { common, conditions: conditionWords };

/** The place of each condition on the picture. */
const places: Readonly<Record<(typeof conditions)[number]['id'], Place>> = {
  myofascial: 'muscle',
  joints: 'joints',
  headache: 'head',
  tendonitis: 'tendons',
  whiplash: 'neck',
  repeatedMotion: 'wrist',
};

/**
 * What dry needling is used for, in a list and on a body, with the limits of the evidence, and what is near the lung.
 *
 * Use it to show examples. Do not use it to suggest that dry needling works for a condition: what it is used for is not
 * what studies have proven.
 *
 * @tagname dn-conditions
 * @summary What it is used for, on a body and in a list.
 * @csspart figure - The drawing with its list.
 * @csspart option - Each item of the list; choosing it marks its place on the drawing.
 */
export class DnConditions extends Widget<Texts<typeof words>> {
  static override readonly styles = [look, bodyStyles];

  static override readonly words = words;

  constructor() {
    super();
    new ClearOnLeave(this, () => clearChoices(this.renderRoot));
  }

  protected override get evidence() {
    return [...this.#offered, lungSigns, rarity];
  }

  get #offered() {
    return conditions.filter(({ id }) => isOffered(this.content, `conditions.${id}`));
  }

  protected override renderBody(): TemplateResult {
    const { language, words } = this.content;
    const { heading, intro, varies, where, choose, front, back, lung, ...all } = words.conditions;
    const uses = this.#offered.map(({ id }) => ({ place: places[id], ...all[id] }));
    const help = withEmergencyNumber(lung.help, this.content);
    const about = sentences(language, [lung.about, lung.ask, help]);
    return html`${title(this.titleLevel, heading)}
      <p>${intro}</p>
      ${unrecorded(body(this.uid, uses, { choose, front, back, lung: { name: lung.name, about }, ask: where }))}
      <p>${varies}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-conditions': DnConditions;
  }
}
