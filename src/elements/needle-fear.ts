import { html, type TemplateResult } from 'lit';
import { appliedTension, exposure, fearOfNeedles, fearTips, telling } from '../content/facts/needle-fear.js';
import { common, needleFear } from '../content/words/en/index.js';
import { bullets } from '../look/bullets.js';
import { section, title } from '../look/section.js';
import { interpolate, sentences, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, needleFear };

/**
 * How common fear of needles is, what helps, and that very strong fear can be treated.
 *
 * Use it on the page of the screening, which points to it. Do not use it to persuade somebody who is afraid.
 *
 * @tagname dn-needle-fear
 * @summary How common fear of needles is, and what helps.
 */
export class DnNeedleFear extends Widget<Texts<typeof words>> {
  static override readonly words = words;

  protected override readonly evidence = [fearOfNeedles, telling, ...fearTips, appliedTension, exposure];

  protected override renderBody(): TemplateResult {
    const { titleLevel } = this;
    const { language, words } = this.content;
    const { heading, common, tell, help, faint, strong, stop } = words.needleFear;
    const { hold, rest, people } = appliedTension;
    const { from, to, total } = fearOfNeedles;
    const seconds = { holdFrom: hold[0], holdTo: hold[1], restFrom: rest[0], restTo: rest[1] };
    return html`
      ${title(titleLevel, heading)}
      <p>${sentences(language, [interpolate(common, { from, to, total }), tell])}</p>
      <div class="columns">
        ${section(
          titleLevel,
          help.heading,
          html`${bullets(fearTips.map(({ id }) => help[id]))}
            <p class="muted">${help.from}</p>`,
        )}
        ${section(
          titleLevel,
          faint.heading,
          html`<p>${interpolate(faint.tense, seconds)}</p>
            <p><strong>${faint.when}</strong></p>
            <p class="muted">${interpolate(faint.study, { people })}</p>`,
        )}
      </div>
      ${section(
        titleLevel,
        strong.heading,
        html`<p>${strong.avoid}</p>
          <p>${strong.treat}</p>`,
      )}
      <p><strong>${stop}</strong></p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-needle-fear': DnNeedleFear;
  }
}
